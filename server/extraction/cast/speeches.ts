/** The printed words of somebody: "Remarks by the foreign minister of India, X, at …". All that follows is his, and "we" are his country. */
import type { Sentence, Slot } from '../shapes.ts';
import { words } from '../word-list.ts';
import { type Casting, kindIs, type Orator } from './casting.ts';

const SPEECHES = words(`
  remarks address speech speeches statement excerpts excerpt message keynote lecture intervention transcript toast eulogy
  proclamation testimony`);
/** How many words may stand between "address" and "of". */
const NEAR = 4;

/** Who speaks, by a first line without a verb that names a speech and who gave it. */
export function oratorOf(casting: Casting, slots: readonly Slot[], { index, tokens }: Sentence): Orator | undefined {
  if (index !== 0 || tokens.some(({ pos, lower }) => /VERB|AUX/.test(pos) && !lower.endsWith('ing'))) return undefined;
  const slot = slots.find(
    (one) => one.refs.length === 1 && kindIs(casting, /^PERSON$/)(one) && isGiver(tokens, one.from),
  );
  const [key] = slot?.refs ?? [];
  if (!slot || key === undefined) return undefined;
  const side = casting.drafts.sideOf(key);
  const host = slots
    .filter(({ from }) => from >= slot.to && /^(in|to)$/.test(tokens[from - 1]?.lower ?? ''))
    .flatMap(({ refs }) => refs.map((ref) => casting.drafts.sideOf(ref)))
    .find((country) => country !== undefined && country !== side);
  return { key, ...(side !== undefined && { side }), ...(host !== undefined && { host }) };
}

/** "Remarks by X", "the address of President X". */
function isGiver(tokens: Sentence['tokens'], from: number): boolean {
  const by = tokens[from - 1]?.lower === 'the' ? from - 2 : from - 1;
  return (
    /^(by|of|from)$/.test(tokens[by]?.lower ?? '') &&
    tokens.slice(Math.max(0, by - NEAR), by).some(({ lower }) => SPEECHES.has(lower))
  );
}

/** Whom "I", "we" and "you" mean in a speech: the speaker, his country, the country that he speaks in. */
export function meantInSpeech({ key, side, host }: Orator, word: string): readonly string[] {
  if (/^(i|me|my|myself)$/.test(word)) return [key];
  if (/^(we|us|our|ours)$/.test(word)) return [side ?? key];
  return /^(you|your)$/.test(word) && host !== undefined ? [host] : [];
}
