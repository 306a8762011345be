/** What the governing clause does to the one that hangs on it: "refused to", "has yet to", "did not deny that". */
import { isBaseForm } from '../../clauses/verbs/base-form.ts';
import type { Clause } from '../../shapes.ts';
import type { Effect, Governors } from '../../tables/governors.ts';
import { words } from '../../tables/word-list.ts';
import { lowerOf } from '../../text/lower-text.ts';
import { around, isSaid } from '../around.ts';
import { isFalselySaid, isNotTrue } from '../denial/called-false.ts';
import { denierOf, isOfNobody, without } from '../denial/negation.ts';
import { isClaimUnclear, isNotSaid, isWithoutTruth } from '../denial/not-denied/not-said.ts';
import { isStanding } from '../denial/not-denied/standing.ts';
import { isTooMuch, wouldHave } from '../denial/unreal.ts';
import { because, flipped, type Meaning, planned } from '../meaning.ts';
import { adverbsOf, modalsOf } from '../modality/modality.ts';
import { isToCome } from '../modality/to-come.ts';
import { EXCLUDES } from '../verb-classes.ts';
import { applied } from './applied.ts';
import { effectsOfVerb } from './effects-of-verb.ts';
import { isGivenUp, isWarnedOff } from './given-up.ts';
import { effectsOn } from './governed.ts';
import { hearsayOf } from './hearsay.ts';
import { byAuxiliary } from './leading-verbs.ts';

/** A clause that hangs on another by infinitive, gerund or "that". */
export interface Governed {
  readonly clause: Clause;
  readonly parent: Clause;
  readonly governors: Governors;
}

/** The meaning of the clause as its parent leaves it. */
export function above(meaning: Meaning, governed: Governed): Meaning {
  const { clause, parent, governors } = governed;
  const word = parent.verb.lemma;
  const settled = clause.link === 'infinitive' ? byAuxiliary(meaning, clause, parent) : undefined;
  if (settled) return settled;
  if (isToSign(clause, parent) && !parent.negation) return planned(meaning, 'agreed-to-sign');
  if (isFalselySaid(clause, parent)) return flipped(meaning, 'falsely');
  if (isWithoutTruth(clause)) return because(flipped(meaning, 'without-truth'), 'denial', { speechAct: 'DENIES' });
  if (isTooMuch(clause)) return flipped(meaning, 'too');
  if (isReason(clause, parent)) return because(meaning, 'reason', { certainty: 'UNSTATED', isOnlySaid: true });
  if (isInTime(clause)) return inTime(meaning, governed);
  // "abstained rather than condemn": what is left undone is not governed, too.
  if (isInstead(clause)) return meaning.polarity === 'DENIED' ? meaning : flipped(meaning, 'instead');
  if (isWarnedOff(clause, parent))
    return because(meaning, 'warned-off', { temporality: 'HYPOTHETICAL', isOnlySaid: true });
  if (isRegretted(clause, parent)) return because(meaning, 'factive', {});
  if (isStanding(clause, parent)) return because(meaning, 'standing', {});
  const hearsay = hearsayOf(clause, parent, governors);
  if (hearsay.length > 0) return applied(meaning, hearsay, { isNegated: false, word });
  if (parent.negation && EXCLUDES.has(word)) return because(meaning, 'not-excluded', { certainty: 'POSSIBLE' });
  if (parent.negation && NOT_EXCLUDED.test(clause.leader?.lower ?? ''))
    return because(meaning, 'not-excluded', { certainty: 'POSSIBLE' });
  if (isUncertain(clause)) return because(meaning, 'not-certain', { certainty: 'POSSIBLE' });
  if (isUnseen(clause, parent)) return flipped(meaning, 'unseen');
  if (isNotTrue(clause, parent)) return because(meaning, 'not-true', { polarity: turned(meaning, clause) });
  if (clause.leader?.lower === 'doubt') return meaning;
  const governedBy = byGovernor(meaning, governed);
  if (isGivenUp(clause, parent) && governedBy.temporality === 'PLANNED' && governedBy.polarity === 'AFFIRMED')
    return flipped(governedBy, 'given-up');
  return inheriting(governedBy, clause, parent);
}

