/** What the lexicon takes the words of a sentence for, wherever its subjects and objects stand: hints for the model, not readings. */

import { once } from '../../once.ts';
import { formsIn, patternsWith } from '../../tables/first-words.ts';
import type { Lexicon, NounEntry, VerbEntry } from '../../tables/lexicon.ts';
import { words } from '../../tables/word-list.ts';
import type { TokenToType } from '../../typing-model.ts';

/** A predicate that a word may say; best where the longest pattern that fits says it. */
export interface WordSense {
  readonly at: number;
  readonly name: string;
  readonly isBest: boolean;
  /** How many words its pattern has, its prepositions as one. */
  readonly size: number;
}

export type SensesOf = (tokens: readonly TokenToType[]) => readonly WordSense[];

export const noSenses: SensesOf = () => [];

/** Senses of each word, found once a sentence. */
export function sensesBy(lexicon: Lexicon): SensesOf {
  return once((tokens) => {
    const found: WordSense[] = [];
    for (let at = 0; at < tokens.length; at++) addSensesAt(lexicon, { tokens, at }, found);
    return found;
  });
}

const MEANING = words('NOUN VERB AUX ADJ PROPN');

interface Place {
  readonly tokens: readonly TokenToType[];
  readonly at: number;
}

function addSensesAt({ verbs, nouns }: Lexicon, { tokens, at }: Place, found: WordSense[]): void {
  const token = tokens[at];
  if (!token || !MEANING.has(token.pos)) return;
  const asVerb = verbs.get(token.lemma);
  if (asVerb)
    addNamed(
      patternsWith(asVerb, formsIn(tokens, at + 1, at + 1 + NEXT)).filter((entry) => fitsVerb(tokens, at, entry)),
      at,
      found,
    );
  const asNoun = nouns.get(token.lemma)?.filter((entry) => fitsNoun(tokens, at, entry));
  if (asNoun)
    addNamed(
      asNoun.sort((a, b) => b.words.length - a.words.length),
      at,
      found,
    );
}

/** Of the entries that fit, the most demanding first: each predicate once. */
function addNamed(entries: readonly (VerbEntry | NounEntry)[], at: number, found: WordSense[]): void {
  const longest = entries[0]?.words.length;
  const from = found.length;
  for (const entry of entries) {
    const name = entry.swap ? `${entry.predicate} swapped` : entry.predicate;
    if (found.findIndex((sense, index) => index >= from && sense.name === name) < 0)
      found.push({ at, name, isBest: entry.words.length === longest, size: sizeOf(entry) });
  }
}

const sizeOf = (entry: VerbEntry | NounEntry): number =>
  'verb' in entry ? 1 + entry.words.length + Number(entry.prepositions.length > 0) : entry.words.length;

/** How far a word of a pattern may stand behind the one before it, and the preposition behind them all. */
const NEXT = 6;
const FAR = 14;

function fitsVerb(tokens: readonly TokenToType[], at: number, { words, prepositions }: VerbEntry): boolean {
  let end = at + 1;
  for (const word of words) {
    const found = placeWithin(tokens, [end, end + NEXT], (token) => isWord(token, word));
    if (found === undefined) return false;
    end = found + 1;
  }
  return (
    prepositions.length === 0 ||
    placeWithin(tokens, [end, end + FAR], ({ lower }) => prepositions.includes(lower)) !== undefined
  );
}

/** The first place from one to the other, exclusive, that is what is looked for. */
function placeWithin(
  tokens: readonly TokenToType[],
  [from, to]: readonly [number, number],
  is: (token: TokenToType) => boolean,
): number | undefined {
  for (let at = from; at < Math.min(to, tokens.length); at++)
    if (tokens[at] && is(tokens[at] as TokenToType)) return at;
  return undefined;
}

const fitsNoun = (tokens: readonly TokenToType[], at: number, { words }: NounEntry): boolean =>
  words.every((word, index) => {
    const token = tokens[at - words.length + 1 + index];
    return token !== undefined && isWord(token, word);
  });

const isWord = ({ lemma, lower }: TokenToType, word: string): boolean =>
  lemma === word || lower === word || (lower.endsWith('s') && lower === `${word}s`);
