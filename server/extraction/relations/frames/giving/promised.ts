/** "The aid that Spain had promised Peru never arrived", "has paid nothing of the loan it promised Peru": what was promised and has not been given. */
import type { Clause } from '../../../shapes.ts';
import { words } from '../../../tables/word-list.ts';
import { lowerOf } from '../../../text/lower-text.ts';
import { agentOf } from '../../clause-ends.ts';
import type { Match, Stage } from '../../reading.ts';
import { match, sideOf } from '../frame.ts';
import { kindOfGoods } from './goods/kind-of-goods.ts';

const PROMISES = /^(promise|pledge|owe|sell|allot|earmark|grant|offer|approve|allocate|commit|announce)$/;
/** How many words before the promise name it. */
const FAR = 6;
/** Behind the promise: it did not come. */
const NEVER_CAME =
  /^[^,;:]*\b(never (came|arrived|reached|materiali[sz]ed|left)|(has|have|had|was|were) (not|never|n't) (yet )?(been )?(paid|delivered|sent|disbursed|arrived|come|reached|shipped|released|handed|materiali[sz]ed)|(has|have) (yet|still) to (arrive|come|be \w+|reach|materiali[sz]e|leave)|failed to (arrive|come|materiali[sz]e))\b/;
/** Before it: nothing of it was given. */
const NONE_OF =
  /\b((has|have|had) (so far )?(paid|sent|delivered|disbursed|given|shipped) (nothing|none)|made no payments?|(has|have|had) (so far )?(seen|received|got) (none|nothing|little|not a \w+)|(has|have) (yet|still) to (see|receive|get)|(has|have|had) (not|never|n't) (yet )?(paid|delivered|sent|disbursed|shipped|handed over|released)|(has|have) (yet|still) to (pay|deliver|send|disburse|ship|release|hand over)|never (paid|delivered|sent|disbursed|shipped|handed over|released)|did (not|n't|never) (pay|deliver|send|disburse|ship|release|hand over)|failed to (pay|deliver|send|disburse|ship|release|hand over)|(none|not one|not a single one) of)\b[^,;:]*$/;
const CAME = /^[^,;:]*\b(has|have|had)? ?(arrived|come|came|reached|been (paid|delivered|sent|shipped))\b/;

export function promised(stage: Stage, clause: Clause): Match[] {
  const { subject, verb, from, to, complements, sentence } = clause;
  if (!PROMISES.test(verb.lemma)) return [];
  const giver = isDescribing(clause) ? (agentOf(clause) ?? holderOf(stage, clause)) : subject;
  const taker =
    complements.find(({ slot, preposition }) => isTaker(preposition) && slot !== giver)?.slot ??
    receiverOf(stage, clause);
  if (!giver || !taker || taker.use !== 'plain' || sideOf(stage, giver.refs[0]) === sideOf(stage, taker.refs[0]))
    return [];
  const start = isDescribing(clause) ? from : Math.min(from, giver.from < from ? giver.from : from);
  const before = sentence.tokens.slice(Math.max(0, start - FAR), start);
  const isNone = isWithheld(sentence.tokens, { start, end: Math.max(to, taker.to) });
  const predicate = isNone
    ? (kindOfGoods(stage, before) ?? asMoney(before))
    : isOwed(clause, start)
      ? kindOfGoods(stage, before)
      : undefined;
  const sense = isNone ? NOT_GIVEN : CAME.test(lowerOf(sentence.tokens.slice(Math.max(to, taker.to)))) ? {} : TO_COME;
  const rest = { reasons: ['frame', 'promised'], trust: isNone ? 0.9 : 0.74, sense };
  return predicate ? [match(clause, { subject: giver, object: taker }, { predicate, ...rest })] : [];
}

const NOT_GIVEN = { polarity: 'DENIED' } as const;
const TO_COME = { temporality: 'PLANNED', speechAct: 'PLEDGES' } as const;

/** "the tanks Spain promised Ukraine": the goods stand right before. */
const isOwed = ({ verb, voice, negation, sentence: { tokens } }: Clause, start: number): boolean =>
  /^(promise|pledge)$/.test(verb.lemma) &&
  voice === 'active' &&
  negation === undefined &&
  /^(NOUN|PROPN)$/.test(tokens[start - 1]?.pos ?? '');

/** "the contributions they pledged". */
const asMoney = (before: Clause['sentence']['tokens']): 'PROVIDES_AID_TO' | undefined =>
  before.some(({ lower }) => /^(contributions?|subsidy|subsidies|dues|share|help)$/.test(lower))
    ? 'PROVIDES_AID_TO'
    : undefined;

/** "has not delivered the aid pledged to Nepal": whoever has not delivered it pledged it. */
const holderOf = ({ clauses }: Stage, { from }: Clause): Clause['subject'] =>
  clauses.findLast((one) => one.to <= from && one.form === 'finite')?.subject;

const RECEIVES = words('see receive get');

/** "has seen none of the aid that Chad promised": whoever has not. */
function receiverOf(stage: Stage, clause: Clause): Clause['subject'] {
  const before = stage.clauses.findLast(({ to }) => to <= clause.from);
  return before && RECEIVES.has(before.verb.lemma) ? before.subject : undefined;
}

/** "the aid pledged to Nepal": behind its noun, and nobody's act. */
const isDescribing = ({ voice, subject, from, verb, sentence: { tokens } }: Clause): boolean =>
  voice === 'passive' || (!subject && from === verb.index && tokens[from - 1]?.pos === 'NOUN');

const isTaker = (preposition: string | undefined): boolean =>
  preposition === undefined || /^(to|for|reach)$/.test(preposition);

function isWithheld(tokens: Clause['sentence']['tokens'], { start, end }: { start: number; end: number }): boolean {
  const [before, behind] = [lowerOf(tokens.slice(0, start)), lowerOf(tokens.slice(end))];
  if (NEVER_CAME.test(behind)) return true;
  const isOfNone = NONE_OF.test(before);
  if (isOfNone && /\b(seen?|received?|got|get)\b/.test(before)) return true;
  return isOfNone && (!/\bof\b/.test(before.slice(-20)) || !/(none|not one) of/.test(before) || CAME.test(behind));
}
