/** A dyad: its claims are read once, when something of it is first asked for. */
import type { ClaimFilter } from '../domain/claim-filter.ts';
import { distinct } from '../domain/lists.ts';
import { type CountedEvents, endsInDyad, eventsInDyad } from '../store/read/articles/rows-of-tables.ts';
import { allClaims } from '../store/read/claims/claims.ts';
import type { StoredEntity } from '../store/rows.ts';
import type { Run } from '../store/run.ts';
import { briefsOf } from '../store/sums/load-claims.ts';
import { partiesOf } from '../store/sums/parties.ts';
import type { DyadModel, FoldedDyad } from './models.ts';

export function makeDyad(
  { run }: { readonly run: Run },
  [a, b]: readonly [StoredEntity, StoredEntity],
  asked: ClaimFilter,
): DyadModel {
  const filter = { ...asked, between: [a.id, b.id] };
  let read: Promise<FoldedDyad> | undefined;
  const events = new Map<number, Promise<readonly CountedEvents[]>>();
  // Between two countries rows of tables may be very many: the graph counts them. As public on a day, all is folded from what was.
  const isCounted = filter.reportedBy === undefined && a.kind === 'COUNTRY' && b.kind === 'COUNTRY';
  return {
    a,
    b,
    filter,
    folded: () => {
      read ??= foldDyad(run, isCounted ? { ...filter, noted: true } : filter);
      return read;
    },
    events: (length) => {
      const before = events.get(length);
      const found = before ?? (isCounted ? eventsInDyad(run, filter, length) : none);
      events.set(length, found);
      return found;
    },
    ends: () => (isCounted ? endsInDyad(run, filter) : Promise.resolve([])),
  };
}

const none: Promise<readonly CountedEvents[]> = Promise.resolve([]);

async function foldDyad(run: Run, filter: ClaimFilter): Promise<FoldedDyad> {
  const claims = await allClaims(run, filter);
  const { entities } = await briefsOf(
    run,
    distinct(claims.flatMap(({ subject, object, with: third, topics }) => [subject, object, ...third, ...topics])),
  );
  return { claims, entities, parties: await partiesOf(run, claims, { entities, reportedBy: filter.reportedBy }) };
}
