/** From a clause to those that govern it: each may deny, plan or hedge what hangs on it. */

import { isPresent } from '../../clauses/present.ts';
import { UNCHANGING } from '../../clauses/verb-classes.ts';
import { isBaseForm } from '../../clauses/verbs/base-form.ts';
import type { Governors } from '../../governors.ts';
import type { Clause, Token } from '../../shapes.ts';
import { lowerOf } from '../../text/lower-text.ts';
import { words } from '../../word-list.ts';
import { isSaid } from '../around.ts';
import { isCalledFalse, isInDisowned } from '../denial/called-false.ts';
import { isOfContrast } from '../denial/contrasted.ts';
import { isFarFrom } from '../denial/far-from.ts';
import { isFutile } from '../denial/futile.ts';
import { denierOf } from '../denial/negation.ts';
import { isFactive } from '../denial/not-said.ts';
import { isOffBehind } from '../denial/off-behind.ts';
import { because, flipped, type Meaning, PLAIN, planned } from '../meaning.ts';
import { modalsOf } from '../modality/modality.ts';
import { isAwaited, isOpeningBefore, isOpeningBy, isPerfected } from '../modality/to-come.ts';
import { above, isInTime, isReason } from './above.ts';
import { applied } from './applied.ts';
import { effectsOfVerb, effectsOn } from './governed.ts';

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
    if (link === 'adverbial') return after(now, clause, { parent, governors });
    if (link === 'relative') return now;
    const next = link === 'coordinate' ? beside(now, clause, parent) : above(now, { clause, parent, governors });
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

