/** Making an entity, or correcting one. */
import { type Entity, entityId } from '../domain/entity.ts';
import { ConflictError, InvalidInputError } from '../domain/errors.ts';
import { distinct } from '../domain/lists.ts';
import type { Kind } from '../domain/ontology/kind.ts';
import { fold } from '../domain/wording/fold.ts';
import type { Graph } from '../graph/graph.ts';
import type { Stamp } from '../review/state-claim.ts';
import { entitiesByIds, membersOf, namesakes } from '../store/read/entities/entities.ts';
import { type Run, writer } from '../store/run.ts';
import { refreshNaming } from '../store/upkeep/refresh-naming.ts';
import { settleSoon } from '../store/upkeep/settle.ts';
import { saveDecisions } from '../store/write/save.ts';
import { saveEntities } from '../store/write/save-entities.ts';
import { decisionOn } from './decide.ts';
import { defined } from './defined.ts';
import { getBriefs, notFound } from './ids.ts';

export interface EntityToSave {
  readonly id?: string | undefined;
  readonly kind?: Kind | undefined;
  readonly name?: string | undefined;
  readonly aliases?: readonly string[] | undefined;
  readonly country?: string | undefined;
  readonly description?: string | undefined;
  readonly single?: boolean | undefined;
  readonly another?: boolean | undefined;
}

/** Gives the id of what was saved. */
export const saveEntity = async (graph: Graph, input: EntityToSave, stamp: Stamp): Promise<string> => {
  const saved = await graph.write(async (transaction) => {
    const run = writer(transaction);
    const before = input.id === undefined ? undefined : (await entitiesByIds(run, [input.id])).get(input.id);
    if (input.id !== undefined && before === undefined) throw notFound('entity', input.id);
    const country = input.country === undefined ? before?.country : await countryId(run, input.country);
    const entity = before ? corrected(before, input, country) : await made(run, input, country);
    await saveEntities(run, [entity], { bySeed: false });
    await saveDecisions(run, [decisionOn(entity.id, 'save', stamp)]);
    if (before && isOther(before, entity)) await refreshNaming(run, await membersOf(run, entity.id), { at: stamp.at });
    return entity.id;
  });
  settleSoon(graph);
  return saved;
};

/** True where what claims add up to depends on what was corrected: findings say names, dyads go by countries. */
const isOther = (before: Entity, now: Entity): boolean =>
  before.kind !== now.kind ||
  before.name !== now.name ||
  before.country !== now.country ||
  before.single !== now.single;

async function countryId(run: Run, id: string): Promise<string> {
  const { canonical, kindOf } = await getBriefs(run, [id]);
  if (kindOf(id) !== 'COUNTRY')
    throw new InvalidInputError(`"${id}" is no country. Give the id of an entity of kind COUNTRY.`);
  return canonical(id);
}

function corrected(
  { claimCount: _, ...before }: Entity & { readonly claimCount?: number },
  input: EntityToSave,
  country: string | undefined,
): Entity {
  const { id: __, another: ___, ...given } = defined(input);
  return checked({ ...before, ...given, ...(country !== undefined && { country }), id: before.id });
}

async function made(run: Run, input: EntityToSave, country: string | undefined): Promise<Entity> {
  const { kind, name } = input;
  if (kind === undefined || name === undefined) throw new InvalidInputError('A new entity needs a kind and a name.');
  const { id: _, another, country: __, ...given } = defined(input);
  const entity = checked({ aliases: [], ...given, kind, name, id: '', ...(country !== undefined && { country }) });
  const same = await namesakes(run, entity.name, entity);
  if (same[0] && another !== true)
    throw new ConflictError(
      `"${same[0].name}" exists already as ${same[0].id}. Use it, or say "another: true" if this is another one.`,
    );
  return { ...entity, id: await freeId(run, entity) };
}

async function freeId(run: Run, entity: Entity): Promise<string> {
  for (let number = 1; ; number++) {
    const id = entityId(entity, number);
    if (!(await entitiesByIds(run, [id])).has(id)) return id;
  }
}

function checked(entity: Entity): Entity {
  const name = entity.name.trim();
  const aliases = distinct(entity.aliases.map((alias) => alias.trim())).filter(
    (alias) => alias !== '' && alias !== name,
  );
  if (name.length > 200 || fold(name) === '')
    throw new InvalidInputError(
      `A name has 1 to 200 characters, with a letter or digit among them: "${name.slice(0, 40)}" does not.`,
    );
  if (aliases.length > 100 || aliases.some((alias) => alias.length > 200))
    throw new InvalidInputError('At most 100 aliases of at most 200 characters.');
  if ((entity.description?.length ?? 0) > 2000)
    throw new InvalidInputError('A description has at most 2,000 characters.');
  return { ...entity, name, aliases };
}
