/** What rules of findings ask about the things that claims name. */
import type { Around, SaidHere } from '../../analysis/findings/scope.ts';
import type { Entities } from '../../analysis/fold.ts';
import type { SummedClaim } from '../../analysis/sum-claim.ts';
import { distinct } from '../../domain/lists.ts';
import { query } from '../../graph/queries.ts';
import { type Run, runForIds } from '../run.ts';
import { briefsOf } from './load-claims.ts';

/** The entities that rules speak of, and what lies within what. */
export async function aroundOf(
  run: Run,
  known: Entities,
  { summed, said = [] }: { readonly summed: readonly SummedClaim[]; readonly said?: readonly SaidHere[] },
): Promise<Around> {
  const named = distinct([
    ...said.flatMap(({ subject, object }) => [subject, object]),
    ...summed.flatMap(({ subject, object, with: third, event, items, places, evidence }) => [
      subject,
      object,
      ...third,
      event,
      ...items,
      ...places,
      ...evidence.map(({ side }) => side),
    ]),
  ]);
  const located = distinct(
    summed.flatMap(({ predicate, object, places }) => [...places, predicate === 'LOCATED_IN' ? object : undefined]),
  );
  const [{ entities }, rows] = await Promise.all([
    briefsOf(
      run,
      named.filter((id) => !known.has(id)),
    ),
    runForIds<{ inner: string; outer: string }>(run, query('entity/containers'), ['ids', located]),
  ]);
  const pairs = new Set(rows.map(({ inner, outer }) => `${inner} ${outer}`));
  return { entities: new Map([...known, ...entities]), within: (inner, outer) => pairs.has(`${inner} ${outer}`) };
}
