/** Outlets that no table knows, by the words around their name: "the Lagos daily The Meridian says", "according to Al-Masar, an outlet". */
import type { Clause, Sentence, Slot, Token } from '../../shapes.ts';
import { words } from '../../tables/word-list.ts';
import type { Scope } from '../scope.ts';

const OUTLETS = words(`
  daily weekly monthly newspaper paper agency newswire broadcaster channel station website site portal outlet magazine tabloid blog
  journal newsletter`);

/** How far before the verb the noun may stand: "the daily The Meridian, citing a leaked cable, says". */
const REACH = 12;

/** Before a verb of saying, behind a noun for an outlet. */
export function unlistedBefore({ sentence, from }: Clause, scope: Scope): Slot | undefined {
  const { tokens } = sentence;
  const named = nameBefore(sentence, from, scope);
  if (named) return named;
  const noun = tokens.slice(Math.max(0, from - REACH), from).findLast(({ lower }) => OUTLETS.has(lower));
  const slot = noun && unlistedAt(sentence, noun.index + 1, scope);
  return slot && isBeforeVerb(tokens, slot.to, from) ? slot : undefined;
}

/** "the Mail reports", "the Mail, quoting officials, says": a name with its article that no table knows. */
function nameBefore(sentence: Sentence, from: number, scope: Scope): Slot | undefined {
  const { tokens } = sentence;
  const close = tokens[from - 1]?.word === ',' ? from - 1 : undefined;
  const end = close === undefined ? from : tokens.findLastIndex(({ word }, at) => word === ',' && at < close);
  const last = tokens.slice(0, Math.max(0, end)).findLast(({ pos }) => !/^(ADV|AUX)$/.test(pos));
  if (!last || !isName(last)) return undefined;
  let at = last.index;
  while (isName(tokens[at - 1])) at--;
  return tokens[at - 1]?.lower === 'the' && at > 0 ? unlistedAt(sentence, at, scope) : undefined;
}

const isName = (token: Token | undefined): boolean =>
  token !== undefined && token.pos === 'PROPN' && /^\p{Lu}\p{Ll}/u.test(token.word);

/** Right there, or with one aside between commas. */
function isBeforeVerb(tokens: readonly Token[], end: number, verb: number): boolean {
  const between = tokens.slice(end, verb);
  const commas = between.filter(({ word }) => word === ',').length;
  return end === verb || (commas === 2 && between[0]?.word === ',' && between.at(-1)?.word === ',');
}

/** "according to Al-Masar, an outlet", "according to the Interpress agency": the name is told to be one's right behind it. */
export function outletAt(sentence: Sentence, at: number, scope: Scope): Slot | undefined {
  const slot = unlistedAt(sentence, at, scope);
  const [comma, ...behind] = slot ? sentence.tokens.slice(slot.to, slot.to + REACH / 2) : [];
  const isOne =
    OUTLETS.has(comma?.lower ?? '') || (comma?.word === ',' && behind.some(({ lower }) => OUTLETS.has(lower)));
  return isOne ? slot : undefined;
}

/** The run of capitals that begins there and of which no slot names anybody. */
function unlistedAt({ index, tokens }: Sentence, at: number, scope: Scope): Slot | undefined {
  const from = tokens[at]?.lower === 'the' ? at + 1 : at;
  const to = endOfName(tokens, from);
  const isNamed = scope.slots(index).some((slot) => slot.from < to && slot.to > from);
  const name = tokens.slice(from, to).map(({ word }) => word);
  if (name.length === 0 || isNamed) return undefined;
  return {
    sentence: index,
    from,
    to,
    refs: [scope.unlisted('MEDIA_OUTLET', name.join(' '))],
    form: 'name',
    use: 'plain',
    reasons: ['unlisted'],
  };
}

/** Behind the last capital: "The Meridian", "Le Matin du Sud". */
function endOfName(tokens: readonly Token[], from: number): number {
  let to = from;
  for (const { word, lower, index } of tokens.slice(from, from + LONGEST)) {
    if (/^\p{Lu}/u.test(word)) to = index + 1;
    else if (!/^(of|de|du|des|la|el)$/.test(lower)) break;
  }
  return to;
}

/** No name has more words. */
const LONGEST = 5;