/** "Before attacking, Chad will …", "Until Chad signs, …", "By attacking, Chad would …": by the main clause behind. */
function opened(meaning: Meaning, clause: Clause): Meaning {
  if (isOpeningBy(clause)) return because(meaning, 'main-clause', { temporality: 'HYPOTHETICAL' });
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

const CONDITIONS = words(
  'if unless provided lest whether had were should case condition long assuming suppose supposing event assumption',
);

/** "if X attacks", "reports that X attacked are false", "X to attack". */
function ofLeader(meaning: Meaning, clause: Clause, governors: Governors): Meaning {
  const leader = clause.leader?.lower ?? '';
  let now = meaning;
  if ((CONDITIONS.has(leader) && clause.link !== 'that') || isIfAndWhen(clause))
    now = because(now, leader, {
      temporality: 'HYPOTHETICAL',
      ...((leader === 'whether' || isAskedIf(clause)) && { certainty: 'POSSIBLE' as const }),
    });
  if (isMandative(clause) && effectsOn(clause, governors).length === 0)
    now = because(now, 'mandative', { temporality: 'HYPOTHETICAL', isOnlySaid: true });
  if (isOnTheBrink(clause)) now = planned(now, 'brink');
  if (isSupposed(clause)) now = because(now, 'suppose', { temporality: 'HYPOTHETICAL' });
  if (isCalledFalse(clause, governors) && !isDeniedAbove(clause, governors))
    now = because(flipped(now, 'called-false'), 'denial', { speechAct: 'DENIES' });
  if (isFutile(clause) && now.polarity === 'AFFIRMED') now = flipped(now, 'futile');
  else if (isFarFrom(clause) && now.polarity === 'AFFIRMED') now = flipped(now, 'far-from');
  else if (isUnledOff(clause, governors) || (now.temporality === 'PLANNED' && isRelativeOff(clause, governors)))
    now = because(now, 'off', { polarity: 'DENIED' });
  if (!isHeadline(clause)) return now;
  const before = clause.sentence.tokens.slice(clause.subject?.to, clause.from);
  if (before.length === 0) return planned(now, 'headline');
  return before.length === 1 && /^(yet|still)$/.test(before[0]?.lower ?? '') ? flipped(now, 'yet-to') : now;
}

/** "was hours from attacking", "within days of signing", "one signature short of joining": near, and no nearer. */
const isOnTheBrink = ({ form, from, sentence: { tokens } }: Clause): boolean =>
  form === 'gerund' && BRINK.test(lowerOf(tokens.slice(Math.max(0, from - 6), from)));
const BRINK =
  /\b((minutes|hours|days|weeks|months|moments|inches|steps?|a step|a vote|a signature)( away)? from|within ([^ ,;]+ ){1,3}of|(one|two|three|a|an) \w+ short of)$/;

/** "demands that it recognise Kosovo": of one, in its base form, nobody tells that it does. */
const isMandative = ({ verb, from, subject, link, leader, modal, sentence: { tokens } }: Clause): boolean => {
  const last = tokens[(subject?.to ?? 0) - 1];
  return (
    (link === 'that' || link === 'relative') &&
    leader !== undefined &&
    modal === undefined &&
    from === verb.index &&
    subject?.to === from &&
    subject.refs.length === 1 &&
    isBaseForm(verb) &&
    !UNCHANGING.has(verb.lower) &&
    (/^(it|he|she)$/.test(last?.lower ?? '') ||
      (subject.form === 'name' && last?.pos === 'PROPN' && !/s$/.test(last.lower)))
  );
};

/** "It is unclear if X attacked": as "whether". */
const isAskedIf = ({ leader, sentence: { tokens } }: Clause): boolean =>
  leader?.lower === 'if' &&
  /^(un)?(clear|known|sure|certain)$|^(ask|wonder|know|see)(s|ed)?$/.test(tokens[leader.index - 1]?.lower ?? '');

/** "dismissed as untrue reports that", "rejected the claim that … as baseless": the verb has denied it already. */
const isDeniedAbove = ({ parent }: Clause, governors: Governors): boolean =>
  parent !== undefined && effectsOfVerb(parent, governors).some((effect) => /^(denied|denial)$/.test(effect));

/** "Plans for Chad to invest came to nothing", "Libya's plan to attack was foiled". */
const isUnledOff = ({ link, parent, sentence, verb }: Clause, governors: Governors): boolean =>
  link === 'infinitive' && parent === undefined && isOffBehind(sentence.tokens, verb.index + 1, governors);

/** "The loan that Brazil had promised to Chad never came", "a drill planned by A and B never took place": it did not follow. */
const isRelativeOff = ({ link, leader, form, sentence, to }: Clause, governors: Governors): boolean =>
  link === 'relative' &&
  (form === 'participle' || /^(that|which)$/.test(leader?.lower ?? '')) &&
  isOffBehind(sentence.tokens, to, governors);

/** "Suppose that X threatened Y again: who would stop it?" */
const isSupposed = ({ leader, sentence: { tokens } }: Clause): boolean =>
  leader?.lower === 'that' && leader.index === 1 && /^(suppose|imagine|assume)$/.test(tokens[0]?.lower ?? '');

/** "If and when X thanks Y". */
const isIfAndWhen = ({ leader, sentence: { tokens } }: Clause): boolean =>
  leader?.lower === 'when' && tokens[leader.index - 1]?.lower === 'and' && tokens[leader.index - 2]?.lower === 'if';

/** "the forum, to be hosted by Pakistan in April, has drawn": set off by a comma, what is to be done is to come. */
const isToBeDone = ({ form, voice, from, sentence: { tokens } }: Clause): boolean =>
  form === 'infinitive' &&
  voice === 'passive' &&
  tokens[from - 1]?.word === ',' &&
  tokens[from]?.lower === 'to' &&
  tokens[from + 1]?.lower === 'be';

/** "Zambia to sign Kariba Dam Agreement", "Japan yet to ratify": a headline has no other verb. */
const isHeadline = ({ form, parent, subject, sentence, from }: Clause): boolean =>
  form === 'infinitive' &&
  parent === undefined &&
  subject !== undefined &&
  subject.to <= from &&
  !sentence.tokens.slice(0, from).some(({ pos }) => /VERB|AUX/.test(pos));

/** "will begin when X starts arming Y": the present of what is to come, where the main clause is. */
function after(
  meaning: Meaning,
  clause: Clause,
  { parent, governors }: { parent: Clause; governors: Governors },
): Meaning {
  const leader = clause.leader?.lower ?? '';
  if (leader === 'where' && meaning.temporality === 'PLANNED' && isNotReached(parent))
    return flipped(meaning, 'not-there');
  const isTimed = /^(when|once|after|until|before|as|while)$/.test(leader) && isPresent(clause);
  // "would be released as soon as Kenya ratified it": in reported speech its tense is shifted, too.
  const isShifted =
    parent.modal === 'would' && isSaid(parent) && /^(until|till|once|as|after|when|before)$/.test(leader);
  const isFirst = /^(until|till|before|once|after|when)$/.test(leader) && isPerfected(clause);
  if (!(isTimed || isFirst || isShifted) || meaning.temporality !== 'PAST_OR_PRESENT') return meaning;
  const main = outwards(modalsOf(PLAIN, parent, isSaid(parent)), parent, governors);
  const isOpen = isFirst || isShifted ? main.temporality !== 'PAST_OR_PRESENT' : main.temporality === 'PLANNED';
  return isOpen ? planned(meaning, 'main-clause') : meaning;
}

/** "never got to Islamabad, where he was to meet her": whoever does not arrive does not meet. */
const isNotReached = ({ negation, verb }: Clause): boolean =>
  negation !== undefined && /^(get|go|come|arrive|reach|make|travel|fly|land|sail|enter)$/.test(verb.lemma);

const ofNobody = (clause: Clause): Token | undefined => {
  const denier = denierOf(clause, [clause.from, clause.to]);
  return denier && denier.index < clause.from ? denier : undefined;
};

/** "will visit and meet", "has not met or visited": what the sister's auxiliaries say holds for both. */
function beside(meaning: Meaning, clause: Clause, parent: Clause): Meaning {
  const hasOwn = clause.from < clause.verb.index;
  if (hasOwn) return meaning;
  const joint = clause.sentence.tokens[clause.from - 1]?.lower;
  const isShared = /^(or|nor|alone)$/.test(joint ?? '') && !meaning.reasons.includes('nor');
  // "No soldier has entered Chad or attacked it": who denies the subject denies both.
  const denier = isShared ? (parent.negation ?? ofNobody(parent)) : undefined;
  const denied = denier ? flipped(meaning, denier.lower) : meaning;
  const isBase = isBaseForm(clause.verb);
  return isBase ? modalsOf(denied, parent, isSaid(parent)) : denied;
}
