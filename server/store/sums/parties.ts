/** Countries bound by agreements: as it stands, or as was public on a day. */
import type { Entities } from '../../analysis/fold.ts';
import { BINDING, type Parties, sideOfId } from '../../analysis/sides.ts';
import type { ShownClaim } from '../../analysis/sum-claim.ts';
import { distinct, groupBy } from '../../domain/lists.ts';
import { lastDay, type PartialDate } from '../../domain/partial-date.ts';
import { query } from '../../graph/queries.ts';
import { type Run, runForIds } from '../run.ts';
import { saidInPairs, withEvidence } from './load-claims.ts';

interface Bound {
  readonly agreement: string;
  readonly side: string;
}

/** Countries bound by the agreements that claims name; with a day, by what was certainly public by then. */
export async function partiesOf(
  run: Run,
  claims: readonly ShownClaim[],
  { entities, reportedBy }: { readonly entities: Entities; readonly reportedBy?: PartialDate | undefined },
): Promise<Parties> {
  const named = distinct(claims.flatMap(({ object, with: third, topics }) => [object, ...third, ...topics]));
  const agreements = named.filter((id) => entities.get(id)?.kind === 'AGREEMENT');
  const bound = reportedBy === undefined ? await boundNow(run, agreements) : await boundBy(run, agreements, reportedBy);
  return new Map(
    [...groupBy(bound, ({ agreement }) => agreement)].map(([id, sides]) => [
      id,
      distinct(sides.map(({ side }) => side)),
    ]),
  );
}

const boundNow = (run: Run, agreements: readonly string[]): Promise<Bound[]> =>
  runForIds<Bound>(run, query('claim/parties'), ['ids', agreements], { predicates: BINDING });

async function boundBy(run: Run, agreements: readonly string[], day: PartialDate): Promise<Bound[]> {
  const rows = await runForIds<{ pair: string }>(run, query('claim/binding'), ['ids', agreements], {
    predicates: BINDING,
  });
  const said = await saidInPairs(run, distinct(rows.map(({ pair }) => pair)));
  const { claims, entities } = await withEvidence(run, said, lastDay(day));
  return claims
    .filter(({ polarity, evidence }) => polarity === 'AFFIRMED' && evidence.length > 0)
    .flatMap(({ subject, object }) => {
      const side = sideOfId(subject, entities);
      return side === undefined ? [] : [{ agreement: object, side }];
    });
}
