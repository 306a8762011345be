/** One relation in a list: what it says, how it stands, how many origins and articles, when last. */
import { Button } from 'react-aria-components';
import type { Predicate, RelationMode } from '../../../api/schema.generated.ts';
import { useExplore } from '../../../views/explore/explore-context.ts';
import { shortDate } from '../../../words/dates.ts';
import { count, STATUS_WORDS, SURE_WORDS } from '../../../words/relations.ts';

interface Props {
  readonly relation: {
    readonly subject: { readonly id: string };
    readonly predicate: Predicate;
    readonly object: { readonly id: string };
    readonly mode: RelationMode;
    readonly status: keyof typeof STATUS_WORDS;
    readonly certainty: keyof typeof SURE_WORDS;
    readonly originCount: number;
    readonly articleCount: number;
    readonly last?: string | null;
  };
  readonly words: React.ReactNode;
}

export function RelationRow({ relation, words }: Props) {
  const { actions } = useExplore();
  const { subject, predicate, object, mode } = relation;
  const open = () => actions.select({ type: 'relation', subject: subject.id, predicate, object: object.id, mode });
  const notes = [
    ...(mode === 'HAPPENED' ? [] : [mode === 'HYPOTHETICAL' ? 'imagined' : mode.toLowerCase()]),
    ...(relation.certainty === 'CERTAIN' || mode === 'DENIED' ? [] : [SURE_WORDS[relation.certainty]]),
    ...(relation.status === 'SINGLE_ORIGIN' || relation.status === 'DENIED'
      ? []
      : [STATUS_WORDS[relation.status].short]),
  ];
  const backing = `${count(relation.originCount, 'origin')}, ${count(relation.articleCount, 'article')}`;
  return (
    <li className={mode === 'HAPPENED' ? 'row' : 'row row-hedged'}>
      <Button onPress={open}>
        <span className="row-words">
          {words}
          {notes.length > 0 && <small>{notes.join(' · ')}</small>}
        </span>
        {relation.last && <time>{shortDate(relation.last)}</time>}
        <b className="n" title={backing}>
          {relation.originCount}
          <span className="unseen">{` ${backing}`}</span>
        </b>
      </Button>
    </li>
  );
}
