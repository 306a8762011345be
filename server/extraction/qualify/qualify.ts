/** How a reading is meant: polarity, certainty, temporality and speech act, from its own clause outwards. */

import type { Reading } from '../relations/reading.ts';
import type { Clause } from '../shapes.ts';
import type { Governors } from '../tables/governors.ts';
import { words } from '../tables/word-list.ts';
import { lowerOf } from '../text/lower-text.ts';
import { around, isSaid } from './around.ts';
import { denierOf } from './denial/negation.ts';
import { isPresupposed } from './denial/not-denied/presupposed.ts';
import { cameToNothing } from './denial/taken-back/came-to-nothing.ts';
import { isTakenBack } from './denial/taken-back/cut-short.ts';
import { isCueUnread } from './denial/unread/unread-cues.ts';
import { seemed, unreal } from './denial/unreal.ts';
import { ofNoun } from './governing/happenings/of-noun.ts';
import { outwards } from './governing/outwards.ts';
import { because, flipped, type Meaning, PLAIN, planned } from './meaning.ts';
import { announced, inEffect, labelled, putBack } from './modality/announced.ts';
import { answered } from './modality/answered.ts';
import { conditioned, standing } from './modality/conditions.ts';
import { asked, hedged } from './modality/hedges.ts';
import { adverbsOf, modalsOf } from './modality/modality.ts';
import { isRumour } from './modality/rumours.ts';
import { isBeingMade, isScheduledNext, isSending, isToCome } from './modality/to-come.ts';
import { described, ofModel } from './of-model.ts';

/** From the words of the lexicon over the clause and what governs it to the whole sentence; doubtful where a denial is left over. */
export function qualify(reading: Reading, governors: Governors): Meaning {
  const { clause } = reading;
  // "said no such attack took place": the rule has read the "no" already.
  if (reading.reasons.some((reason) => /^(said-not-so|no-part|promised)$/.test(reason)))
    return { ...PLAIN, ...given(reading.sense) };
  if (reading.statedIn) return ofOffice(reading.statedIn, reading, governors);
  const own = inside(reading, governors);
  const said = isRumour(reading) ? because(own, 'sources-say', { certainty: 'UNSTATED', speechAct: 'REPORTS' }) : own;
  const governed = isPresupposed(reading)
    ? because(said, 'factive', {})
    : clause
      ? outwards(said, clause, governors)
      : said;
  const settled = standing(conditioned(governed, reading), reading);
  const whole = reading.reasons[0] === 'title' ? governed : ofSentence(settled, reading);
  // "The report that X fired is false": whoever says so is sure, however the report was told.
  if (whole.reasons.includes('called-false') && whole.polarity === 'DENIED' && whole.certainty === 'UNSTATED')
    return { ...whole, certainty: 'CERTAIN', speechAct: 'DENIES' };
  // "was expected to come but did not": it is no plan any more.
  if (whole.reasons.includes('taken-back') && whole.polarity === 'DENIED')
    return { ...whole, temporality: 'PAST_OR_PRESENT', certainty: 'CERTAIN' };
  // "able to prevent X from threatening Y": nobody says that X does not, or did.
  if (isOnlyToBePrevented(whole)) return because(whole, 'to-be-prevented', { isDoubtful: true });
  if (isUnused(whole, reading)) return because(whole, 'unused', { isDoubtful: true });
  if (isOfBystander(whole, reading)) return because(whole, 'bystander', { isDoubtful: true });
  if (isOfPlan(reading, whole)) return because(whole, 'of-plan', { isDoubtful: true });
  if (isThereAlready(reading, whole)) return { ...whole, temporality: 'PAST_OR_PRESENT' };
  if (isVotedThrough(reading, whole)) return { ...whole, temporality: 'PAST_OR_PRESENT' };
  if (isPlanGone(whole)) return { ...whole, temporality: 'PAST_OR_PRESENT' };
  if (isToBeRuledOut(reading, whole)) return planned(whole, 'ruled-out');
  return whole.polarity === 'AFFIRMED' && isCueUnread(reading, whole, governors)
    ? because(whole, 'negative-cue', { isDoubtful: true })
    : whole;
}

/** "reports that X had been named minister are false", "will be sworn in as president"; a plain "was named" says no more than the title. */
function ofOffice(clause: Clause, reading: Reading, governors: Governors): Meaning {
  const said: Meaning = { ...PLAIN, ...given(reading.sense) };
  return outwards(ofClause(said, { ...reading, clause }, governors), clause, governors);
}

const PREVENTED = /^governed-(prevent|deter|avoid|avert|preclude)$/;
const isOnlyToBePrevented = ({ polarity, certainty, reasons }: Meaning): boolean =>
  polarity === 'DENIED' && certainty === 'POSSIBLE' && reasons.some((reason) => PREVENTED.test(reason));

/** "will thank Chad for its aid": the thanks are to come, and the aid is there. */
const isThereAlready = ({ reasons, sense }: Reading, { polarity, temporality }: Meaning): boolean =>
  reasons.includes('presupposed') &&
  sense.temporality === undefined &&
  polarity === 'AFFIRMED' &&
  temporality !== 'PAST_OR_PRESENT';

