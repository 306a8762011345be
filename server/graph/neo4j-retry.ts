/**
 * When to try again on Neo4j. The driver's own managed transactions wait up to 30 s for a server that is gone, so the rule
 * is ours: a lost lock or a changing leader is tried again for a while, a dead connection once, anything else never.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { isRetryableError } from 'neo4j-driver';

const PATIENCE_MS = 10_000;
const FIRST_PAUSE_MS = 20;
const LONGEST_PAUSE_MS = 1_000;

/** Gives what `work` gives, or throws the error of its last try. */
export async function retrying<Result>(work: () => Promise<Result>): Promise<Result> {
  const end = Date.now() + PATIENCE_MS;
  let lost = 0;
  for (let pause = FIRST_PAUSE_MS; ; pause = Math.min(pause * 2, LONGEST_PAUSE_MS)) {
    try {
      return await work();
    } catch (error) {
      if (isLost(error)) lost += 1;
      if (!isTransient(error) || lost > 1 || Date.now() + pause > end) throw error;
    }
    // The random part keeps two writers that lost to each other from meeting again.
    if (lost === 0) await sleep(pause * (0.5 + Math.random()));
  }
}

function isTransient(error: unknown): boolean {
  return isRetryableError(error as never);
}

/** A pooled connection may have died with a server that is back: one more try takes a new one. */
function isLost(error: unknown): boolean {
  return isTransient(error) && (error as { readonly code?: unknown }).code === 'ServiceUnavailable';
}
