/** How a reading is meant: polarity, certainty, temporality and speech act, from its own clause outwards. */
import type { Reading } from '../relations/reading.ts';
import type { Clause } from '../shapes.ts';
import { around, isSaid } from './around.ts';
import { isTakenBack } from './cut-short.ts';
import type { Governors } from './governors.ts';
import { because, flipped, type Meaning, PLAIN, planned } from './meaning.ts';
import { adverbsOf, modalsOf } from './modality.ts';
import { denierOf } from './negation.ts';
import { ofNoun } from './of-noun.ts';
import { outwards } from './outwards.ts';
import { isRumour } from './rumours.ts';
import { isToCome } from './to-come.ts';
import { isCueUnread } from './unread-cues.ts';
import { unreal } from './unreal.ts';

/** From the words of the lexicon over the clause and what governs it to the whole sentence; doubtful where a denial is left over. */
export function qualify(reading: Reading, governors: Governors): Meaning {
  const { clause } = reading;
  const own = inside(reading, governors);
  const said = isRumour(reading) ? because(own, 'sources-say', { certainty: 'UNSTATED', speechAct: 'REPORTS' }) : own;
  const whole = clause ? outwards(said, clause, governors) : said;
  if (isAsked(reading, whole)) return because(whole, 'question', { isDoubtful: true });
  return whole.polarity === 'AFFIRMED' && isCueUnread(reading, whole, governors)
    ? because(whole, 'negative-cue', { isDoubtful: true })
    : whole;
}

/** "Did Peru attack Gabon?" says neither; "Why did Peru attack Gabon?" says that it did. */
const isAsked = ({ sentence: { tokens }, reasons }: Reading, { certainty, temporality }: Meaning): boolean =>
  tokens.at(-1)?.word === '?' &&
  reasons[0] !== 'title' &&
  certainty === 'CERTAIN' &&
  temporality !== 'HYPOTHETICAL' &&
  !/^(why|when|how|where|what|who|whom|which|whose)$/.test(tokens[0]?.lower ?? '');

/** What the words themselves, the noun or the clause say. */
function inside(reading: Reading, governors: Governors): Meaning {
  const { clause, sense, trigger, reasons } = reading;
  const words: Meaning = { ...PLAIN, ...given(sense) };
  if (/^(noun|model)$/.test(reasons[0] ?? '')) return ofNoun(words, reading, governors);
  return clause ? ofClause(words, clause, trigger) : words;
}

const given = (sense: Reading['sense']): Partial<Meaning> => ({
  ...(sense.polarity && { polarity: sense.polarity }),
  ...(sense.certainty && { certainty: sense.certainty }),
  ...(sense.temporality && { temporality: sense.temporality }),
  ...(sense.speechAct && { speechAct: sense.speechAct }),
});

function ofClause(meaning: Meaning, clause: Clause, trigger: readonly [number, number]): Meaning {
  const denier = denierOf(clause, trigger);
  const denied = denier ? flipped(meaning, denier.lower) : meaning;
  const undone = unreal(isTakenBack(clause) ? because(denied, 'taken-back', { polarity: 'DENIED' }) : denied, clause);
  const timed = isToCome(clause) ? planned(undone, 'to-come') : undone;
  return adverbsOf(modalsOf(timed, clause, isSaid(clause)), around(clause));
}
