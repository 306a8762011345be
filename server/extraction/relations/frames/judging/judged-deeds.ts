/** "Kenya called the move a provocation", "Oman welcomed the decision": who is judged by what he did, where the text has told it before. */
import type { Predicate } from '../../../../domain/ontology/predicate.ts';
import type { Clause, Slot, Token } from '../../../shapes.ts';
import { words } from '../../../tables/word-list.ts';
import { agentOf } from '../../clause-ends.ts';
import { isRead } from '../../is-read.ts';
import type { Match, Stage } from '../../reading.ts';
import { match, sideOf } from '../frame.ts';
import { doerOf } from './deed-doers.ts';
import { BAD, DENIES, GOOD } from './judging-words.ts';
import { sayingOf } from './saying-of.ts';

const BLAMES = words(`
  condemn denounce deplore decry criticise criticize slam blast lambast lambaste assail deride lament protest attack castigate
  bemoan`);
const PRAISES = words('welcome praise applaud hail laud commend salute cheer');
/** "supports the request", "opposes the plan": of what somebody asks or proposes. */
const BACKS = words('support back endorse second champion favour favor');
const OPPOSES = words('oppose resist veto block');

function stanceOf(lemma: string, deed: Token): Predicate | undefined {
  if (BLAMES.has(lemma)) return 'CRITICISED';
  if (PRAISES.has(lemma)) return 'PRAISED';
  if (!/^(requests?|demands?|bid|calls?|proposals?)$/.test(deed.lower)) return undefined;
  if (BACKS.has(lemma)) return 'SUPPORTS';
  return OPPOSES.has(lemma) ? 'REJECTED' : undefined;
}
const CALLS = words(`
  call brand label term dub deem describe characterise characterize regard see view portray denounce dismiss consider`);
/** How far behind the verb the deed may stand, and behind it what it is called. */
const DEED_WITHIN = 4;
const CALLED_WITHIN = 8;

export function judgedDeeds(stage: Stage, clause: Clause): Match[] {
  const judged = judgedBy(stage, clause);
  if (judged?.judge.use !== 'plain' || isRead(stage, clause)) return [];
  const { judge, deed } = judged;
  const doer = judged.owner ?? actorBefore(stage, deed) ?? doerOf(stage, { judge, deed, before: clause });
  if (doer === undefined || sideOf(stage, doer) === sideOf(stage, judged.judge.refs[0])) return [];
  const object: Slot = { ...judged.judge, refs: [doer], members: undefined, reasons: ['doer-of-deed'] };
  return [
    match(
      clause,
      { subject: judged.judge, object },
      { predicate: judged.predicate, reasons: ['frame', 'judged-deed'], trust: 0.68 },
    ),
  ];
}

interface Judged {
  readonly judge: Slot;
  readonly deed: Token;
  readonly predicate: Predicate;
  /** "Poland's decision": said right there. */
  readonly owner?: string | undefined;
}

const judgedBy = (stage: Stage, clause: Clause): Judged | undefined =>
  clause.voice === 'passive'
    ? doneBy(stage, clause)
    : (saidOf(stage, clause) ?? doneTo(stage, clause) ?? doneByOwner(stage, clause) ?? toldBack(stage, clause));

/** "imposed sanctions on Chad, a move criticised by India". */
function doneBy({ sentence: { tokens } }: Stage, clause: Clause): Judged | undefined {
  const judge = agentOf(clause);
  const deed = judge && summedUp(tokens, clause);
  const { lemma } = clause.verb;
  const predicate = deed && stanceOf(lemma, deed);
  return deed && predicate && { judge, deed, predicate };
}

/** "closed the dam, a decision Kenya welcomed", "a move that Chad described as a provocation". */
function toldBack({ sentence: { tokens } }: Stage, { subject, verb, negation, to }: Clause): Judged | undefined {
  const deed =
    subject && !negation
      ? summedUpAt(tokens, subject.from - Number(tokens[subject.from - 1]?.lower === 'that'))
      : undefined;
  const called = deed && CALLS.has(verb.lemma) ? opinionIn(tokens.slice(to, to + CALLED_WITHIN)) : undefined;
  const predicate = called ?? (deed && stanceOf(verb.lemma, deed));
  return subject && deed && predicate ? { judge: subject, deed, predicate } : undefined;
}

/** "Uganda closed the dam, a move condemned by Kenya": whoever acts in the clause that the noun sums up. */
function actorBefore({ clauses, sentence: { tokens } }: Stage, deed: Token): string | undefined {
  if (summedUpAt(tokens, deed.index + 1) === undefined) return undefined;
  const done = clauses.findLast(
    ({ form, to, subject }) => form === 'finite' && to <= deed.index && subject !== undefined,
  );
  return done?.voice === 'active' && done.subject?.use === 'plain' ? done.subject.refs[0] : undefined;
}

