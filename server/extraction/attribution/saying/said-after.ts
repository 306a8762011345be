/** "…, the ministry said.", "X, Y said, …": a clause of saying that governs nothing, set off by commas or quotation marks. */
import type { DraftAttribution } from '../../../domain/candidate.ts';
import type { Reading } from '../../relations/reading.ts';
import type { Clause, Token } from '../../shapes.ts';
import { lowerOf } from '../../text/lower-text.ts';
import { isNote } from '../sayers/note-words.ts';
import { sayerOf } from '../sayers/sayer.ts';
import { isUnnamedBehind } from '../sayers/unnamed/behind-verb.ts';
import { ANSWERS, mayFollow, QUOTES, SAYS } from '../sayers/verbs-of-saying.ts';
import type { Scope } from '../scope.ts';
import { readsOut } from '../speech/reading-out.ts';
import { endsAside, goesOn, isOfRelative, isOwnPart, isTurned, opener } from './commas.ts';
import { isSetOff, phraseFrom } from './set-off.ts';
import { isBackground, isBeforeColon, isPutIn, isSister } from './told-beside.ts';

/** "…, the ministry said.", "…, X told reporters on Monday": a clause of saying at the end that governs nothing. */
export function saidAfter(reading: Reading, scope: Scope): DraftAttribution | undefined {
  const { sentence, trigger } = reading;
  const clauses = scope.clauses(sentence.index);
  const saying = clauses.findLast((clause) => isSayingAtEnd(clause, { clauses, trigger }));
  // "complained of a canal that drinks, it says, too much": what hangs on the act does not tell it.
  if (!saying || (saying === reading.clause && !isVerbless(saying, clauses, trigger))) return undefined;
  if (reading.clause && saying.parent === reading.clause && !isCiting(saying, clauses) && !isAsSaid(saying))
    return undefined;
  // "said Obi, who met Kenya's envoy": what is told of her she does not say.
  if (reading.clause?.link === 'relative' && isInverted(saying) && reading.clause.from > saying.to) return undefined;
  if (isBackground(reading, saying, clauses) || isPutIn(reading, saying, clauses) || isBeforeColon(reading, saying))
    return undefined;
  // "Mali says jets entered, Algiers denies": the one who says it is named before.
  if (saying.verb.lemma === 'deny' && (reading.clause?.link === 'that' || isOfCharge(saying))) return undefined;
  const said = sayerOf(saying, scope);
  return said && !isSister(reading, saying) ? said : undefined;
}

/** "Israeli strikes on Syria a violation, Qatar says": a headline that has no other verb. */
const isVerbless = (saying: Clause, clauses: readonly Clause[], trigger: readonly [number, number]): boolean =>
  clauses.length === 1 && saying.subject !== undefined && trigger[1] < saying.subject.from;

/** "…," replied the envoy. */
const isInverted = ({ subject, to }: Clause): boolean => subject !== undefined && subject.from >= to;

interface Around {
  readonly clauses: readonly Clause[];
  readonly trigger: readonly [number, number];
}

function isSayingAtEnd(clause: Clause, around: Around): boolean {
  const { verb, sentence, until } = clause;
  const end = Math.max(clause.to, clause.subject && isInverted(clause) ? clause.subject.to : 0);
  if (!mayStandBehind(clause, around.clauses) || !isOfActor(clause) || !isFree(clause, { ...around, end }))
    return false;
  if (hasThat(clause, { ...around, end }) || isOfAnother(clause, { ...around, end })) return false;
  const start = isUnnamedBehind(clause) ? clause.from : Math.min(phraseFrom(sentence.tokens, clause), clause.from);
  return !lacksParticle(verb, sentence.tokens) && isSetOff(sentence.tokens, start) && until - clause.to < 16;
}

const isOfActor = (clause: Clause): boolean =>
  !isOfThing(clause) &&
  !(isBehindComma(clause) && !isUnnamedBehind(clause)) &&
  (clause.form === 'finite' || (clause.form === 'gerund' && /^(quote|cite)$/.test(clause.parent?.verb.lemma ?? '')));

/** Behind what is said, or an aside within it. */
const isFree = ({ verb, sentence }: Clause, { clauses, trigger, end }: Around & { end: number }): boolean =>
  verb.index >= trigger[1] ||
  (verb.index < trigger[0] && endsAside(sentence.tokens, end, clauses) && !isOwnPart(sentence.tokens, end, trigger[0]));

/** "… , the ministry said that": what it says follows. */
const hasThat = (clause: Clause, { clauses, trigger, end }: Around & { end: number }): boolean =>
  clauses.some(
    (one) =>
      one.parent === clause &&
      one.link === 'that' &&
      !isOfNote(clause, one) &&
      !isInWhat(clause, one) &&
      !isUnnamedBehind(clause) &&
      !(clause.verb.index >= trigger[1] && isBehindNote(one)) &&
      !isTurned(clause.sentence.tokens, end),
  );

