/** The one rule for what is shown, faded or hidden. Canvas, list, counts, selection and expansion all ask it. */
import { groupOf } from '../words/kinds.ts';
import type { Filters } from './filters.ts';
import type { GraphData, RelationLine } from './graph-data.ts';
import type { View } from './view.ts';

export type Shown = 'shown' | 'faded' | 'hidden';

export interface Visibility {
  readonly entities: ReadonlyMap<string, Shown>;
  /** Relations of entities that are not hidden. A relation is shown as its matching claims stand. */
  readonly relations: readonly { readonly relation: RelationLine; readonly shown: Shown }[];
}

export function visibility(data: GraphData, view: Pick<View, 'hidden' | 'only' | 'filters'>): Visibility {
  const { filters } = view;
  const rest: Shown = filters.hideRest ? 'hidden' : 'faded';
  const outside = new Set([...view.hidden, ...beyond(data, view)]);
  const kindOff = (id: string) => filters.withoutKinds.includes(groupOf(data.entities.get(id)?.kind ?? ''));
  const relations = [...data.relations.values()].flatMap((line) => {
    if (outside.has(line.subject.id) || outside.has(line.object.id)) return [];
    const relation = data.matching ? data.matching.get(line.id) : line;
    const passes =
      relation && passesFilters(relation, filters) && !kindOff(line.subject.id) && !kindOff(line.object.id);
    return [{ relation: relation ?? line, shown: passes ? ('shown' as const) : rest }];
  });
  const linked = new Set(
    relations.flatMap(({ relation, shown }) => (shown === 'shown' ? [relation.subject.id, relation.object.id] : [])),
  );
  const lonely = new Set(data.order);
  for (const { subject, object } of data.relations.values()) for (const { id } of [subject, object]) lonely.delete(id);
  const shownOf = (id: string): Shown => {
    if (outside.has(id)) return 'hidden';
    if (kindOff(id)) return rest;
    return linked.has(id) || lonely.has(id) || data.focus.includes(id) ? 'shown' : rest;
  };
  return { entities: new Map(data.order.map((id) => [id, shownOf(id)])), relations };
}

function passesFilters(relation: RelationLine, filters: Filters): boolean {
  const said = relation.mode === 'HAPPENED' ? relation.certainty : relation.mode;
  return (
    !filters.withoutFamilies.includes(relation.family) &&
    !filters.withoutStatuses.includes(relation.status) &&
    !filters.withoutSaid.includes(said) &&
    relation.originCount >= filters.minOrigins
  );
}

/** What lies further from the one entity than "only this" allows. */
function beyond(data: GraphData, { only, hidden }: Pick<View, 'only' | 'hidden'>): readonly string[] {
  if (!only || !data.entities.has(only.id)) return [];
  let reached = new Set([only.id]);
  for (let step = 0; step < only.depth; step++) {
    const next = new Set(reached);
    for (const { subject, object } of data.relations.values()) {
      if (reached.has(subject.id) && !hidden.includes(object.id)) next.add(object.id);
      if (reached.has(object.id) && !hidden.includes(subject.id)) next.add(subject.id);
    }
    reached = next;
  }
  return data.order.filter((id) => !reached.has(id));
}
