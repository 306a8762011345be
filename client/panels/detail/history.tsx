/** What was decided about a claim, an entity or an article, by whom, when and why. Nothing is shown where nothing was. */
import { useQuery } from '@tanstack/react-query';
import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components';
import { execute } from '../../api/fetcher.ts';
import type { ChangeFieldsFragment } from '../../api/operations/claim.generated.ts';
import { HistoryOperation } from '../../api/operations/claim.ts';
import { momentInWords } from '../../words/dates.ts';
import { historyLines } from '../../words/history.ts';

export function History({ id }: { readonly id: string }) {
  const { data } = useQuery({
    queryKey: ['history', id],
    queryFn: ({ signal }) =>
      execute(HistoryOperation, { id }, signal).then(({ node }): readonly ChangeFieldsFragment[] =>
        node && 'history' in node ? (node.history ?? []) : [],
      ),
  });
  const lines = historyLines(data ?? [], id);
  if (lines.length === 0) return null;
  return (
    <Disclosure className="repeats history">
      <Heading level={2}>
        <Button slot="trigger">
          <i aria-hidden="true">▸</i>
          History <b className="n">{lines.length}</b>
        </Button>
      </Heading>
      <DisclosurePanel>
        <ol>
          {lines.map(({ at, by, done, reason }) => (
            <li key={`${at} ${by} ${done} ${reason}`}>
              <time dateTime={at}>{momentInWords(at)}</time> <b>{by}</b> {done}
              {reason && `: ${reason}`}
            </li>
          ))}
        </ol>
      </DisclosurePanel>
    </Disclosure>
  );
}
