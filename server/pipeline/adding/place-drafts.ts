/** Entity drafts → entities of the graph: what is known, what has the same name, kind and country, and what is to be made. */
import type { EntityDraft } from '../../domain/candidate.ts';
import { type Entity, entityId } from '../../domain/entity.ts';
import { InvalidInputError } from '../../domain/errors.ts';
import { distinct } from '../../domain/lists.ts';
import type { Kind } from '../../domain/ontology/kind.ts';
import { fold } from '../../domain/wording/fold.ts';
import { entitiesByIds, entitiesNamed } from '../../store/read/entities/entities.ts';
import type { StoredEntity } from '../../store/rows.ts';
import type { Run } from '../../store/run.ts';
import { getBriefs } from '../ids.ts';

export interface Placed {
  /** The entity behind a draft's key. Throws InvalidInputError where none can be told or made. */
  readonly idOf: (key: string) => string;
  readonly kindOf: (id: string) => Kind | undefined;
  readonly canonical: (id: string) => string;
  /** Of these ids, the entities that are not there yet, with the countries that they need. */
  readonly toMake: (ids: Iterable<string | undefined>) => Entity[];
}

/** Decides where each draft belongs. Writes nothing. */
export async function placeDrafts(run: Run, drafts: readonly EntityDraft[]): Promise<Placed> {
  const found = await findNamed(run, drafts);
  const taken = new Set(
    (
      await entitiesByIds(
        run,
        drafts.map(({ key }) => key),
      )
    ).keys(),
  );
  const places = new Map<string, Place>();
  const countriesFirst = [...drafts].sort((a, b) => Number(a.country !== undefined) - Number(b.country !== undefined));
  for (const draft of countriesFirst) places.set(draft.key, placeOf(draft, { places, found, taken }));
  const made = new Map([...places.values()].flatMap(({ entity }) => (entity ? [[entity.id, entity] as const] : [])));
  const there = [...places.values()].map(({ id }) => id).filter((id) => id !== undefined && !made.has(id));
  const briefs = await getBriefs(run, there);
  return {
    idOf: (key) => idAt(places.get(key), key),
    kindOf: (id) => made.get(id)?.kind ?? briefs.kindOf(id),
    canonical: (id) => (made.has(id) ? id : briefs.canonical(id)),
    toMake: (ids) => {
      const wanted = distinct([...ids].map((id) => made.get(id ?? '')));
      return distinct([...wanted.map(({ country }) => made.get(country ?? '')), ...wanted]);
    },
  };
}

/** An entity that is there, one to be made, or why there is none. */
interface Place {
  readonly id?: string;
  readonly entity?: Entity;
  readonly why?: string;
}

interface Around {
  readonly places: ReadonlyMap<string, Place>;
  readonly found: (name: string) => readonly StoredEntity[];
  /** Ids that are given already. */
  readonly taken: Set<string>;
}

function placeOf(draft: EntityDraft, { places, found, taken }: Around): Place {
  if (draft.known) return { id: draft.known.id };
  const { kind, key } = draft;
  const country = draft.country === undefined ? undefined : places.get(draft.country)?.id;
  const same = found(draft.name).filter((one) => one.kind === kind && one.country === country);
  if (same[1]) return { why: `"${draft.name}" may be ${same.map(({ id }) => id).join(' or ')}` };
  if (same[0]) return { id: same[0].id };
  if (!isName(draft.name)) return { why: `"${draft.name.slice(0, 40)}" is no name` };
  const { name } = draft;
  const aliases = distinct(draft.aliases).filter((alias) => isName(alias) && alias !== name);
  const entity = { kind, name, aliases: aliases.slice(0, 100), ...(country !== undefined && { country }) };
  const id = freeId(key, entity, taken);
  taken.add(id);
  return { id, entity: { ...entity, id } };
}

const isName = (name: string): boolean => name.length <= 200 && fold(name) !== '';

/** The draft's key, or, where something else has that id, the next number. */
function freeId(key: string, entity: Omit<Entity, 'id'>, taken: ReadonlySet<string>): string {
  for (let id = key, number = 2; ; number++) {
    if (!taken.has(id)) return id;
    id = entityId(entity, number);
  }
}

function idAt(place: Place | undefined, key: string): string {
  if (place?.id !== undefined) return place.id;
  throw new InvalidInputError(`${place?.why ?? `"${key}" is not drafted`}.`);
}

/** The entities, each as its canonical one, that have one of the drafts' names as their name. */
async function findNamed(run: Run, drafts: readonly EntityDraft[]): Promise<Around['found']> {
  const unknown = drafts.filter(({ known }) => known === undefined);
  const named = (
    await entitiesNamed(
      run,
      unknown.map(({ name }) => name),
    )
  ).filter(({ main }) => main);
  const entities = await entitiesByIds(run, distinct(named.map(({ id }) => id)));
  return (name) => {
    const folded = fold(name);
    const ids = distinct(named.map((one) => (one.folded === folded ? one.id : undefined)));
    return distinct(ids.map((id) => entities.get(id)));
  };
}
