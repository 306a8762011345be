/** Writing entities: the node with the label of its kind, and its names folded for search. */
import type { Entity } from '../../domain/entity.ts';
import { fold } from '../../domain/fold.ts';
import { KINDS } from '../../domain/kind.ts';
import { distinct, groupBy } from '../../domain/lists.ts';
import { perType, query } from '../../graph/queries.ts';
import { type Run, runBatches, runForIds, toValues } from '../run.ts';

/** Makes entities or corrects them; what a person saved stays when the seeds come again. Their canonical id is not touched. */
export async function saveEntities(
  run: Run,
  entities: readonly Entity[],
  { bySeed }: { readonly bySeed: boolean },
): Promise<void> {
  const byKind = groupBy(entities, ({ kind }) => kind);
  const templates = perType(
    query('entity/save'),
    Object.values(KINDS).map(({ nodeLabel }) => nodeLabel),
  );
  await runForIds(run, query('entity/drop-kinds'), ['ids', entities.map(({ id }) => id)], { bySeed });
  const saved = new Set<string>();
  for (const [kind, group] of byKind) {
    const template = templates.get(KINDS[kind].nodeLabel);
    if (template)
      for (const { id } of await runBatches<{ id: string }>(run, template, group.map(toRow), { bySeed })) saved.add(id);
  }
  await saveNames(
    run,
    entities.filter(({ id }) => saved.has(id)),
  );
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
  await runForIds(run, query('entity/clear-names'), ['ids', entities.map(({ id }) => id)]);
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
