/** Who says so: "according to X", "X said that …", "…," X said, quotations, "the handout stated". */
import type { DraftAttribution } from '../../domain/candidate.ts';
import { predicateRow } from '../../domain/ontology/predicate.ts';
import type { Reading } from '../relations/reading.ts';
import type { Clause } from '../shapes.ts';
import { isOwnAct } from './own-acts.ts';
import { cueOf } from './sayers/cues.ts';
import { sayerOf } from './sayers/sayer.ts';
import { SAYS } from './sayers/verbs-of-saying.ts';
import { accordingTo } from './saying/according-to.ts';
import { answering } from './saying/answering.ts';
import { claimBehind } from './saying/claim-behind.ts';
import { inAStatement } from './saying/in-a-statement.ts';
import { saidAfter } from './saying/said-after.ts';
import { sayersAbove } from './saying/sayers-above.ts';
import { statedBy } from './saying/stated-by.ts';
import type { Scope } from './scope.ts';
import { beforeColon } from './speech/colon.ts';
import { continued } from './speech/continued.ts';

/** No text quotes deeper. */
const LONGEST = 4;

/** Outermost first; empty: the outlet's own voice. */
export function attributionOf(reading: Reading, scope: Scope): DraftAttribution[] {
  const denier = denierIn(reading);
  if (denier) return [denier];
  const chain = reading.clause ? (within(reading, scope) ?? sayersAbove(reading.clause, scope)) : [];
  const found = accordingTo(reading, scope);
  const cited = found && (isOfHimself(found, reading) || isOfAside(found, reading, scope)) ? undefined : found;
  const after = saidAfter(reading, scope);
  const inner = cited && isInner(cited, reading, after ? [after, ...chain] : chain) ? cited : undefined;
  const framed = ofLabel(reading, scope.framed(reading.sentence.index));
  const around =
    framed ??
    (inner ? undefined : cited) ??
    ownAccount(reading) ??
    answering(reading, scope) ??
    after ??
    (chain.length === 0 ? (claimBehind(reading, scope) ?? beforeColon(reading, scope)) : undefined) ??
    (chain.length === 0 ? (quoted(reading, scope) ?? continued(reading, scope)) : undefined);
  const speech = scope.speech(reading.sentence.index);
  if (chain.length === 0 && isOwnAct(reading, (around ?? speech)?.source, scope)) return [];
  const outer = (around ?? speech) ? undefined : overNested(reading, chain, scope);
  const all = [speech, around, outer, ...chain, inner].filter((one) => one !== undefined);
  const told =
    all.length > 0 ? all : [statedBy(reading, scope) ?? inAStatement(reading)].filter((one) => one !== undefined);
  return apart(told.filter((one) => !isOwnJudgement(reading, one))).slice(0, LONGEST);
}

/** "said that Kenya, as a member of the Union, had": what stands between "that" and the verb is said, too. */
function within({ clause, sentence, trigger, subject }: Reading, scope: Scope): DraftAttribution[] | undefined {
  const isThat = (one: Clause) =>
    SAYS.has(one.verb.lemma) && trigger[0] > one.to && sentence.tokens[one.to]?.lower === 'that';
  const said = clause && isThat(clause) ? sayerOf(clause, scope) : undefined;
  return clause && said && said.source !== subject ? [...sayersAbove(clause, scope), said] : undefined;
}

/** "Madagascar: France granted the island 12 million": what the item is about does not say what it is given. */
const ofLabel = ({ predicate, subject, object }: Reading, framed: DraftAttribution | undefined) =>
  framed?.verb === ':' && [subject, object].includes(framed.source) && predicateRow(predicate).family !== 'CONFLICT'
    ? undefined
    : framed;

/** "Kenya's president said the move was wrong", "said it was leaving, accusing Chad of": that he judges is the outlet's word. */
const isOwnJudgement = (
  { reasons, subject, predicate, clause }: Reading,
  said: DraftAttribution | undefined,
): boolean =>
  (reasons.includes('judged-deed') || (predicate === 'ACCUSED' && clause?.link !== 'that')) && said?.source === subject;