/** "denounced the treaty", "called the move a provocation". */
function doneTo({ sentence: { tokens } }: Stage, { subject, verb, to, until }: Clause): Judged | undefined {
  const deed = subject && deedFrom(tokens, to);
  if (!deed) return undefined;
  const behind = tokens.slice(
    deed.index + 1,
    Math.min(deed.index + 1 + CALLED_WITHIN, Math.max(until, deed.index + 5)),
  );
  const called = CALLS.has(verb.lemma) ? opinionIn(behind) : undefined;
  const predicate = called ?? stanceOf(verb.lemma, deed);
  return predicate && { judge: subject, deed, predicate };
}

/** "called Poland's decision a provocation": it says whose it is. */
function doneByOwner({ slots, sentence: { tokens } }: Stage, { subject, verb, to }: Clause): Judged | undefined {
  const owner = slots.find(({ from, use, form }) => from === to && use === 'possessive' && form !== 'pronoun');
  const deed = owner && tokens.slice(owner.to, owner.to + DEED_WITHIN).find(({ lower }) => DEEDS.has(lower));
  if (!subject || !deed || !CALLS.has(verb.lemma)) return undefined;
  const predicate = opinionIn(tokens.slice(deed.index + 1, deed.index + 1 + CALLED_WITHIN));
  return predicate && { judge: subject, deed, predicate, owner: owner.refs[0] };
}

/** "said the move was an overreaction". */
function saidOf(stage: Stage, clause: Clause): Judged | undefined {
  const { tokens } = stage.sentence;
  const judge = clause.verb.lemma === 'be' ? sayingOf(stage, clause)?.subject : undefined;
  const deed = judge && deedFrom(tokens, articleBefore(tokens, clause.from), clause.from);
  const predicate = deed && opinionIn(tokens.slice(clause.to, clause.to + CALLED_WITHIN));
  return judge && deed && predicate ? { judge, deed, predicate } : undefined;
}

/** Of the phrase that ends there. */
const articleBefore = (tokens: readonly Token[], end: number): number =>
  tokens.findLastIndex(({ pos }, at) => at < end && at >= end - DEED_WITHIN && pos === 'DET');

/** A deed with an article and no owner: nothing before it and nobody behind says whose. */
function deedFrom(tokens: readonly Token[], from: number, until = from + DEED_WITHIN): Token | undefined {
  const article = tokens[from];
  if (!article || !/^(the|this|that|both)$/.test(article.lower)) return undefined;
  const deed = tokens.slice(from + 1, until).find(({ lower, pos }) => pos !== 'VERB' && DEEDS.has(lower));
  const between = deed ? tokens.slice(from + 1, deed.index) : [];
  const isPlain = between.every(({ word, pos }) => /^[a-z-]+$/.test(word) && /ADJ|NOUN|ADV/.test(pos));
  return isPlain && !/^(of|by|between|from|that|which)$/.test(tokens[(deed?.index ?? 0) + 1]?.lower ?? '')
    ? deed
    : undefined;
}

/** ", a move criticised by": the noun that sums up the clause before. */
export const summedUp = (tokens: readonly Token[], { from, form }: Clause): Token | undefined =>
  form === 'participle' ? summedUpAt(tokens, from) : undefined;

/** Right before `end`. */
function summedUpAt(tokens: readonly Token[], end: number): Token | undefined {
  const deed = tokens[end - 1];
  const opens = tokens.slice(Math.max(0, end - 4), end - 1).map(({ lower }) => lower);
  return deed && DEEDS.has(deed.lower) && /, (a|an)( \w+)?$/.test(opens.join(' ')) ? deed : undefined;
}

export const DEEDS = words(`
  move decision step action measure measures announcement purchase order sale sales deal treaty accord agreement pact contract
  memorandum deployment drill drills exercise exercises manoeuvres maneuvers visit trip attack attacks raid raids strike strikes airstrike airstrikes bombardment bombings assaults incursions shootings loans shelling
  shooting bombing assault incursion killing killings arrest arrests expulsion expulsions closure blockade embargo ban sanctions
  tariffs withdrawal recognition loan plan proposal offer initiative vote ruling refusal rejection remarks remark statement comments
  threat threats build-up buildup launch launches test tests seizure fund aid gesture release appointment pledge request demand bid call idea`);

function opinionIn(said: readonly Token[]): Predicate | undefined {
  const good = said.find(({ lower }) => GOOD.has(lower));
  const bad = said.find(({ lower }) => BAD.has(lower));
  const isDenied = said.some(({ lower, index }) => index < ((bad ?? good)?.index ?? 0) && DENIES.test(lower));
  if (isDenied || (!good && !bad)) return undefined;
  return bad ? 'CRITICISED' : 'PRAISED';
}
