/** "a violation of UN resolutions", "in breach of EU law": of whom the papers are, nothing is said. */
import type { Slot, Token } from '../shapes.ts';

const PAPERS =
  /^(resolutions?|charter|laws?|rules|conventions?|sanctions|standards|principles|obligations|treaties|regulations|norms)$/;
const AGAINST =
  /^(violations?|breach(es)?|defiance|contravention|infringement|accordance|compliance|keeping|conformity|violating|breaching|defying)$/;
/** How many words of the name may stand between: "UN Security Council resolutions". */
const NAMED = 3;

export function isOfPapers(tokens: readonly Token[], { from, to }: Pick<Slot, 'from' | 'to'>): boolean {
  const isPaper = tokens.slice(to, to + NAMED).some(({ lower }) => PAPERS.test(lower));
  return isPaper && tokens.slice(Math.max(0, from - NAMED), from).some(({ lower }) => AGAINST.test(lower));
}
