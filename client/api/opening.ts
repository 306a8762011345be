/**
 * Which entities a picture of two sides opens with: those who carry the link and the posts they hold, what they agreed and
 * talk about, and the third states that are named. Best evidenced first, of each a few, so that no kind crowds out the others.
 */
import { execute } from './fetcher.ts';
import type { DyadQuery, EntityKind } from './generated/graphql.ts';
import { BesideOperation, DyadOperation } from './operations/graph.ts';

const CARRIERS = 19;
const THIRD_STATES = 5;
const AGREEMENTS = 6;
const OFFICES = 9;
const SHARED = 60;
/** How many of each kind that is shared. Together with the above at most 50, the most that the server links in one answer. */
const OF_KIND: Partial<Record<EntityKind, number>> = { ISSUE: 6, EVENT: 2, PLACE: 2 };
const MOST = 50;

export async function openingOf(a: string, b: string, signal: AbortSignal): Promise<readonly string[]> {
  const { dyad } = await execute(DyadOperation, { a, b }, signal);
  const carriers = dyad.carriers.slice(0, CARRIERS).map(({ entity }) => entity);
  const people = carriers.filter(({ kind }) => kind === 'PERSON').map(({ id }) => id);
  const first = [a, b, ...carriers.map(({ id }) => id)];
  const counts = { offices: OFFICES, shared: SHARED };
  const beside = await execute(BesideOperation, { people: people.length > 0 ? people : [a], all: first, ...counts }, signal);
  const shared = beside.shared.nodes.map(({ entity }) => entity);
  const ofKind = (kind: EntityKind, n: number) => shared.filter((each) => each.kind === kind).slice(0, n).map(({ id }) => id);
  const ids = [
    ...first,
    ...dyad.thirdParties.slice(0, THIRD_STATES).map(({ entity }) => entity.id),
    ...beside.offices.nodes.map(({ entity }) => entity.id).filter((id) => people.length > 0 && !people.includes(id)),
    ...agreementsOf(dyad, ofKind('AGREEMENT', SHARED)),
    ...Object.entries(OF_KIND).flatMap(([kind, n]) => ofKind(kind as EntityKind, n)),
  ];
  return [...new Set(ids)].slice(0, MOST);
}

/** Agreements between the two, the best evidenced first. */
function agreementsOf({ agreements }: DyadQuery['dyad'], byEvidence: readonly string[]): readonly string[] {
  const between = new Set(agreements.map(({ agreement }) => agreement.id));
  return byEvidence.filter((id) => between.has(id)).slice(0, AGREEMENTS);
}