/** What it says is another matter: a relative clause of its own, or what a semicolon parts from it. */
function isOfAnother(clause: Clause, { trigger, end }: Around & { end: number }): boolean {
  const {
    verb,
    sentence: { tokens },
  } = clause;
  const isBehind = verb.index >= trigger[1];
  // "thanked Chad, which, she claimed, had lied": she claims no more than that.
  if (isBehind && goesOn(tokens, end) && isOfRelative(tokens, trigger[1], opener(clause))) return true;
  // "Chad, so its brochures say, is at peace; Kenya lends to Chad".
  const between = isBehind ? tokens.slice(trigger[1], verb.index) : tokens.slice(verb.index, trigger[0]);
  return between.some(({ word }) => word === ';');
}

/** By its verb: "…, the ministry said", "…, argued the envoy", "…, it read". */
const mayStandBehind = (clause: Clause, clauses: readonly Clause[]): boolean =>
  mayFollow(clause.verb.lemma) ||
  (isInverted(clause) && SAYS.has(clause.verb.lemma)) ||
  isCiting(clause, clauses) ||
  (ANSWERS.has(clause.verb.lemma) && isBehindQuotation(clause)) ||
  readsOut(clause);

/** `"…," the envoy responded`; not "…, the army responded". */
function isBehindQuotation({ sentence: { tokens }, subject, from }: Clause): boolean {
  const start = Math.min(subject?.from ?? from, from);
  const mark = tokens.findLast(({ word, index }) => index < start && /^[",;:]$/.test(word));
  return mark?.word === '"';
}

/** "…, as Kenyan officials have claimed"; not "…, and, as he said, left": that is of what follows. */
const isAsSaid = ({ leader, sentence: { tokens } }: Clause): boolean =>
  leader?.lower === 'as' && tokens[leader.index - 1]?.word === ',' && tokens[leader.index - 2]?.pos !== 'CCONJ';

/** "is accused of arming rebels, allegations it denies": whoever denies a charge does not tell it. */
const isOfCharge = ({ subject, from, sentence: { tokens } }: Clause): boolean =>
  /\b(allegation|charge|claim|accusation)s?( (that|which))?( the)?$/.test(
    lowerOf(tokens.slice(0, subject?.from ?? from)),
  );

/** "Poland expels envoys, Kremlin promises response": what is promised is a thing, and nothing told before. */
const isOfThing = ({ verb, to, sentence: { tokens } }: Clause): boolean =>
  /^(promise|pledge|vow|warn|regret|deplore)$/.test(verb.lemma) && /^(NOUN|ADJ)$/.test(tokens[to]?.pos ?? '');

/** "…, Interfax cited the minister as saying". */
const isCiting = ({ verb, to }: Clause, clauses: readonly Clause[]): boolean =>
  QUOTES.has(verb.lemma) &&
  clauses.some(
    ({ verb: { lower, index }, sentence: { tokens } }) =>
      lower === 'saying' && index > to && tokens[index - 1]?.lower === 'as',
  );

/** "Mongolia signed a treaty, concluded with Russia": the verb is no verb of that subject. */
const isBehindComma = ({ subject, from, verb, sentence: { tokens } }: Clause): boolean =>
  subject !== undefined &&
  from === verb.index &&
  tokens[from - 1]?.word === ',' &&
  tokens.slice(subject.to, from).filter(({ word }) => word === ',').length === 1 &&
  from - subject.to > 1;

/** "she pointed out" says, "she pointed at" does not. */
const lacksParticle = ({ lemma, index }: Token, tokens: readonly Token[]): boolean =>
  WITH_PARTICLE[lemma] !== undefined && tokens[index + 1]?.lower !== WITH_PARTICLE[lemma];

const WITH_PARTICLE: Readonly<Record<string, string>> = { point: 'out', go: 'on' };

/** "said in a note made public on Thursday", "said in remarks carried by": what is told of the note. */
const isOfNote = ({ to, sentence: { tokens } }: Clause, { from, verb, subject, leader }: Clause): boolean =>
  subject === undefined &&
  leader === undefined &&
  from === verb.index &&
  /^(NOUN|PROPN|ADV)$/.test(tokens[from - 1]?.pos ?? '') &&
  /^(in|at|during|through|via|on|to)$/.test(tokens[to]?.lower ?? '');

/** "…, X said, in what analysts called a rebuke": what he said stands before. */
const isInWhat = ({ to, sentence: { tokens } }: Clause, { verb }: Clause): boolean =>
  /^(call|describe|term|label|brand|deem|say|see)$/.test(verb.lemma) &&
  tokens.slice(to, verb.index).some(({ lower }, at, all) => lower === 'what' && all[at - 1]?.lower === 'in');

/** "…, he told parliament in a statement that the benches interrupted", "…, Chad said, an account Kenya rejected". */
const isBehindNote = ({ leader, subject, sentence: { tokens } }: Clause): boolean =>
  (leader?.lower === 'that' && isNote(tokens[leader.index - 1]?.lower ?? '')) ||
  ACCOUNT.test(lowerOf(tokens.slice(0, subject?.from ?? 0)));

const ACCOUNT = /, an? (\S+ )?(account|version|claim|charge|allegation|accusation|assertion)( (that|which))?$/;
