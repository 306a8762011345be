/** A dyad: its claims are read once, when something of it is first asked for. */
import type { ClaimFilter } from '../domain/claim-filter.ts';
import { distinct } from '../domain/lists.ts';
import { allClaims } from '../store/claims.ts';
import { briefsOf } from '../store/load-claims.ts';
import { partiesOf } from '../store/parties.ts';
import type { StoredEntity } from '../store/rows.ts';
import type { Run } from '../store/run.ts';
import type { DyadModel, FoldedDyad } from './models.ts';

export function makeDyad(
  { run }: { readonly run: Run },
  [a, b]: readonly [StoredEntity, StoredEntity],
  asked: ClaimFilter,
): DyadModel {
  const filter = { ...asked, between: [a.id, b.id] };
  let read: Promise<FoldedDyad> | undefined;
  return {
    a,
    b,
    filter,
    folded: () => {
      read ??= foldDyad(run, filter);
      return read;
    },
  };
}

async function foldDyad(run: Run, filter: ClaimFilter): Promise<FoldedDyad> {
  const claims = await allClaims(run, filter);
  const { entities } = await briefsOf(
    run,
    distinct(claims.flatMap(({ subject, object, with: third, topics }) => [subject, object, ...third, ...topics])),
  );
  return { claims, entities, parties: await partiesOf(run, claims, { entities, reportedBy: filter.reportedBy }) };
}
