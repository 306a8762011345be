/** "turned the Togolese down", "called Kenya out", "handed the base over to Chad": the particle of the verb stands behind its object. */

import type { Clause } from '../../../shapes.ts';
import type { VerbEntry } from '../../../tables/lexicon.ts';
import { words } from '../../../tables/word-list.ts';
import type { Stage } from '../../reading.ts';
import { isWord } from '../../words-after.ts';
import { hasClass } from './class-words.ts';
import { toFit, type VerbFit } from './verb-fit.ts';

const NOUN_PHRASE = words('DET NOUN PROPN NUM PRON');
const PARTICLES = words('down up off out in back away aside');

/** The fit of a pattern that is a particle and no more, right behind the object. */
export function particleFit({ sentence: { tokens } }: Stage, clause: Clause, entry: VerbEntry): VerbFit | undefined {
  const [particle = '', ...more] = entry.words;
  if (!PARTICLES.has(particle) || more.length > 0 || entry.prepositions.length > 0) return undefined;
  const [first] = clause.complements;
  const isDirect = clause.voice === 'active' && first?.preposition === undefined;
  const isBehind = isDirect && first && first.slot.from - clause.to <= 1 && tokens[first.slot.to]?.lower === particle;
  // "called him in the morning": there it is a preposition.
  return isBehind && !NOUN_PHRASE.has(tokens[first.slot.to + 1]?.pos ?? '')
    ? toFit(clause, entry, clause.to)
    : undefined;
}

/** How many words of what is handed over may stand before "over". */
const THING = 6;

/** "handed the Faya base over to Chad": of a pattern of "over", what is handed over, and "to". */
export function handedOver(stage: Stage, clause: Clause, entry: VerbEntry): VerbFit | undefined {
  const { tokens } = stage.sentence;
  const [particle, ...things] = entry.words;
  if (particle !== 'over' || entry.prepositions.length === 0 || clause.voice === 'passive') return undefined;
  const over = tokens.findIndex(({ lower }, at) => at > clause.to && at <= clause.to + THING && lower === particle);
  const before = tokens.slice(clause.to, Math.max(over, clause.to));
  const areThere = things.every((thing) => before.some((token) => isWord(token, thing)));
  return over > 0 &&
    areThere &&
    hasClass(stage, clause, entry) &&
    before.every(({ pos }) => !/VERB|AUX|PUNCT/.test(pos))
    ? toFit(clause, entry, over + 1)
    : undefined;
}
