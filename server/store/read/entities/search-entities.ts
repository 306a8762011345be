/**
 * Entities by name: exact, then by how a name begins, then by its words; in each class those with most claims first. Where very many
 * names fit, those with many claims are looked at first: nobody looks at the others.
 */
import { distinct } from '../../../domain/lists.ts';
import type { Params } from '../../../graph/graph.ts';
import { query } from '../../../graph/queries.ts';
import type { Run } from '../../run.ts';

export interface NamedHit {
  readonly id: string;
  readonly label: string;
  readonly kind: string;
  readonly matched: string;
}

interface Asked extends Params {
  /** The folded text, and a space before each of its words. */
  readonly text: string;
  readonly words: readonly string[];
  readonly limit: number;
}

/** More names than this are not ranked at once: so many are soon ranked, and each further question looks through all names. */
const MANY = 400;
/** So many claims an entity must have to be looked at, step by step. */
const STEPS = [1000, 100, 10, 0];

const CLASSES = [
  { rank: 1, statement: query('entity/search-prefix') },
  { rank: 2, statement: query('entity/search-phrase') },
  { rank: 3, statement: query('entity/search-words') },
];

/** The first `limit`, each once. Names beyond `many` are looked at class by class. */
export async function searchEntities(run: Run, asked: Asked, many = MANY): Promise<NamedHit[]> {
  const found: Found = new Map((await run<NamedHit>(query('entity/search-exact'), asked)).map((hit) => [hit.id, hit]));
  if (found.size >= asked.limit) return [...found.values()];
  const words = asked.words.toSorted((a, b) => b.length - a.length); // Neo4j looks the first up, and the longest tells most
  const holding = await run<{ folded: string }>(query('entity/names-holding'), { words, limit: many + 1 });
  const names = distinct(holding.map(({ folded }) => folded));
  if (holding.length > many) await searchByClass(run, asked, found);
  else if (names.some((name) => name !== asked.text)) await searchAmong(run, { ...asked, names }, found);
  return [...found.values()].slice(0, asked.limit);
}

/** By id. Grows as more is found. */
type Found = Map<string, NamedHit>;

async function searchAmong(
  run: Run,
  asked: Asked & { readonly names: readonly string[] },
  found: Found,
): Promise<void> {
  const hits = await run<NamedHit>(query('entity/search-among'), { ...asked, limit: asked.limit + found.size });
  for (const hit of hits) if (!found.has(hit.id)) found.set(hit.id, hit);
}

async function searchByClass(run: Run, asked: Asked, found: Found): Promise<void> {
  const counts = await run<{ rank: number; count: number }>(query('entity/count-names'), asked);
  for (const { rank, statement } of CLASSES) {
    const count = counts.find((one) => one.rank === rank)?.count ?? 0;
    if (count === 0 || found.size >= asked.limit) continue;
    const wanted = asked.limit + found.size; // some may have been found under a better name
    for (const hit of await best((least) => run(statement, { ...asked, limit: wanted, least }), { count, wanted }))
      if (!found.has(hit.id)) found.set(hit.id, hit);
  }
}

async function best(
  ask: (least: number) => Promise<NamedHit[]>,
  { count, wanted }: { readonly count: number; readonly wanted: number },
): Promise<NamedHit[]> {
  if (count <= MANY) return ask(0);
  let hits: NamedHit[] = [];
  for (const least of distinct(STEPS)) {
    hits = await ask(least);
    if (hits.length >= wanted) break;
  }
  return hits;
}
