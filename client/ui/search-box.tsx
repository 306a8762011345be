/** Search over entities and articles. An entity joins the picture and is selected; an article opens. */
import { type KeyboardEvent, useEffect, useState } from 'react';
import { ComboBox, Input, ListBox, ListBoxItem, Popover, Text } from 'react-aria-components';
import { useLocation } from 'wouter';
import { isInPicture, store } from '../explore-store.ts';
import { add, select } from '../state/transitions.ts';
import { articlePath } from '../views/path-of.ts';
import { groupOf, kindLabel } from '../words/kinds.ts';
import { announce } from './announcer.ts';
import { KindMark } from './kind-mark.tsx';
import { type Hit, useSearch } from './use-search.ts';

interface Props {
  readonly inputId: string;
  /** Instead of going there. */
  readonly onChosen?: (hit: Hit) => void;
  readonly placeholder?: string;
  readonly label?: string;
  readonly entitiesOnly?: boolean;
  readonly autoFocus?: boolean;
}

export function SearchBox({
  inputId,
  onChosen,
  placeholder,
  label = 'Search',
  entitiesOnly = false,
  autoFocus = false,
}: Props) {
  const [text, setText] = useState('');
  const { hits, failed, searching } = useSearch(text);
  const [, go] = useLocation();
  const found = entitiesOnly ? hits.filter(({ kind }) => kind !== 'ARTICLE') : hits;
  const choose = (hit: Hit) => {
    setText('');
    if (onChosen) return onChosen(hit);
    if (hit.kind === 'ARTICLE') return go(articlePath(hit.id));
    store.apply((view) => select({ type: 'entity', id: hit.id })(isInPicture(hit.id) ? view : add([hit.id])(view)));
    announce(`${hit.label} is in the picture and selected.`);
    // Once the picture has it: the canvas then says where its cursor stands.
    setTimeout(() => document.getElementById('graph')?.focus(), 50);
  };
  const takeFirst = useTakeFirst(searching, () => found[0] && choose(found[0]));
  return (
    <ComboBox
      className="search"
      aria-label={label}
      inputValue={text}
      onInputChange={setText}
      items={found}
      selectedKey={null}
      onSelectionChange={(key) => {
        const hit = found.find(({ id }) => id === key);
        if (hit) choose(hit);
      }}
      allowsEmptyCollection
      autoFocus={autoFocus}
      allowsCustomValue
      menuTrigger="input"
      defaultFilter={() => true}
    >
      <Input
        id={inputId}
        type="search"
        onKeyDown={takeFirst}
        placeholder={placeholder ?? 'Search people, offices, agreements, articles   /'}
      />
      <Popover className="popover search-results" placement="bottom start" offset={4}>
        <ListBox
          className="menu"
          renderEmptyState={() => <p className="nothing">{nothing(text.trim(), { failed, searching })}</p>}
        >
          {(hit: Hit) => <HitItem key={hit.id} hit={hit} />}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}

/** Enter without a choice takes the first that is found, also where the answer is still on its way. */
function useTakeFirst(searching: boolean, take: () => void): (event: KeyboardEvent<HTMLInputElement>) => void {
  const [wanted, setWanted] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `take` is new at each render; what counts is when the answer is there
  useEffect(() => {
    if (!wanted || searching) return;
    setWanted(false);
    take();
  }, [wanted, searching]);
  return (event) => {
    const chosen = event.currentTarget.getAttribute('aria-activedescendant');
    setWanted(event.key === 'Enter' && !chosen && event.currentTarget.value.trim() !== '');
  };
}

function nothing(
  text: string,
  { failed, searching }: { readonly failed: boolean; readonly searching: boolean },
): string {
  if (text === '') return 'Type a name, in any script.';
  if (failed) return 'The search did not answer. Type on to try again.';
  return searching ? 'Searching…' : `Nothing is called “${text}”.`;
}

const HitItem = ({ hit }: { readonly hit: Hit }) => (
  <ListBoxItem id={hit.id} textValue={hit.label} className="menu-item hit">
    {hit.kind === 'ARTICLE' ? (
      <span className="mark-article" aria-hidden="true">
        ¶
      </span>
    ) : (
      <KindMark group={groupOf(hit.kind)} />
    )}
    <Text slot="label">{hit.label}</Text>
    <Text slot="description" className="end">
      {hit.matched !== hit.label ? <bdi>{hit.matched}</bdi> : kindLabel(hit.kind)}
    </Text>
  </ListBoxItem>
);
