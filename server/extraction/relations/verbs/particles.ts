/** "turned the Togolese down", "called Kenya out": the particle of the verb stands behind its object. */
import type { VerbEntry } from '../../lexicon.ts';
import type { Clause } from '../../shapes.ts';
import { words } from '../../word-list.ts';
import type { Stage } from '../reading.ts';
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
