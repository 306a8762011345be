/** A batch of rows → what is to be written, and what is to be told of them. Reads the graph, writes nothing. */

import { setImmediate } from 'node:timers/promises';
import type { Claim } from '../../domain/claim.ts';
import type { Entity } from '../../domain/entity.ts';
import { type EventRow, isRejected, type RejectedRow } from '../../domain/event-row.ts';
import type { Evidence } from '../../domain/evidence.ts';
import type { Predicate } from '../../domain/ontology/predicate.ts';
import type { Run } from '../../store/run.ts';
import { addReadings, NOTHING_READ, type Reading } from '../../store/write/data-sets.ts';
import { ActorBook } from './actor-book.ts';
import { CountryBook } from './country-book.ts';
import { NewIds } from './new-ids.ts';
import { PlaceBook } from './place-book.ts';
import type { Resolved } from './resolved.ts';
import { SeenKeys } from './seen-keys.ts';
import { type CodedClaim, type Telling, toClaims } from './to-claims.ts';

export interface Prepared {
  readonly entities: readonly Entity[];
  /** Each once. */
  readonly claims: readonly Claim[];
  readonly evidence: readonly Evidence[];
  readonly rejected: readonly RejectedRow[];
  /** What this batch adds to the counts. */
  readonly counts: Reading;
  readonly predicates: ReadonlyMap<Predicate, number>;
}

/** Of some rows; claims as often as rows tell them. */
type Part = Omit<Prepared, 'predicates'>;

/** Rows: a few milliseconds of work. */
const AT_A_TIME = 500;
/** Of so many rows names are looked up together: each look-up is a round trip, and a table brings most of its names early. */
const LOOKED_UP = 5 * AT_A_TIME;
/** More than the actors, countries or places of two batches: nobody is forgotten between being made and being saved. */
const MOST = 100_000;

export class Preparing {
  readonly #seen = new SeenKeys();
  readonly #saved = new Set<string>();
  readonly #actors: ActorBook;
  readonly #places: PlaceBook;
  readonly #telling: Telling;

  constructor(run: Run, telling: Pick<Telling, 'dataSet' | 'method' | 'at'>) {
    const ids = new NewIds(run, 2 * MOST);
    const countries = new CountryBook(run, ids, MOST);
    this.#actors = new ActorBook(run, { countries, ids, most: MOST });
    this.#places = new PlaceBook(run, countries, MOST);
    this.#telling = { ...telling, actorOf: this.#actors.get };
  }

  /**
   * Batches must come in the order of the table: what was seen before is a repeat. Between some rows and the next it lets others go on:
   * the engine, which writes the batch before, would else wait for its next statement.
   */
  async prepare(rows: readonly (EventRow | RejectedRow)[]): Promise<Prepared> {
    const parts: Part[] = [];
    for (const some of inPieces(rows, LOOKED_UP)) {
      const fresh = await this.#lookUp(some);
      for (const few of inPieces(some, AT_A_TIME)) {
        parts.push(this.#prepareSome(few, fresh));
        await setImmediate();
      }
    }
    return joined(parts);
  }

  /** Gives the rows that say something new, whose actors and places are known from now on. */
  async #lookUp(rows: readonly (EventRow | RejectedRow)[]): Promise<ReadonlySet<EventRow>> {
    const fresh = rows.filter((row): row is EventRow => !isRejected(row) && this.#seen.add(row.key));
    await this.#actors.prepare(fresh.flatMap(({ subjects, objects }) => [...subjects, ...objects]));
    await this.#places.prepare(fresh.flatMap(({ place }) => place ?? []));
    return new Set(fresh);
  }

  #prepareSome(rows: readonly (EventRow | RejectedRow)[], isFresh: ReadonlySet<EventRow>): Part {
    const usable = rows.filter((row): row is EventRow => !isRejected(row));
    const fresh = usable.filter((row) => isFresh.has(row));
    const said = fresh.map((row) => toClaims(row, this.#telling));
    const coded = said.filter((one): one is readonly CodedClaim[] => !('reason' in one));
    const unusable = said.filter((one): one is RejectedRow => 'reason' in one);
    return this.#toPart(coded, {
      rejected: [...rows.filter(isRejected), ...unusable].sort((a, b) => a.line - b.line),
      rows: rows.length,
      repeats: usable.length - fresh.length,
    });
  }

  #toPart(
    coded: readonly (readonly CodedClaim[])[],
    { rejected, rows, repeats }: Pick<Prepared, 'rejected'> & Pick<Reading, 'rows' | 'repeats'>,
  ): Part {
    const all = coded.flat();
    const entities = this.#unsaved(all.flatMap(({ ends }) => ends));
    return {
      entities,
      claims: all.map(({ claim }) => claim),
      evidence: all.map((one) => this.#placed(one)),
      rejected,
      counts: {
        ...NOTHING_READ,
        rows,
        repeats,
        rejected: rejected.length,
        evidence: coded.length,
        entities: entities.length,
      },
    };
  }

  /** Once it is known which countries are saved by then. */
  #placed({ evidence, place: written }: CodedClaim): Evidence {
    const place = this.#places.get(written, (id) => this.#saved.has(id));
    return place === undefined ? evidence : { ...evidence, place };
  }

  /** New ones that no batch has saved, countries before those who belong to them. */
  #unsaved(ends: readonly Resolved[]): readonly Entity[] {
    const found: Entity[] = [];
    for (const one of ends.flatMap((end) => (end.home ? [end.home, end] : [end]))) {
      if (one.entity === undefined || this.#saved.has(one.id)) continue;
      this.#saved.add(one.id);
      found.push(one.entity);
    }
    return found;
  }
}

const inPieces = <One>(all: readonly One[], size: number): (readonly One[])[] =>
  Array.from({ length: Math.ceil(all.length / size) }, (_, at) => all.slice(at * size, (at + 1) * size));

function joined(parts: readonly Part[]): Prepared {
  const claims = parts.flatMap((part) => part.claims);
  return {
    entities: parts.flatMap(({ entities }) => entities),
    claims: [...new Map(claims.map((claim) => [claim.id, claim])).values()],
    evidence: parts.flatMap(({ evidence }) => evidence),
    rejected: parts.flatMap(({ rejected }) => rejected),
    counts: parts.map(({ counts }) => counts).reduce(addReadings, NOTHING_READ),
    predicates: countBy(claims.map(({ predicate }) => predicate)),
  };
}

function countBy<Key>(keys: readonly Key[]): ReadonlyMap<Key, number> {
  const counts = new Map<Key, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
