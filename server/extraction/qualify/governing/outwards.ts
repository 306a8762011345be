/** From a clause to those that govern it: each may deny, plan or hedge what hangs on it. */

import { isPresent } from '../../clauses/present.ts';
import { isBaseForm } from '../../clauses/verbs/base-form.ts';
import type { Clause, Token } from '../../shapes.ts';
import type { Governors } from '../../tables/governors.ts';
import { words } from '../../tables/word-list.ts';
import { lowerOf } from '../../text/lower-text.ts';
import { isSaid } from '../around.ts';
import { isInDisowned } from '../denial/called-false.ts';
import { denierOf } from '../denial/negation.ts';
import { isOfContrast } from '../denial/not-denied/contrasted.ts';
import { isFactive } from '../denial/not-denied/not-said.ts';
import { wouldHave } from '../denial/unreal.ts';
import { because, flipped, type Meaning, PLAIN, planned } from '../meaning.ts';
import { modalsOf } from '../modality/modality.ts';
import { isJudged, isOpeningBefore, isOpeningBy, isOpeningPurpose } from '../modality/openings.ts';
import { isAwaited, isPerfected } from '../modality/to-come.ts';
import { above, isInTime, isReason } from './above.ts';
import { applied } from './applied.ts';
import { effectsOn } from './governed.ts';
import { isSaidWhy } from './leading-verbs.ts';
import { isToBeDone, ofLeader } from './of-leader.ts';

/** No sentence has more verbs above one another. */
const DEEPEST = 8;

/** Up to the verb that nothing governs, or out of a relative or adverbial clause, which stands for itself. */
export function outwards(meaning: Meaning, start: Clause, governors: Governors): Meaning {
  let now = meaning;
  let clause = start;
  let isSaidBelow = false;
  let isTimeBelow = false;
  for (let depth = 0; depth < DEEPEST; depth++) {
    now = ofLeader(now, clause, governors);
    const { parent, link } = clause;
    if (isInDisowned(clause, governors)) return flipped(now, 'disowned');
    if (isOfContrast(clause)) return because(now, 'contrast', { polarity: 'DENIED' });
    if (isToBeDone(clause)) now = planned(now, 'to-be');
    if (!parent)
      return applied(opened(now, clause), effectsOn(clause, governors), {
        isNegated: false,
        word: clause.leader?.lemma ?? '',
      });
    if (isSaidWhy(clause)) return now;
    if (link === 'adverbial') return after(now, clause, { parent, governors });
    if (link === 'relative') return now;
    const next =
      link === 'coordinate'
        ? beside(now, clause, parent)
        : forTo({ now, above: above(now, { clause, parent, governors }) }, clause);
    // "made no attempt to hide that …": what is above the saying is not above what is said.
    // "gave it until Monday to leave, blaming it": whoever blames does not wait.
    if (isTimeBelow && next.reasons.includes('deadline')) return now;
    now = isSaidBelow ? ofSaying(now, next, clause) : isTimeBelow ? { ...next, polarity: now.polarity } : next;
    if (now.reasons.includes('standing')) return now;
    isTimeBelow ||= isInTime(clause) || isReason(clause, parent);
    isSaidBelow ||= link === 'that' && effectsOn(clause, governors).length === 0;
    clause = parent;
  }
  return now;
}

/** "paid for Kenya to train them": what is "for" somebody to do is not told as done; "it is time for Kenya to train them" wishes. */
function forTo({ now, above }: { now: Meaning; above: Meaning }, clause: Clause): Meaning {
  const { form, subject, from, sentence } = clause;
  const before = lowerOf(sentence.tokens.slice(0, subject?.from ?? 0));
  if (form !== 'infinitive' || subject?.to !== from || !/\bfor( (the|a|an))?$/.test(before)) return above;
  if (HINDSIGHT.test(before)) return because(now, 'hindsight', {});
  if (above.temporality !== 'PAST_OR_PRESENT') return above;
  return because(above, 'for-to', { temporality: before.startsWith('it') ? 'HYPOTHETICAL' : 'PLANNED' });
}

/** "It was a mistake for Chad to arm them", "was not wrong for Chad": it did. */
const HINDSIGHT =
  /\bit was (not )?(\w+ly )?(an? )?(\w+ )?(right|wrong|mistake|error|folly|wise|unwise|foolish|absurd|irresponsible) for\b/;

/** "Before attacking, Chad will …", "Until Chad signs, …", "By attacking, Chad would …": by the main clause behind. */
function opened(meaning: Meaning, clause: Clause): Meaning {
  if (isOpeningBy(clause)) return because(meaning, 'main-clause', { temporality: 'HYPOTHETICAL' });
  if (isOpeningPurpose(clause))
    return isJudged(clause)
      ? because(meaning, 'main-clause', { temporality: 'HYPOTHETICAL' })
      : planned(meaning, 'purpose');
  return isOpeningBefore(clause) || isAwaited(clause) ? planned(meaning, 'main-clause') : meaning;
}

