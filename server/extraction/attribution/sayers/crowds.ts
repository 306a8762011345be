/** Sources that are people without a name: "analysts say", "residents of Kisoro said", "a military source", "two of the diplomats". */
import type { Clause, Sentence, Slot, Token } from '../../shapes.ts';
import type { Scope } from '../scope.ts';
import { isCrowd, OF_MANY, PRIVATE } from './crowd-words.ts';

/** How many words may stand between the noun and its verb: "people familiar with the matter". */
const REACH = 9;

/** Within such a phrase there is no clause. */
const WITHIN = /^(ADJ|NOUN|PROPN|ADP|DET|ADV|NUM|CCONJ)$/;

/** Before the noun they say which people: "a senior military source". */
const DESCRIBES = /^(ADJ|NOUN|PROPN)$/;

/** Whoever is no state's: they speak even where the name of one stands beside them. */
export function privateCrowd(clause: Clause, scope: Scope): Slot | undefined {
  const head = headOf(clause);
  if (!head || scope.slots(clause.sentence.index).some(({ from, to }) => from <= head.index && head.index < to))
    return undefined;
  const { tokens } = clause.sentence;
  const isPrivate = PRIVATE.has(head.lower) || OF_MANY.test(tokens[head.index - 1]?.lower ?? '');
  return isPrivate ? crowdSlot(clause.sentence, head, scope) : undefined;
}

/** Anybody of whom nothing else tells who they are. */
export function crowd(clause: Clause, scope: Scope): Slot | undefined {
  const head = headOf(clause);
  return head && crowdSlot(clause.sentence, head, scope);
}

/** "according to two people familiar with the matter": from the token on. */
export function crowdAt(sentence: Sentence, at: number, scope: Scope): Slot | undefined {
  const head = headBehind(sentence.tokens, at);
  return head && crowdSlot(sentence, head, scope);
}

/** Before the verb of saying, or behind it: "…, said a senior officer". */
const headOf = ({ sentence: { tokens }, from, to }: Clause): Token | undefined =>
  headBefore(tokens, from) ?? headBehind(tokens, to);

/** The noun that leads the phrase: in "sources close to the officials" the sources. */
function headBefore(tokens: readonly Token[], from: number): Token | undefined {
  const before = tokens.slice(Math.max(0, from - REACH), from);
  const border = before.findLastIndex(({ pos, word }) => !WITHIN.test(pos) || word === ',');
  return before.slice(border + 1).find(({ lower }) => isCrowd(lower));
}

function headBehind(tokens: readonly Token[], from: number): Token | undefined {
  const phrase = tokens.slice(from, from + REACH);
  const end = phrase.findIndex(({ pos, lower }) => !/^(DET|ADJ|NUM|NOUN|PROPN)$/.test(pos) && lower !== 'of');
  const head = (end < 0 ? phrase : phrase.slice(0, end)).findLast(({ pos }) => pos === 'NOUN');
  return head && isCrowd(head.lower) ? head : undefined;
}

/** "sources say" is hearsay, "a military source said" names some. */
const NOBODY = /^((unnamed|anonymous|unidentified|several|some|many|other) )?(sources?|people|insiders?)$/i;

function crowdSlot({ index, tokens }: Sentence, head: Token, scope: Scope): Slot | undefined {
  const border = tokens.findLastIndex(({ pos, index: at }) => at < head.index && !DESCRIBES.test(pos));
  const from = Math.max(border + 1, head.index - 3);
  const name = tokens
    .slice(from, head.index + 1)
    .map(({ word }) => word)
    .join(' ');
  if (NOBODY.test(name)) return undefined;
  return {
    sentence: index,
    from,
    to: head.index + 1,
    refs: [scope.people(name)],
    form: 'nominal',
    use: 'plain',
    reasons: ['crowd'],
  };
}
