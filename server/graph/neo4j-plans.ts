/**
 * Plans for statements that nobody has run yet. Neo4j plans a text when it is first run, at 25 to 125 ms, which whoever writes first after a
 * start would wait for. EXPLAIN leaves no plan behind, so each is run: with no parameters at all, in a transaction that is rolled back.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Session } from 'neo4j-driver';
import type { Planned, Query } from './graph.ts';
import { formsOf } from './narrowed.ts';
import { textInOneMap } from './one-plan.ts';

/** So many are planned in one transaction: closing waits for one, and a statement that cannot be planned costs the rest of its own. */
const AT_ONCE = 8;
const TIMEOUT = { timeout: 30_000 };

/** What is run in one transaction. Within one that has written Neo4j plans anew: it begins with a node, which nobody ever sees. */
export const inPortions = ({ first, later }: Planned): readonly (readonly string[])[] => [
  ...portionsOf(first),
  ...portionsOf(later).map((texts) => ['CREATE ()', ...texts]),
];

function portionsOf(queries: readonly Query[]): readonly (readonly string[])[] {
  const texts = queries.flatMap(formsOf).map(textInOneMap);
  return Array.from({ length: Math.ceil(texts.length / AT_ONCE) }, (_, at) =>
    texts.slice(at * AT_ONCE, (at + 1) * AT_ONCE),
  );
}

/** Plans all, and rests after each portion as long as it took: whoever asks something meanwhile waits for half of one processor at most. */
export async function planAll(
  statements: Planned,
  plan: (texts: readonly string[]) => Promise<unknown>,
): Promise<void> {
  for (const texts of inPortions(statements)) {
    const began = performance.now();
    await plan(texts).catch(() => undefined); // what is wrong with a statement is told when it is run
    await sleep(performance.now() - began, undefined, { ref: false });
  }
}

export async function planTogether(session: Session, texts: readonly string[]): Promise<void> {
  const transaction = session.beginTransaction(TIMEOUT);
  try {
    // Which parameters there are is part of what a plan is found by.
    for (const text of texts) await transaction.run(text, text.includes('$given') ? { given: {} } : {});
  } finally {
    await transaction.rollback();
  }
}
