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
  const all = new Map([...known, ...entities]);
  const beside = await officesBeside(run, said, all);
  return { entities: new Map([...beside, ...all]), within: (inner, outer) => pairs.has(`${inner} ${outer}`) };
}

/** All offices of the countries of which several are named: two that act side by side may be one post elsewhere. */
async function officesBeside(run: Run, said: readonly SaidHere[], entities: Entities): Promise<Entities> {
  const named = distinct(said.flatMap(({ subject, object }) => [subject, object])).flatMap((id) => {
    const one = entities.get(id);
    return one?.kind === 'OFFICE' && one.country !== undefined ? [one.country] : [];
  });
  const countries = distinct(named.filter((country, i) => named.indexOf(country) !== i));
  const rows = await runForIds<OfficeRow>(run, query('entity/offices-of'), ['ids', countries]);
  return new Map(
    rows
      .filter(({ isCanonical }) => isCanonical)
      .map(({ id, name, country }) => [id, { id, kind: 'OFFICE', name, country }]),
  );
}

interface OfficeRow {
  readonly id: string;
  readonly name: string;
  readonly country: string;
  readonly isCanonical: boolean;
}