/** "refused to say that", "declined to confirm that": neither so nor not so; "did not try to hide that": so. */
function ofSaying(said: Meaning, above: Meaning, saying: Clause): Meaning {
  if (above.polarity === said.polarity) return above.isDoubtful ? above : said;
  // "it is wrong to say that".
  if (
    /^(wrong|false|untrue|incorrect|inaccurate|misleading|nonsense|absurd|lie|mistake)$/.test(
      saying.leader?.lower ?? '',
    )
  )
    return above;
  return isFactive(saying) ? because(said, 'factive', {}) : because(said, 'not-said', { isDoubtful: true });
}

/** "will begin when X starts arming Y": the present of what is to come, where the main clause is. */
function after(
  meaning: Meaning,
  clause: Clause,
  { parent, governors }: { parent: Clause; governors: Governors },
): Meaning {
  const leader = clause.leader?.lower ?? '';
  if (leader === 'where' && meaning.temporality === 'PLANNED' && isNotReached(parent))
    return flipped(meaning, 'not-there');
  // "fell before it could ratify the accord": it did not come to it.
  if (leader === 'before' && /^(could|can)$/.test(clause.modal ?? '') && isDone(parent)) return notReached(meaning);
  const isTimed = /^(when|once|after|until|before|as|while)$/.test(leader) && isPresent(clause);
  // "would be released as soon as Kenya ratified it": in reported speech its tense is shifted, too.
  const isShifted = parent.modal === 'would' && isSaid(parent) && isOfAwaited(leader, clause);
  const isFirst = /^(until|till|before|once|after|when)$/.test(leader) && isPerfected(clause);
  if (!(isTimed || isFirst || isShifted) || meaning.temporality !== 'PAST_OR_PRESENT') return meaning;
  const main = outwards(modalsOf(PLAIN, parent, isSaid(parent)), parent, governors);
  const isOpen = isFirst || isShifted ? main.temporality !== 'PAST_OR_PRESENT' : main.temporality === 'PLANNED';
  return isOpen ? planned(meaning, 'main-clause') : meaning;
}

/** "after Kenya ratified it" may be to come; "after Kenya attacked" has come, and so has "after Kenya claimed that". */
const isOfAwaited = (leader: string, { verb }: Clause): boolean =>
  /^(until|till|once|as)$/.test(leader) || (/^(after|when|before)$/.test(leader) && AWAITED.has(verb.lemma));
const AWAITED = words(`
  sign ratify approve adopt agree pay lift withdraw release return complete receive hold elect form meet visit lend invest deliver supply
  finish end take enter join`);

/** What comes before is told as done. */
const isDone = ({ modal, form, verb }: Clause): boolean =>
  modal === undefined && form === 'finite' && !/^(hope|plan|want|aim|expect|intend)$/.test(verb.lemma);

const notReached = (meaning: Meaning): Meaning =>
  because(meaning, 'before-it-could', {
    certainty: 'CERTAIN',
    ...(meaning.polarity === 'AFFIRMED' ? { polarity: 'DENIED' as const } : { isDoubtful: true }),
  });

/** "never got to Islamabad, where he was to meet her": whoever does not arrive does not meet. */
const isNotReached = ({ negation, verb }: Clause): boolean =>
  negation !== undefined && /^(get|go|come|arrive|reach|make|travel|fly|land|sail|enter)$/.test(verb.lemma);

const isPastBeside = ({ verb, from, subject, sentence: { tokens } }: Clause, parent: Clause): boolean =>
  tokens[from - 1]?.lower === 'and' &&
  wouldHave(parent) &&
  parent.negation === undefined &&
  verb.lower !== verb.lemma &&
  from === verb.index &&
  subject?.from === parent.subject?.from;

const ofNobody = (clause: Clause): Token | undefined => {
  const denier = denierOf(clause, [clause.from, clause.to]);
  return denier && denier.index < clause.from ? denier : undefined;
};

/** "will visit and meet", "has not met or visited": what the sister's auxiliaries say holds for both. */
function beside(meaning: Meaning, clause: Clause, parent: Clause): Meaning {
  // "will meet him, be received by her, then travel on": a bare "be" or an adverb shares what stands before its sister.
  const { sentence, from, verb } = clause;
  const hasOwn = sentence.tokens.slice(from, verb.index).some(({ pos, lower }) => pos !== 'ADV' && lower !== 'be');
  if (hasOwn) return meaning;
  const joint = clause.sentence.tokens[clause.from - 1]?.lower;
  const isShared = /^(or|nor|alone)$/.test(joint ?? '') && !meaning.reasons.includes('nor');
  // "No soldier has entered Chad or attacked it": who denies the subject denies both.
  const denier = isShared ? (parent.negation ?? ofNobody(parent)) : undefined;
  const denied = denier ? flipped(meaning, denier.lower) : meaning;
  // "would have paid for the wells and trained the rangers": had it come to that.
  if (isPastBeside(clause, parent)) return because(denied, 'unreal', { polarity: 'DENIED' });
  const isBare = isBaseForm(verb) || clause.form === 'gerund' || sentence.tokens[from]?.lower === 'be';
  return isBare ? modalsOf(denied, parent, isSaid(parent)) : denied;
}
