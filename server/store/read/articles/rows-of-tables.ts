/** What rows of imported tables alone tell, counted by the graph: there may be very many, so they are never read one by one. */
import type { ClaimFilter } from '../../../domain/claim-filter.ts';
import type { Predicate } from '../../../domain/ontology/predicate.ts';
import { ownOriginId } from '../../../domain/origin.ts';
import type { PartialDate } from '../../../domain/partial-date.ts';
import { query } from '../../../graph/queries.ts';
import type { Run } from '../../run.ts';
import { claimQuery } from '../claims/claim-parameters.ts';
import { stampsOf, whileUnchanged } from '../stamps.ts';

/** Events alike, as folds read them. `subject` is the country of whoever acts. */
export interface CountedEvents {
  readonly predicate: Predicate;
  readonly subject: string;
  readonly validFrom: PartialDate;
  readonly sightings: readonly [];
  readonly claimCount: number;
}

interface EventRow {
  readonly predicate: Predicate;
  readonly start: PartialDate;
  readonly side: string | null;
  readonly claims: number;
}

/** Those between two countries, by predicate, side and beginning, of which so many letters are kept. */
export async function eventsInDyad(run: Run, filter: ClaimFilter, length: number): Promise<CountedEvents[]> {
  const { params } = await claimQuery(run, { ...filter, noted: false });
  const rows = await run<EventRow>(query('claim/events-in-dyad'), { ...params, length });
  return rows.map(({ predicate, start, side, claims }) => ({
    predicate,
    subject: side ?? '',
    validFrom: start,
    sightings: [],
    claimCount: claims,
  }));
}

/** Claims with the same two ends, as folds read them. */
export interface CountedEnds {
  readonly subject: string;
  readonly object: string;
  readonly with: readonly [];
  readonly origins: readonly string[];
  readonly claimCount: number;
}

/** The ends of those between two countries. */
export async function endsInDyad(run: Run, filter: ClaimFilter): Promise<CountedEnds[]> {
  const { params } = await claimQuery(run, { ...filter, noted: false });
  const rows = await run<{ subject: string; object: string; dataSet: string; claims: number }>(
    query('claim/ends-in-dyad'),
    params,
  );
  return rows.map(({ subject, object, dataSet, claims }) => ({
    subject,
    object,
    with: [],
    origins: [ownOriginId(dataSet)],
    claimCount: claims,
  }));
}

/** Those of an entity, by beginning; the subject is the entity itself, or nobody. */
export async function eventsOfEntity(
  run: Run,
  { entity, members }: { readonly entity: string; readonly members: readonly string[] },
  length: number,
): Promise<Omit<CountedEvents, 'predicate'>[]> {
  const { params } = await claimQuery(run, { noted: false });
  const ends = (member: string) =>
    run<{ start: string; isSubject: boolean; claims: number }>(query('claim/ends-in-entity'), {
      ...params,
      entity: member,
      length,
    });
  const all = await whileUnchanged(run, [`ends by ${length}`, await stampsOf(run, [entity])], () =>
    Promise.all(members.map(ends)),
  );
  return all.flat().map(({ start, isSubject, claims }) => ({
    subject: isSubject ? entity : '',
    validFrom: start,
    sightings: [],
    claimCount: claims,
  }));
}
