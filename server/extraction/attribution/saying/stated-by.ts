/** "Minister Obi condemned China's use of force against Chad", "has denied plans to sell tanks": whose word it is that another acts. */
import type { DraftAttribution } from '../../../domain/candidate.ts';
import type { Reading } from '../../relations/reading.ts';
import type { Clause } from '../../shapes.ts';
import { cueOf } from '../sayers/cues.ts';
import type { Scope } from '../scope.ts';
import { appraises } from './appraising.ts';

/** A person who is neither end; or whoever denies a plan. */
export function statedBy(reading: Reading, scope: Scope): DraftAttribution | undefined {
  const clause = denying(reading.clause) ?? rulingOut(reading, scope) ?? stating(reading, scope);
  const [source] = clause?.subject?.refs ?? [];
  return clause && source !== undefined
    ? { source, verb: clause.verb.lemma, cue: cueOf(reading.sentence, [clause.from, clause.to]) }
    : undefined;
}

const denying = (clause: Clause | undefined): Clause | undefined =>
  clause?.link === 'infinitive' && clause.parent?.verb.lemma === 'deny' && clause.parent.voice === 'active'
    ? clause.parent
    : undefined;

/** "Minister Obi ruled out sending troops", "ruled out any meeting with her": his word, though it is he who would. */
function rulingOut({ clause }: Reading, scope: Scope): Clause | undefined {
  const above = clause?.link === 'coordinate' ? undefined : clause?.parent;
  const ruling = clause?.verb.lemma === 'rule' ? clause : above;
  const isOut = ruling?.verb.lemma === 'rule' && ruling.sentence.tokens[ruling.to]?.lower === 'out';
  const isPersons = /^(PERSON|OFFICE)$/.test(scope.kindOf(ruling?.subject?.refs[0] ?? '') ?? '');
  return isOut && isPersons && ruling.voice === 'active' && !ruling.negation ? ruling : undefined;
}

/** "reiterated Kenya's readiness to mediate", "thanked Kenya for training", "satisfaction at the progress made to finalise": what hangs on the noun or the thanks, too. */
function over(clause: Clause | undefined, scope: Scope): Clause | undefined {
  let above = clause;
  for (let depth = 0; depth < DEEPEST && above; depth++) {
    const parent = above.parent ?? beforeReduced(above, scope);
    if (!parent || !hangsOn(above, parent)) break;
    above = parent;
  }
  return above;
}

const DEEPEST = 4;

const hangsOn = ({ link, leader, form, from, sentence: { tokens } }: Clause, parent: Clause): boolean =>
  link === 'infinitive' ||
  (from > parent.to && link === 'gerund' && tokens[from - 1]?.pos === 'ADP') ||
  (from > parent.to && link === 'relative' && form === 'participle' && !leader && tokens[from - 1]?.word !== ',');

/** "at the investment made by Chile": what describes a noun hangs on no verb. */
const beforeReduced = ({ form, from, sentence }: Clause, scope: Scope): Clause | undefined =>
  form === 'participle'
    ? scope.clauses(sentence.index).findLast((one) => one.form === 'finite' && one.to <= from)
    : undefined;

function stating({ clause: own, subject, object, trigger, sentence: { tokens } }: Reading, scope: Scope) {
  const clause = over(own, scope);
  const [speaker = '', more] = clause?.subject?.use === 'plain' ? clause.subject.refs : [];
  const isEnd = speaker === subject || speaker === object;
  const isApart = more === undefined && (!isEnd || clause?.verb.lemma === 'recall');
  return clause?.voice === 'active' &&
    trigger[0] >= clause.to &&
    appraises(clause, trigger[0]) &&
    !isBeside(tokens.slice(clause.to, trigger[0]).map(({ lower }) => lower)) &&
    isApart &&
    /^(PERSON|OFFICE)$/.test(scope.kindOf(speaker) ?? '')
    ? clause
    : undefined;
}

/** "praised Togo during talks between": what goes on meanwhile nobody states. */
const isBeside = (between: readonly string[]): boolean =>
  between.some((word) => /^(during|before|while|when|ahead|amid|upon)$/.test(word));
