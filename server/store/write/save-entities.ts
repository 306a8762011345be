/** Writing entities: the node with the label of its kind, and its names folded for search. */
import type { Entity } from '../../domain/entity.ts';
import { distinct, groupBy } from '../../domain/lists.ts';
import { KINDS, type Kind } from '../../domain/ontology/kind.ts';
import { fold } from '../../domain/wording/fold.ts';
import { perType, query } from '../../graph/queries.ts';
import { type Run, runBatches, runForIds, toValues } from '../run.ts';

interface Saving {
  readonly bySeed: boolean;
  /** True to leave those that are there as they are. */
  readonly onlyNew?: boolean;
}

/** Makes entities or corrects them; what a person saved stays when the seeds come again. Their canonical id is not touched. */
export async function saveEntities(
  run: Run,
  entities: readonly Entity[],
  { bySeed, onlyNew = false }: Saving,
): Promise<void> {
  const kinds = await kindsOf(run, entities);
  const wanted = onlyNew ? entities.filter(({ id }) => !kinds.has(id)) : entities;
  const before = wanted.filter(({ id }) => kinds.has(id));
  const others = before.filter(({ id, kind }) => kinds.get(id) !== kind);
  await runForIds(run, query('entity/drop-kinds'), ['ids', others.map(({ id }) => id)], { bySeed });
  const saved = await saveNodes(run, wanted, bySeed);
  await runForIds(run, query('entity/clear-names'), ['ids', before.map(({ id }) => id).filter((id) => saved.has(id))]);
  await saveNames(
    run,
    wanted.filter(({ id }) => saved.has(id)),
  );
}

/** The kinds of those that are there. Half a million rows bring thousands of new ones, of which there is nothing to take away. */
async function kindsOf(run: Run, entities: readonly Entity[]): Promise<ReadonlyMap<string, Kind>> {
  const ids: readonly [string, readonly string[]] = ['ids', entities.map(({ id }) => id)];
  const rows = await runForIds<{ id: string; kind: Kind }>(run, query('entity/kinds'), ids);
  return new Map(rows.map(({ id, kind }) => [id, kind]));
}

const TEMPLATES = perType(
  query('entity/save'),
  Object.values(KINDS).map(({ nodeLabel }) => nodeLabel),
);

/** Gives the ids of those that were written. */
async function saveNodes(run: Run, entities: readonly Entity[], bySeed: boolean): Promise<ReadonlySet<string>> {
  const saved = new Set<string>();
  for (const [kind, group] of groupBy(entities, (entity) => entity.kind)) {
    const template = TEMPLATES.get(KINDS[kind].nodeLabel);
    if (template)
      for (const { id } of await runBatches<{ id: string }>(run, template, group.map(toRow), { bySeed })) saved.add(id);
  }
  return saved;
}

const toRow = (entity: Entity) => ({ id: entity.id, values: toValues({ ...ABSENT, ...entity }) });
/** What a correction takes away must become null. */
const ABSENT = {
  country: undefined,
  description: undefined,
  wikidata: undefined,
  single: undefined,
  eventType: undefined,
};

async function saveNames(run: Run, entities: readonly Entity[]): Promise<void> {
  const rows = entities.flatMap(({ id, name, aliases }) =>
    distinct([name, ...aliases]).map((text) => ({
      entity: id,
      text,
      folded: fold(text),
      padded: ` ${fold(text)}`,
      main: text === name,
    })),
  );
  await runBatches(run, query('entity/save-names'), rows);
}
