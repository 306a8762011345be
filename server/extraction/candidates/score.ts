/** How far a candidate is to be trusted, in three levels. The numbers are of the rules, not of the world. */
import type { Level } from '../../domain/candidate.ts';
import type { Meaning } from '../qualify/meaning.ts';
import type { Reading } from '../relations/reading.ts';
import type { Typed } from '../typing-model.ts';

/** What each code of coreference takes away: a guess is a guess. */
const COSTS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    'pronoun-last-subject': 0.08,
    'pronoun-last-state': 0.15,
    'pronoun-last-plural': 0.12,
    'two-persons': 0.06,
    'two-countries': 0.05,
    'other-country': 0.12,
    speaker: 0.12,
    group: 0.08,
    'unnamed-holder': 0.05,
    possessor: 0.05,
  }),
);

export interface Score {
  readonly confidence: number;
  readonly level: Level;
}

/** Below it a candidate is folded away; above the other it may be accepted in one go. */
const MEDIUM = 0.5;
const HIGH = 0.72;

/** "Togo denied that its jets had attacked": whose jets they are is hardly a guess. */
const isSayersOwn = ({ clause, subject }: Reading): boolean =>
  clause?.link === 'that' && clause.parent?.subject?.refs.includes(subject) === true;

export function scoreOf(reading: Reading, meaning: Meaning, typed: Typed | undefined): Score {
  const { trust, reasons, predicate } = reading;
  const own = meaning.polarity === 'DENIED' && isSayersOwn(reading) ? 0.1 : 0;
  const cost = reasons.reduce((sum, one) => sum + (COSTS.get(one) ?? 0) - (one === 'pronoun-last-state' ? own : 0), 0);
  const agreed =
    typed === undefined
      ? 0
      : typed.predicate === predicate
        ? 0.1 * typed.margin
        : typed.predicate === 'NONE'
          ? -0.16 * typed.margin
          : -0.08 * typed.margin;
  // "Never accused of arming": that nobody says so says little; "accused of arming" says that somebody does.
  // An accusation tells of a deed, with who says so beside it; what is only asked for has not been done.
  const said = meaning.polarity === 'DENIED' ? 0.3 : meaning.reasons.includes('accused') ? 0.1 : 0.23;
  const doubt = (meaning.isDoubtful ? 0.5 : 0) + (meaning.isOnlySaid ? said : 0);
  const confidence = Math.round(100 * Math.min(0.99, Math.max(0.05, trust - cost + agreed - doubt))) / 100;
  return { confidence, level: confidence >= HIGH ? 'high' : confidence >= MEDIUM ? 'medium' : 'low' };
}
