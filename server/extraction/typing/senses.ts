/** What the lexicon takes the words of a sentence for, wherever its subjects and objects stand: hints for the model, not readings. */
import type { Lexicon, NounEntry, VerbEntry } from '../lexicon.ts';
import { once } from '../once.ts';
import { saidPatterns } from '../said-patterns.ts';
import { words } from '../word-list.ts';
import type { TokenToType } from './model.ts';

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
    const said = new Set<string>();
    for (const { lemma, lower } of tokens) said.add(lemma).add(lower).add(withoutS(lower));
    return tokens.flatMap((_, at) => sensesAt(lexicon, { tokens, said }, at));
  });
}

const withoutS = (lower: string): string => (lower.endsWith('s') ? lower.slice(0, -1) : lower);

interface Said {
  readonly tokens: readonly TokenToType[];
  /** All words of the sentence: a pattern with another need not be looked for. */
  readonly said: ReadonlySet<string>;
}

const MEANING = words('NOUN VERB AUX ADJ PROPN');

function sensesAt({ verbs, nouns }: Lexicon, { tokens, said }: Said, at: number): WordSense[] {
  const token = tokens[at];
  if (!token || !MEANING.has(token.pos)) return [];
  const isSaid = (word: string): boolean => said.has(word);
  const verbal = saidPatterns(verbs.get(token.lemma) ?? [], said).filter(
    (entry) => (entry.prepositions.length === 0 || entry.prepositions.some(isSaid)) && fitsVerb(tokens, at, entry),
  );
  const nominal = (nouns.get(token.lemma) ?? [])
    .filter((entry) => entry.words.every(isSaid) && fitsNoun(tokens, at, entry))
    .sort((a, b) => b.words.length - a.words.length);
  return [...named(verbal, at), ...named(nominal, at)];
}

/** Of the entries that fit, the most demanding first: each predicate once. */
function named(entries: readonly (VerbEntry | NounEntry)[], at: number): WordSense[] {
  const longest = entries[0]?.words.length;
  const senses = new Map<string, WordSense>();
  for (const entry of entries) {
    const name = entry.swap ? `${entry.predicate} swapped` : entry.predicate;
    if (!senses.has(name)) senses.set(name, { at, name, isBest: entry.words.length === longest, size: sizeOf(entry) });
  }
  return [...senses.values()];
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