/** "Parliament voted to ratify the treaty": with the vote it has; "put off a vote on ratifying it" has not. */
const isVotedThrough = ({ predicate, clause }: Reading, { polarity, temporality, reasons }: Meaning): boolean =>
  predicate === 'RATIFIED' &&
  polarity === 'AFFIRMED' &&
  temporality === 'PLANNED' &&
  reasons.includes('vote') &&
  clause?.leader?.lower !== 'vote' &&
  !reasons.some((reason) => /^(will|would-said|is-to|going-to|due|expect|set)$/.test(reason));

/** "called off a visit planned for next week", "has dropped plans to buy": what is called off is no plan any more. */
const GONE = /^(ended|governed)-(cancel|call|scrap|axe|drop|abandon|shelve|ditch|postpone)$/;
const isPlanGone = ({ polarity, temporality, reasons }: Meaning): boolean =>
  polarity === 'DENIED' &&
  temporality === 'PLANNED' &&
  reasons.some((reason) => GONE.test(reason)) &&
  !reasons.some((reason) => /^(will|would-said|is-to|going-to|labelled)$/.test(reason));

/** "ruled out a meeting", "did not rule out sending troops": it is to come if at all; "ruled out that they had met" looks back. */
const isToBeRuledOut = ({ clause }: Reading, { reasons }: Meaning): boolean =>
  reasons.some((reason) => /^((ended|governed)-rule|not-excluded)$/.test(reason)) &&
  (clause?.form !== 'finite' || clause.verb.lemma === 'rule' || clause.modal !== undefined);

/** What the sentence says of all that it tells. */
function ofSentence(meaning: Meaning, reading: Reading): Meaning {
  const { tokens } = reading.sentence;
  const told = [seemed, labelled, announced, hedged, asked].reduce(
    (now, step) => step(now, tokens),
    inEffect(putBack(meaning, reading), reading),
  );
  return cameToNothing(answered(told, reading), reading);
}

/** What the words themselves, the noun or the clause say. */
function inside(reading: Reading, governors: Governors): Meaning {
  const { clause, sense, reasons, predicate } = reading;
  const said: Meaning = { ...PLAIN, ...given(sense) };
  // "are negotiating a treaty", "is finalising a loan": there is none yet, for all the talk of it.
  const open =
    clause && (isBeingMade(clause) ? !IS_TALK.test(predicate) : predicate === 'VISITED' && isSending(clause))
      ? planned(said, 'being-made')
      : said;
  if (reasons[0] === 'model') return ofModel(ofNoun(described(open, reading), reading, governors), reading);
  if (reasons[0] === 'noun') return ofNoun(said, reading, governors);
  return clause ? ofClause(open, { ...reading, clause }, governors) : said;
}

const IS_TALK =
  /^(HELD_TALKS_WITH|DISCUSSED|MET_WITH|CALLED|MEDIATES_BETWEEN|SEEKS_COOPERATION_WITH|THREATENED|MOBILISED_AGAINST)$/;

/** "denied using Russian drones": that it was given none, nobody says. */
const isUnused = ({ polarity }: Meaning, { clause, reasons }: Reading): boolean =>
  polarity === 'DENIED' &&
  reasons.includes('origin') &&
  /^(use|fly|deploy|operate|field)$/.test(clause?.verb.lemma ?? '');

/** "did not join Togo in criticising Mali": that Togo did not, nobody says. */
const isOfBystander = ({ polarity, reasons }: Meaning, { clause, subject, object, reasons: [how] }: Reading): boolean =>
  how === 'model' &&
  polarity === 'DENIED' &&
  reasons.includes('negated') &&
  clause?.voice === 'active' &&
  clause.subject !== undefined &&
  ![subject, object].some((key) => clause.subject?.refs.includes(key));

/** "reiterated its readiness to mediate": of a noun that nothing comes of yet the model knows nothing. */
const isOfPlan = ({ reasons, sentence: { tokens } }: Reading, { polarity, temporality }: Meaning): boolean =>
  reasons[0] === 'model' &&
  polarity === 'AFFIRMED' &&
  temporality === 'PAST_OR_PRESENT' &&
  tokens.some(({ lower }) => NOT_YET.has(lower));
const NOT_YET = words(`
  plan plans proposal proposals readiness willingness intention hope hopes wish bid threat threats promise promises idea prospect
  prospects possibility need refusal failure reluctance draft`);

const given = (sense: Reading['sense']): Partial<Meaning> => ({
  ...(sense.polarity && { polarity: sense.polarity }),
  ...(sense.certainty && { certainty: sense.certainty }),
  ...(sense.temporality && { temporality: sense.temporality }),
  ...(sense.speechAct && { speechAct: sense.speechAct }),
});

function ofClause(meaning: Meaning, { clause, trigger }: Reading & { clause: Clause }, governors: Governors): Meaning {
  const denier = denierOf(clause, trigger);
  const denied = denier ? flipped(meaning, denier.lower) : meaning;
  const taken = isTakenBack(clause, governors) ? because(denied, 'taken-back', { polarity: 'DENIED' }) : denied;
  const undone = unreal(taken, clause);
  const timed =
    isToCome(clause) || isScheduledNext(clause.sentence.tokens, trigger[1]) ? planned(undone, 'to-come') : undone;
  return adverbsOf(modalsOf(timed, clause, isSaid(clause)), around(clause));
}