/** "It is far from clear that", "it is by no means certain that": it may be so. */
const isUncertain = ({ link, leader, sentence: { tokens } }: Clause): boolean =>
  /^(that|infinitive)$/.test(link ?? '') &&
  /^(clear|certain|sure|proven|proved|established|obvious|evident|settled)$/.test(leader?.lower ?? '') &&
  /\b(far from|by no means|anything but|less than|hardly|not at all|not( entirely| wholly| altogether)?|n't)( \w+)?$/.test(
    lowerOf(tokens.slice(Math.max(0, (leader?.index ?? 0) - 4), leader?.index)),
  );

/** "It has never been the case that": the "never" counts once; that of "it is not true that Chad never signed" is its own. */
const turned = ({ polarity, reasons }: Meaning, { negation, leader }: Clause): Meaning['polarity'] =>
  polarity === 'AFFIRMED' || (reasons.at(-1) === 'never' && (negation?.index ?? -1) < (leader?.index ?? 0))
    ? 'DENIED'
    : 'AFFIRMED';

/** "Nobody heard Angola thank Portugal": what nobody witnessed is as good as denied. */
const isUnseen = ({ link, leader, verb, from }: Clause, parent: Clause): boolean =>
  link === 'that' &&
  leader === undefined &&
  from === verb.index &&
  isBaseForm(verb) &&
  /^(hear|see|notice|witness|watch)$/.test(parent.verb.lemma) &&
  (parent.negation !== undefined || /^(nobody|none|no)\b/.test(lowerOf(parent.sentence.tokens.slice(0, parent.from))));

/** "have agreed to sign a gas accord": they will. */
const isToSign = ({ link, verb }: Clause, parent: Clause): boolean =>
  link === 'infinitive' &&
  /^(sign|conclude|ink|initial)$/.test(verb.lemma) &&
  /^(agree|decide)$/.test(parent.verb.lemma);

/** "before attacking", "after meeting", "rejected it, telling": what tells when or how is not denied with what it tells of. */
export const isInTime = ({ link, leader, from, sentence: { tokens } }: Clause): boolean =>
  link === 'gerund' &&
  (/^(before|after|while|since|upon|despite|besides|when)$/.test(leader?.lower ?? '') ||
    (leader === undefined && tokens[from - 1]?.word === ','));

/** "never regretted having attacked": it did, whether it regrets it or not. */
const isRegretted = ({ link }: Clause, { negation, verb }: Clause): boolean =>
  link === 'gerund' && negation !== undefined && /^(regret|resent|forget|hide|conceal|repent)$/.test(verb.lemma);

const isInstead = ({ link, from, sentence: { tokens } }: Clause): boolean =>
  link === 'gerund' && /^(rather than|instead of|lieu of)$/.test(lowerOf(tokens.slice(Math.max(0, from - 2), from)));

/** "cannot forgive Chad for attacking", "did not thank Chad for leaving": why is taken for granted. */
export const isReason = ({ link, leader }: Clause, { negation }: Clause): boolean =>
  link === 'gerund' && leader?.lower === 'for' && negation !== undefined;

/** "abandoned the treaty before signing it": what falls through is not come to. */
const inTime = (meaning: Meaning, { clause, parent, governors }: Governed): Meaning =>
  clause.leader?.lower === 'before' &&
  parent.verb.lemma !== 'hesitate' &&
  effectsOfVerb(parent, governors).includes('denied')
    ? flipped(meaning, 'before')
    : modalsOf(meaning, parent, isSaid(parent));

/** "It is not impossible that". */
const NOT_EXCLUDED = /^(impossible|inconceivable|unthinkable|excluded|unimaginable)$/;

