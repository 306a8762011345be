/**
 * Actors of a table → entities: who is known by exact name and country, else somebody new, of the kind that the sectors say. What was
 * resolved is remembered, so that half a million rows ask the graph for each name about once.
 */
import type { Entity } from '../../domain/entity.ts';
import type { EventActor } from '../../domain/event-row.ts';
import { distinct, groupBy } from '../../domain/lists.ts';
import { ACTOR_KINDS } from '../../domain/ontology/kind.ts';
import { fold } from '../../domain/wording/fold.ts';
import { everyoneNamed } from '../../store/read/entities/named.ts';
import type { Run } from '../../store/run.ts';
import { actorKind } from './actor-kind.ts';
import type { CountryBook } from './country-book.ts';
import type { NewIds } from './new-ids.ts';
import { Remembered } from './remembered.ts';
import { bestOf, isName, type Resolved } from './resolved.ts';

interface Newcomer {
  readonly entity: Omit<Entity, 'id'>;
  readonly home: Resolved | undefined;
  /** As written in the rows. */
  readonly keys: string[];
}

interface Books {
  readonly countries: CountryBook;
  readonly ids: NewIds;
  readonly most: number;
}

export class ActorBook {
  readonly #run: Run;
  readonly #countries: CountryBook;
  readonly #ids: NewIds;
  /** By what is written. Null: no name. */
  readonly #written: Remembered<Resolved | null>;
  /** New ones by folded name and country: other spellings of one name are one. */
  readonly #made: Remembered<Resolved>;

  constructor(run: Run, { countries, ids, most }: Books) {
    this.#run = run;
    this.#countries = countries;
    this.#ids = ids;
    this.#written = new Remembered(most);
    this.#made = new Remembered(most);
  }

  /** Looks up all that are not known yet; afterwards `get` answers. */
  async prepare(actors: readonly EventActor[]): Promise<void> {
    const unknown = [...new Map(actors.map((one) => [keyOf(one), one])).values()].filter(
      (one) => !this.#written.has(keyOf(one)),
    );
    await this.#countries.prepare(distinct(unknown.flatMap(({ name, country }) => [country, stateName(name)])));
    const named = unknown.filter(({ name }) => isName(name));
    const found = await everyoneNamed(
      this.#run,
      named.map(({ name }) => name),
    );
    const known = groupBy(
      found.filter(({ kind }) => ACTOR_KINDS.includes(kind)),
      ({ folded }) => folded,
    );
    const newcomers = new Map<string, Newcomer>();
    for (const actor of unknown) {
      const home = this.#countries.get(actor.country);
      const isNamed = isName(actor.name);
      const one = isNamed
        ? (this.#asState(actor, home) ??
          bestOf(known.get(fold(actor.name)) ?? [], home?.canonical) ??
          this.#made.get(newKey(actor, home)))
        : null;
      if (one === undefined) enter(newcomers, actor, home);
      else this.#written.set(keyOf(actor), one);
    }
    await this.#make([...newcomers]);
  }

  /** Undefined where the name is none. */
  get = (actor: EventActor): Resolved | undefined => this.#written.get(keyOf(actor)) ?? undefined;

  /** A name that is its country's, or a country's where the row names no other: the country itself. */
  #asState({ name, country }: EventActor, home: Resolved | undefined): Resolved | undefined {
    const named = this.#countries.get(stateName(name));
    return country === undefined || named?.canonical === home?.canonical ? named : undefined;
  }

  async #make(newcomers: readonly (readonly [string, Newcomer])[]): Promise<void> {
    const ids = await this.#ids.give(newcomers.map(([, { entity }]) => entity));
    for (const [at, [key, { entity, home, keys }]] of newcomers.entries()) {
      const id = ids[at] ?? '';
      const made: Resolved = {
        id,
        canonical: id,
        kind: entity.kind,
        entity: { ...entity, id },
        ...(home?.entity && { home }),
      };
      this.#made.set(key, made);
      for (const written of keys) this.#written.set(written, made);
    }
  }
}

function enter(newcomers: Map<string, Newcomer>, actor: EventActor, home: Resolved | undefined): void {
  const key = newKey(actor, home);
  const known = newcomers.get(key);
  if (known) known.keys.push(keyOf(actor));
  else newcomers.set(key, { entity: toEntity(actor, home), home, keys: [keyOf(actor)] });
}

const toEntity = (actor: EventActor, home: Resolved | undefined): Omit<Entity, 'id'> => ({
  kind: actorKind(actor),
  name: actor.name.replace(/\s+/gu, ' ').trim(),
  aliases: [],
  ...(home && { country: home.id }),
});

const keyOf = ({ name, country }: EventActor): string => `${name}\n${country ?? ''}`;
const newKey = ({ name }: EventActor, home: Resolved | undefined): string => `${fold(name)}\n${home?.canonical ?? ''}`;
/** Codes of two and three letters are countries only in a country's column: an actor "US" is, one called "Ali" or "Mao" is none. */
const stateName = (name: string): string | undefined =>
  name.length > 3 || /^(?:US|UK|USA|UAE)$/.test(name) ? name : undefined;
