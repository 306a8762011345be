/** "called Austria's decision shameful", "described the vote in Kenya as neither free nor fair": what somebody says of what another did or said. */
import type { Predicate } from '../../../../domain/ontology/predicate.ts';
import type { Clause, Slot, Token } from '../../../shapes.ts';
import { words } from '../../../tables/word-list.ts';
import { kindOf } from '../../ends.ts';
import type { Match, Stage } from '../../reading.ts';
import { NATIONAL } from '../../verbs/verb-classes.ts';
import { match, sideOf } from '../frame.ts';
import { BAD, CLAIM, DENIES, GOOD } from './judging-words.ts';

const NAMES = words('call brand label term dub deem find consider judge pronounce');
/** With "as". */
const DESCRIBES = words(
  'describe characterise characterize regard see view portray denounce dismiss deride ridicule mock',
);
/** What they call something is no praise, whatever it is. */
const MOCKS = words('call brand label dub denounce dismiss deride ridicule mock');
const WORDS =
  /^(words?|remarks?|comments?|statements?|decisions?|moves?|demands?|threats?|attitude|behaviour|conduct|refusal|measures?|ban|steps?)$/;
/** How many words behind its owner the thing is named, and behind it what it is called. */
const NOUN_WITHIN = 4;
const CALLED_WITHIN = 7;
/** How many words may tell more of the thing before what it is called is quoted. */
const FAR = 12;
/** How far behind the verb "as" may stand. */
const AS_WITHIN = 12;

export function evaluations(stage: Stage, clause: Clause): Match[] {
  const { subject, verb, voice } = clause;
  if (!subject || voice === 'passive' || !(NAMES.has(verb.lemma) || DESCRIBES.has(verb.lemma))) return [];
  const judged = DESCRIBES.has(verb.lemma) ? describedAs(stage, clause) : called(stage, clause);
  const predicate = judged && judgement(clause, judged);
  if (!judged || !predicate || !isOther(stage, subject, judged.owner)) return [];
  return [
    match(clause, { subject, object: judged.owner }, { predicate, reasons: ['frame', 'evaluation'], trust: 0.72 }),
  ];
}

/** Whose thing it is, the thing, and what it is said to be. */
interface Judged {
  readonly owner: Slot;
  /** Absent where it is said of them themselves. */
  readonly noun?: Token | undefined;
  readonly said: readonly Token[];
}

function called({ sentence: { tokens } }: Stage, { complements, to, until }: Clause): Judged | undefined {
  const [first] = complements;
  if (!first || first.preposition !== undefined || first.slot.use === 'plain' || first.slot.from - to > 1)
    return undefined;
  const noun = nounBehind(tokens, first.slot.to);
  if (!noun) return undefined;
  const from = quoteBehind(tokens, noun.index + 1, until) ?? noun.index + 1;
  const end = Math.min(from + CALLED_WITHIN, Math.max(until, noun.index + 4));
  return { owner: first.slot, noun, said: tokens.slice(from, end) };
}

/** "called its motives behind the expulsion of the envoys 'unacceptable'": what it is called is quoted. */
function quoteBehind(tokens: readonly Token[], from: number, until: number): number | undefined {
  const quote = tokens.findIndex(({ word }, at) => at >= from && at < Math.min(until, from + FAR) && word === '"');
  const isOfThing = tokens
    .slice(from, Math.max(quote, from))
    .every(({ pos, word }) => !/VERB|AUX|CONJ/.test(pos) && word !== ',');
  return quote > 0 && isOfThing ? quote : undefined;
}

/** "Kenya's vote as", "the vote in Kenya as", "the Kenyan sailors as". */
function describedAs({ sentence: { tokens } }: Stage, { complements, to }: Clause): Judged | undefined {
  const as = tokens.findIndex(({ lower }, at) => at >= to && at < to + AS_WITHIN && lower === 'as');
  const before = complements.filter(({ slot }) => slot.to <= as);
  const [first] = before;
  if (!first || before.length > 1) return undefined;
  const said = tokens.slice(as + 1, as + 1 + CALLED_WITHIN);
  const isOfMen = first.slot.reasons.includes('group-of-nation') && first.preposition === undefined;
  if (isOfMen && first.slot.to === as) return { owner: first.slot, said };
  const isOwner = first.preposition === undefined && first.slot.use !== 'plain' && first.slot.from - to <= 1;
  const isOf = /^(of|in|by|from)$/.test(first.preposition ?? '') && first.slot.to === as;
  const noun = isOwner ? nounBehind(tokens, first.slot.to) : isOf ? tokens[(first.at ?? 0) - 1] : undefined;
  return noun && { owner: first.slot, noun, said };
}

export const isOther = (stage: Stage, { refs: [subject] }: Slot, { refs: [owner = ''] }: Slot): boolean =>
  NATIONAL.has(kindOf(stage.cast, owner) ?? '') &&
  subject !== owner &&
  (sideOf(stage, owner) ?? owner) !== (sideOf(stage, subject) ?? subject);

/** What is said of a claim is an answer to it; of anything else, blame or praise. */
export function judgement({ verb }: Pick<Clause, 'verb'>, { noun, said }: Judged): Predicate | undefined {
  const good = said.find(({ lower }) => GOOD.has(lower));
  const isGood = good !== undefined && !said.some(({ lower, index }) => index < good.index && DENIES.test(lower));
  if (isGood) return 'PRAISED';
  const isBad =
    good !== undefined || said.some(({ lower }) => BAD.has(lower)) || (noun && isMocked(verb, noun, said)) === true;
  if (!isBad) return undefined;
  if (!noun) return 'CRITICISED';
  const isRefused = PROPOSAL.test(noun.lower) && said.some(({ lower }) => UNACCEPTABLE.test(lower));
  const isUntrue = SAID.test(noun.lower) && said.some(({ lower }) => UNTRUE.test(lower));
  return CLAIM.test(noun.lower) || isRefused || isUntrue ? 'REJECTED' : 'CRITICISED';
}

/** "said its remarks were unfounded". */
const SAID = /^(remark|comment|statement|word|information|report|news)s?$/;
const UNTRUE = /^(baseless|groundless|unfounded|false|untrue|incorrect|inaccurate|fabricated|bogus)$/;

/** "considers its map unacceptable": what is put to somebody, and not taken. */
const PROPOSAL = /^(map|plan|proposal|offer|term|condition|draft|demand|claim|idea|formula|deadline|request)s?$/;
const UNACCEPTABLE = /^(unacceptable|inadmissible|intolerable|void)$/;

/** The head of what is owned: the last noun in a row. */
export function nounBehind(tokens: readonly Token[], from: number): Token | undefined {
  const row: Token[] = [];
  for (const token of tokens.slice(from, from + NOUN_WITHIN)) {
    if (!/^(NOUN|ADJ|PROPN)$/.test(token.pos) || BAD.has(token.lower) || GOOD.has(token.lower)) break;
    row.push(token);
  }
  return row.findLast(({ pos }) => pos === 'NOUN');
}

/** "called her words 'an umbrella opened indoors'": a turn of phrase that is quoted for what others did or said. */
const isMocked = ({ lemma }: Token, { lower }: Token, [first]: readonly Token[]): boolean =>
  first?.word === '"' && MOCKS.has(lemma) && (WORDS.test(lower) || CLAIM.test(lower));