function byGovernor(meaning: Meaning, { clause, parent, governors }: Governed): Meaning {
  const told = ofGuest(clause, parent) ? (['planned'] as const) : effectsOn(clause, governors);
  const effects: readonly Effect[] = told.includes('accused') && isByNobody(parent) ? [...told, 'unstated'] : told;
  const isPlainThat = clause.link === 'that' && effects.length === 0;
  if (isNotSaid(clause, parent, isPlainThat)) return because(meaning, 'not-said', { isDoubtful: true });
  if (isClaimUnclear(clause, parent, governors)) return because(meaning, 'claim-unclear', { isDoubtful: true });
  return applied(meaning, effects, {
    isNegated: !isPlainThat && isDenied(meaning, clause, parent),
    word:
      effects.length > 0 && /NOUN|ADJ/.test(clause.leader?.pos ?? '') && clause.leader
        ? clause.leader.lemma
        : parent.verb.lemma,
    verb: parent.verb.lower,
  });
}

/** "invited her to visit Oslo": a plan, where other things are only asked for. */
const ofGuest = ({ link, verb }: Clause, parent: Clause): boolean =>
  link === 'infinitive' && parent.verb.lemma === 'invite' && /^(visit|come|attend|tour|pay)$/.test(verb.lemma);

/** "is accused of arming rebels": nobody says by whom. */
const isByNobody = ({ voice, complements }: Clause): boolean =>
  voice === 'passive' && complements.every(({ preposition }) => preposition !== 'by');

/** The governing verb or noun is denied: "did not agree to", "nobody agreed to", "has no plans to". */
const isDenied = (meaning: Meaning, clause: Clause, parent: Clause): boolean =>
  parent.negation !== undefined ||
  isOfNobody(parent, clause) ||
  // "can ill afford to".
  parent.sentence.tokens[parent.verb.index - 1]?.lower === 'ill' ||
  // "no question of Sweden recognising it": the clause below has taken the "no" for its own.
  (!meaning.reasons.some((reason) => /^(no|neither|zero|little)$/.test(reason)) &&
    (hasNoLeader(clause) ||
      // "has done little to help".
      (parent.verb.lemma === 'do' && parent.sentence.tokens[parent.to]?.lower === 'little') ||
      (parent.subject === undefined && clause.leader?.pos !== 'NOUN' && isDeniedBeside(parent, clause))));

/** "Nothing stopped it from"; the "nothing" of "did nothing to stop it" is counted once, of the verb that is nearer. */
function isDeniedBeside(parent: Clause, clause: Clause): boolean {
  const denier = denierOf(parent, [parent.from, parent.to]);
  return denier !== undefined && denier.index !== denierOf(clause, [clause.from, clause.to])?.index;
}

/** "has no plans to visit", "made no attempt to": the leading noun itself is denied. */
const hasNoLeader = ({ leader, sentence, parent }: Clause): boolean =>
  leader?.pos === 'NOUN' &&
  !/^(secret|bones|doubt)$/.test(leader.lower) &&
  parent !== undefined &&
  sentence.tokens
    .slice(Math.max(parent.to, leader.index - 4), leader.index)
    .some(({ lower }) => /^(no|neither|zero|little|nil)$/.test(lower));

/** "may try to sign": infinitives and gerunds share the modals and adverbs of what they hang on. */
function inheriting(meaning: Meaning, { link, leader }: Clause, parent: Clause): Meaning {
  if (link !== 'infinitive' && link !== 'gerund') return meaning;
  // "decided against sending troops to attack": what the sending is for falls with it.
  if (without(parent.sentence.tokens, parent)) return flipped(meaning, 'without');
  // "would have sent frigates to help": had it come to that; "would have liked to help" is only a wish.
  if (
    link === 'infinitive' &&
    wouldHave(parent) &&
    !/^(like|love|prefer|want|wish)$/.test(parent.verb.lemma) &&
    meaning.polarity === 'AFFIRMED'
  )
    return because(meaning, 'unreal', parent.negation ? { isDoubtful: true } : { polarity: 'DENIED' });
  // "can end the war by attacking".
  if (parent.modal === 'can' && leader?.lower === 'by') return because(meaning, 'can', { temporality: 'HYPOTHETICAL' });
  // "flies to Chad on Friday to meet": what it is for comes no sooner.
  const timed = isToCome(parent) ? planned(meaning, 'to-come') : meaning;
  return adverbsOf(
    modalsOf(timed, parent, isSaid(parent)),
    around(parent).filter(({ index }) => index < parent.to),
  );
}