/** "according to Kabwita, who later met Y": what he did is the outlet's. */
const isOfHimself = ({ cue }: DraftAttribution, { clause, sentence }: Reading): boolean =>
  clause?.link === 'relative' &&
  cue.end <= (sentence.tokens[clause.from]?.start ?? 0) &&
  // "In Kenya's account, it was Chad that attacked": of another.
  !(
    clause.leader &&
    sentence.tokens.some(({ lower, start }) => lower === 'it' && start > cue.end && start < (clause.leader?.start ?? 0))
  );

/** "Obi, who according to her office speaks French, praised Chad": told of her alone. */
const isOfAside = ({ cue }: DraftAttribution, { clause, sentence }: Reading, scope: Scope): boolean =>
  scope
    .clauses(sentence.index)
    .some(
      (one) =>
        one !== clause &&
        one.link === 'relative' &&
        one.leader !== undefined &&
        one.leader.end <= cue.start &&
        cue.end <= (sentence.tokens[one.from]?.start ?? 0),
    );

/** "X denied it", "X said it was not so". */
function denierIn({ sentence, clause, reasons }: Reading): DraftAttribution | undefined {
  const isDenial = reasons.includes('denied-deed') || reasons.includes('said-not-so');
  const source = isDenial ? clause?.subject?.refs[0] : undefined;
  return clause && source !== undefined
    ? { source, verb: clause.verb.lemma, cue: cueOf(sentence, [clause.from, clause.to]) }
    : undefined;
}

/** "By its own account, X thanked Y". */
function ownAccount({ sentence, subject }: Reading): DraftAttribution | undefined {
  const [by, whose, own, account] = sentence.tokens.slice(0, 4).map(({ lower }) => lower);
  return by === 'by' &&
    whose !== undefined &&
    own === 'own' &&
    /^(account|admission|telling|reckoning)$/.test(account ?? '')
    ? { source: subject, verb: 'account', cue: cueOf(sentence, [0, 4]) }
    : undefined;
}

/** "X said that, according to Kenya, …" and "citing X": the outlet that cites stands outside. */
const isInner = ({ verb, cue }: DraftAttribution, { sentence }: Reading, chain: readonly DraftAttribution[]): boolean =>
  chain.length > 0 && (verb === 'citing' || (chain[0]?.cue.end ?? sentence.start) <= cue.start);

/** The same source twice in a row is one. */
const apart = (all: readonly DraftAttribution[]): DraftAttribution[] =>
  all.filter(({ source }, index) => index === 0 || all[index - 1]?.source !== source);

/** From mark to mark. */
const isAlone = ({ tokens }: Reading['sentence']): boolean => tokens[0]?.word === '"' && tokens.at(-1)?.word === '"';

/** `Obi spoke in Kampala. "Kenya attacked Chad."`: the person who acted in the sentence before. */
function actedBefore(index: number, scope: Scope): DraftAttribution | undefined {
  const acting = scope.clauses(index - 1).find(({ form, parent }) => form === 'finite' && parent === undefined);
  const source = acting?.subject?.refs[0];
  return acting && source !== undefined && scope.kindOf(source) === 'PERSON'
    ? { source, verb: acting.verb.lemma, cue: cueOf(acting.sentence, [acting.from, acting.to]) }
    : undefined;
}

/** `"He told me that Kenya would pay."`: whoever is quoted stands outside. */
const overNested = (
  reading: Reading,
  [first]: readonly DraftAttribution[],
  scope: Scope,
): DraftAttribution | undefined => (first && scope.isQuoted(first.cue.start) ? quoted(reading, scope) : undefined);

/** Inside quotation marks: the speaker of the sentence, else of the one before. */
function quoted({ sentence, trigger }: Reading, scope: Scope): DraftAttribution | undefined {
  const at = sentence.tokens[trigger[0]]?.start ?? 0;
  if (!scope.isQuoted(at)) return undefined;
  return scope.speaker(sentence.index, at) ?? (isAlone(sentence) ? actedBefore(sentence.index, scope) : undefined);
}
