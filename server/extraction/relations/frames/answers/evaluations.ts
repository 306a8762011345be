/** "called Austria's decision shameful", "described the Kenyan claim as nonsense": what somebody says of what another did or said. */
import type { Predicate } from '../../../../domain/predicate.ts';
import type { Clause, Slot, Token } from '../../../shapes.ts';
import { words } from '../../../word-list.ts';
import { kindOf } from '../../ends.ts';
import type { Match, Stage } from '../../reading.ts';
import { NATIONAL } from '../../verbs/verb-classes.ts';
import { match, sideOf } from '../frame.ts';
import { BAD, CLAIM, GOOD } from './judging-words.ts';

const NAMES = words('call brand label term dub deem find');
/** With "as". */
const DESCRIBES = words(
  'describe characterise characterize regard see view portray denounce dismiss deride ridicule mock',
);
const WORDS =
  /^(words?|remarks?|comments?|statements?|decisions?|moves?|plans?|demands?|stance|threats?|attitude|behaviour|conduct|refusal|position|measures?|ban|steps?)$/;
/** How many words behind its owner the thing is named, and behind it what it is called. */
const NOUN_WITHIN = 4;
const CALLED_WITHIN = 7;

export function evaluations(stage: Stage, clause: Clause): Match[] {
  const { subject, verb, voice, complements, to } = clause;
  if (!subject || voice === 'passive' || !(NAMES.has(verb.lemma) || DESCRIBES.has(verb.lemma))) return [];
  const [owner] = complements;
  if (!owner || owner.preposition !== undefined || owner.slot.use === 'plain' || owner.slot.from - to > 1) return [];
  const predicate = judged(stage, clause, owner.slot);
  if (!predicate || !isOther(stage, subject, owner.slot)) return [];
  return [match(clause, { subject, object: owner.slot }, { predicate, reasons: ['frame', 'evaluation'], trust: 0.72 })];
}

const isOther = (stage: Stage, { refs: [subject] }: Slot, { refs: [owner = ''] }: Slot): boolean =>
  NATIONAL.has(kindOf(stage.cast, owner) ?? '') &&
  subject !== owner &&
  (sideOf(stage, owner) ?? owner) !== (sideOf(stage, subject) ?? subject);

/** What is said of a claim is an answer to it; of anything else, blame or praise. */
function judged({ sentence: { tokens } }: Stage, { verb, until }: Clause, { to }: Slot): Predicate | undefined {
  const noun = nounBehind(tokens, to);
  if (!noun) return undefined;
  const said = tokens.slice(noun.index + 1, Math.min(noun.index + 1 + CALLED_WITHIN, Math.max(until, noun.index + 4)));
  if (DESCRIBES.has(verb.lemma) && said[0]?.lower !== 'as') return undefined;
  const isBad = said.some(({ lower }) => BAD.has(lower)) || isQuotedWord(said, noun);
  if (said.some(({ lower }) => GOOD.has(lower))) return 'PRAISED';
  if (!isBad) return undefined;
  return CLAIM.test(noun.lower) ? 'REJECTED' : 'CRITICISED';
}

/** The head of what is owned: the last noun in a row. */
function nounBehind(tokens: readonly Token[], from: number): Token | undefined {
  const row: Token[] = [];
  for (const token of tokens.slice(from, from + NOUN_WITHIN)) {
    if (!/^(NOUN|ADJ|PROPN)$/.test(token.pos) || BAD.has(token.lower) || GOOD.has(token.lower)) break;
    row.push(token);
  }
  return row.findLast(({ pos }) => pos === 'NOUN');
}

/** "called her words 'an umbrella opened indoors'": a turn of phrase that is quoted for what others did is no praise. */
const isQuotedWord = (said: readonly Token[], { lower }: Token): boolean =>
  said.slice(0, 2).some(({ word }) => word === '"') && (WORDS.test(lower) || CLAIM.test(lower));
