/** "fired on a trawler, wounding two Peruvian fishermen": whose people are hit, where what was fired at has no nation. */
import type { Clause, Slot } from '../../../shapes.ts';
import { isRead } from '../../is-read.ts';
import type { Match, Stage } from '../../reading.ts';
import { match, sideOf } from '../frame.ts';

const FIRES = /^(fire|shell|attack|bomb|ram|hit|strike|shoot|open|raid|storm|sink)$/;
/** How far behind the verb "killing", and behind that the nation, may stand. */
const FAR = 14;
const NEAR = 5;

/** Also "was killed as a result of fire opened by Chad". */
export const casualties = (stage: Stage, clause: Clause): Match[] => [
  ...whoseWounded(stage, clause),
  ...killedBy(stage, clause),
];

const OPENED = /^(open|launch|fire|conduct|carry|stage|inflict)$/;

function killedBy(stage: Stage, { subject, verb, voice, to }: Clause): Match[] {
  const side = sideOf(stage, subject?.refs[0]);
  if (voice !== 'passive' || !subject || side === undefined || !HURTS.test(verb.lemma)) return [];
  const opened = stage.clauses.find(
    (one) => one.form === 'participle' && one.voice === 'passive' && one.from > to && OPENED.test(one.verb.lemma),
  );
  const doer = opened?.complements.find(({ preposition }) => preposition === 'by')?.slot;
  if (!opened || doer?.use !== 'plain' || sideOf(stage, doer.refs[0]) === side) return [];
  const ends = { subject: doer, object: { ...subject, use: 'plain' as const, refs: [side] } };
  return [match(opened, ends, { predicate: 'ATTACKED', reasons: ['frame', 'casualties'], trust: 0.7 })];
}

function whoseWounded(stage: Stage, clause: Clause): Match[] {
  const { subject, verb, voice, to } = clause;
  if (!FIRES.test(verb.lemma) || voice === 'passive' || !subject || isRead(stage, clause)) return [];
  const { tokens } = stage.sentence;
  const hit = tokens.findIndex(
    ({ lower }, at) => at >= to && at < to + FAR && /^(wounding|killing|injuring|leaving)$/.test(lower),
  );
  const victims = hit < 0 ? whoDied(clause) : stage.slots.find(({ from }) => from > hit && from <= hit + NEAR);
  const side = sideOf(stage, victims?.refs[0]);
  if (!victims || side === undefined || side === sideOf(stage, subject.refs[0])) return [];
  const object = { ...victims, use: 'plain' as const, refs: victims.use === 'adjective' ? [side] : victims.refs };
  return [match(clause, { subject, object }, { predicate: 'ATTACKED', reasons: ['frame', 'casualties'], trust: 0.7 })];
}

/** "Three Kyrgyz herders died when Tajik guards opened fire". */
const whoDied = ({ link, leader, parent }: Clause): Slot | undefined =>
  link === 'adverbial' &&
  /^(when|as|after)$/.test(leader?.lower ?? '') &&
  (parent?.verb.lemma === 'die' || (parent?.voice === 'passive' && HURTS.test(parent.verb.lemma)))
    ? parent.subject
    : undefined;

const HURTS = /^(kill|wound|injure|hurt|shoot|drown|maim)$/;
