/** Counting new ordinary claims of a data set: relations, entities, dyads and the data set itself are added to, not counted anew. */
import { distinct, groupBy } from '../../domain/lists.ts';
import { perType, query } from '../../graph/queries.ts';
import { type RowsToWrite, type Run, runBatches, writeAll } from '../run.ts';
import { claimCounts, dataSetCounts } from '../sums/count.ts';
import { dyadCounts } from '../sums/place-in-dyads.ts';
import { HAPPENED_TYPES, relationRows, relationsOfPairs, sharedIn } from '../sums/project-relations.ts';
import { sharingRows } from '../sums/shared-pairs.ts';
import { endsOf } from './ends.ts';
import type { Ordinary } from './ordinary.ts';

export interface Telling {
  readonly dataSet: string;
  /** True where their relations may hold the events already: then those are summed up from what is stored. */
  readonly isAnew?: boolean;
}

/**
 * Their ends and dyads count them already (`atEnds`, `dyadsOfEvents`): who counts entities has locked them, so nobody else makes the same
 * relation, and whoever links claims to dyads has made these before.
 */
export async function addEvents(
  run: Run,
  { dataSet, isAnew = false }: Telling,
  events: readonly Ordinary[],
): Promise<void> {
  if (events.length === 0) return;
  const shared = isAnew ? distinct(events.map(({ pair }) => pair)) : await addToRelations(run, dataSet, events);
  const relations = shared.length > 0 ? await relationsOfPairs(run, shared) : [];
  await writeAll(run, [
    ...relationRows(relations),
    sharingRows(relations.flatMap(sharedIn)),
    dataSetCounts([{ id: dataSet, claims: events.length }]),
  ]);
}

/** What counts events in their dyads, and makes those that are not there yet. */
export const dyadsOfEvents = (events: readonly Ordinary[]): RowsToWrite =>
  dyadCounts(
    events.flatMap(({ dyad, reported, claim: { validFrom }, rows: [first] }) =>
      dyad === undefined ? [] : [{ id: dyad, claims: 1, reported: reported ?? first?.reportedAt ?? validFrom ?? null }],
    ),
  );

const CREATE = perType(query('relation/create-events'), HAPPENED_TYPES);
const FROM_SUBJECT = perType(query('relation/add-events'), HAPPENED_TYPES);
const FROM_OBJECT = perType(query('relation/add-events-from-object'), HAPPENED_TYPES);

/** Gives the pairs whose relations rest on other sources too: what those are is not said by adding. */
async function addToRelations(run: Run, dataSet: string, events: readonly Ordinary[]): Promise<string[]> {
  const old = events.filter(({ isNewPair }) => isNewPair !== true);
  const claims = await claimCounts(run, distinct(old.flatMap(({ claim }) => endsOf(claim))));
  const isQuicker = (a: string, b: string) => (claims.get(a) ?? 0) <= (claims.get(b) ?? 0);
  const asked = [...groupBy(events, ({ claim }) => claim.predicate)].flatMap(([predicate, group]) => {
    const pairs = [...groupBy(group, ({ pair }) => pair).values()];
    // Where a relation is looked for, it is looked for from the end that has fewer.
    const ways = groupBy(pairs, ([one]) =>
      one?.isNewPair === true
        ? CREATE
        : one !== undefined && isQuicker(one.claim.subject, one.claim.object)
          ? FROM_SUBJECT
          : FROM_OBJECT,
    );
    return [...ways].flatMap(([templates, rows]) => {
      const template = templates.get(predicate);
      return template === undefined ? [] : [runBatches<{ pair: string }>(run, template, rows.map(toRow), { dataSet })];
    });
  });
  return (await Promise.all(asked)).flat().map(({ pair }) => pair);
}

function toRow(events: readonly Ordinary[]) {
  const [one] = events;
  const days = events.map(({ claim }) => claim.validFrom ?? '').sort();
  const ends = [one?.claim.subject ?? '', one?.claim.object ?? ''];
  return [...ends, events.length, days[0] ?? '', days.at(-1) ?? '', one?.pair ?? ''];
}
