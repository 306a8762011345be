/** "met the deadline for a border accord", "meets the EU's criteria": what is met is a thing, and nobody. */
import type { Clause, Token } from '../../shapes.ts';
import { words } from '../../tables/word-list.ts';

/** The last noun right behind the verb: "the NATO spending target". */
export function isThingMet(tokens: readonly Token[], { verb, to }: Clause): boolean {
  if (verb.lemma !== 'meet') return false;
  const from = tokens.findIndex(
    ({ pos, word }, index) => index >= to && word !== "'s" && !/^(DET|ADJ|NUM|PRON|PROPN|PART)$/.test(pos),
  );
  const end = tokens.findIndex(({ pos }, index) => index >= from && pos !== 'NOUN');
  return from >= 0 && end - from <= 3 && THINGS.has(tokens[end - 1]?.lower ?? '');
}

const THINGS = words(`
  deadline deadlines target targets condition conditions demand demands criterion criteria requirement requirements goal goals need needs
  obligation obligations standard standards commitment commitments objective objectives quota quotas payment payments cost costs
  challenge challenges expectations terms threshold benchmark benchmarks`);
