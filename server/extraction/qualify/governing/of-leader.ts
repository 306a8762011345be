/** What leads a clause says of it before anything above does: "if X attacks", "reports that X attacked are false", "X to attack". */
import { UNCHANGING } from '../../clauses/verb-classes.ts';
import { isBaseForm } from '../../clauses/verbs/base-form.ts';
import type { Clause } from '../../shapes.ts';
import type { Governors } from '../../tables/governors.ts';
import { words } from '../../tables/word-list.ts';
import { lowerOf } from '../../text/lower-text.ts';
import { isCalledFalse } from '../denial/called-false.ts';
import { isFarFrom } from '../denial/far-from.ts';
import { isFutile } from '../denial/futile.ts';
import { isOffBehind } from '../denial/taken-back/off-behind.ts';
import { because, flipped, type Meaning, planned } from '../meaning.ts';
import { effectsOfVerb } from './effects-of-verb.ts';
import { effectsOn } from './governed.ts';

const CONDITIONS = words(
  'if unless provided lest whether had were should case condition long assuming suppose supposing event assumption',
);

/** Of the clause itself. */
export function ofLeader(meaning: Meaning, clause: Clause, governors: Governors): Meaning {
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
  (isOffBehind(sentence.tokens, to, governors) || isUnderVoid(sentence.tokens, leader, to));

/** "A deal under which Italy was to train them has collapsed": what hangs on the text falls with it. */
const isUnderVoid = (tokens: Clause['sentence']['tokens'], leader: Clause['leader'], to: number): boolean =>
  /^(under|by|in|through)$/.test(tokens[(leader?.index ?? 0) - 1]?.lower ?? '') && VOID.test(lowerOf(tokens.slice(to)));
const VOID =
  /\b((has|have|had) (since )?(collapsed|unravelled|unraveled|failed|been (cancelled|canceled|scrapped|abandoned|terminated|torn up|shelved|dropped))|(was|were) (cancelled|canceled|scrapped|abandoned|terminated|torn up|shelved|dropped|never (signed|concluded|implemented))|fell (through|apart)|collapsed)\b/;

/** "Suppose that X threatened Y again: who would stop it?" */
const isSupposed = ({ leader, sentence: { tokens } }: Clause): boolean =>
  leader?.lower === 'that' && leader.index === 1 && /^(suppose|imagine|assume)$/.test(tokens[0]?.lower ?? '');

/** "If and when X thanks Y". */
const isIfAndWhen = ({ leader, sentence: { tokens } }: Clause): boolean =>
  leader?.lower === 'when' && tokens[leader.index - 1]?.lower === 'and' && tokens[leader.index - 2]?.lower === 'if';

/** "the forum, to be hosted by Pakistan in April, has drawn": set off by a comma, what is to be done is to come. */
export const isToBeDone = ({ form, voice, from, sentence: { tokens } }: Clause): boolean =>
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
