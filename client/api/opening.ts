/**
 * Which entities a picture of two sides opens with: those who carry the link and the posts they hold, what they agreed and
 * talk about, and the third states around. Best evidenced first, of each a few, so that no kind crowds out the others.
 */
import { execute } from './fetcher.ts';
import { BesideOperation, DyadOperation } from './operations/graph.ts';
import type { EntityKind } from './schema.generated.ts';

const CARRIERS = 18;
const OFFICES = 9;
/** Among so many neighbours the shared things are looked for. */
const SHARED = 150;
/** With the above and the two sides at most 50, the most that the server links in one answer. */
const OF_KIND: readonly (readonly [EntityKind, number])[] = [
  ['COUNTRY', 5],
  ['AGREEMENT', 6],
  ['ISSUE', 5],
  ['EVENT', 3],
  ['PLACE', 2],
];
const MOST = 50;

export async function openingOf(a: string, b: string, signal: AbortSignal): Promise<readonly string[]> {
  const { dyad } = await execute(DyadOperation, { a, b }, signal);
  const carriers = dyad.carriers.slice(0, CARRIERS).map(({ entity }) => entity);
  const people = carriers.filter(({ kind }) => kind === 'PERSON').map(({ id }) => id);
  const first = [a, b, ...carriers.map(({ id }) => id)];
  const asked = { people: people.length > 0 ? people : [a], all: first, offices: OFFICES, shared: SHARED };
  const beside = await execute(BesideOperation, asked, signal);
  const offices = people.length > 0 ? beside.offices.nodes.map(({ entity }) => entity.id) : [];
  const known = new Set(first);
  const shared = beside.shared.nodes.map(({ entity }) => entity).filter(({ id }) => !known.has(id));
  const ofKinds = OF_KIND.flatMap(([kind, n]) => shared.filter((each) => each.kind === kind).slice(0, n));
  return [...new Set([...first, ...offices, ...ofKinds.map(({ id }) => id)])].slice(0, MOST);
}
