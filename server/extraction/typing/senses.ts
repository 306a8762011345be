/** What the lexicon takes the words of a sentence for, wherever its subjects and objects stand: hints for the model, not readings. */
import type { Lexicon, NounEntry, VerbEntry } from '../lexicon.ts';
import type { TokenToType } from './model.ts';
import type { Ends } from './zones.ts';

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
  const found = new WeakMap<readonly TokenToType[], readonly WordSense[]>();
  return (tokens) => {
    const before = found.get(tokens);
    if (before) return before;
    const said = new Set(tokens.flatMap(({ lemma, lower }) => [lemma, lower, lower.replace(/s$/, '')]));
    const senses = tokens.flatMap((_, at) => sensesAt(lexicon, { tokens, said }, at));
    found.set(tokens, senses);
    return senses;
  };
}

interface Said {
  readonly tokens: readonly TokenToType[];
  /** All words of the sentence: a pattern with another need not be looked for. */
  readonly said: ReadonlySet<string>;
}

function sensesAt({ verbs, nouns }: Lexicon, { tokens, said }: Said, at: number): WordSense[] {
  const token = tokens[at];
  if (!token || !/^(NOUN|VERB|AUX|ADJ|PROPN)$/.test(token.pos)) return [];
  const isSaid = ({ words }: VerbEntry | NounEntry): boolean => words.every((word) => said.has(word));
  const verbal = (verbs.get(token.lemma) ?? []).filter((entry) => isSaid(entry) && fitsVerb(tokens, at, entry));
  const nominal = (nouns.get(token.lemma) ?? [])
    .filter((entry) => isSaid(entry) && fitsNoun(tokens, at, entry))
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
    const found = tokens.slice(end, end + NEXT).findIndex((token) => isWord(token, word));
    if (found < 0) return false;
    end += found + 1;
  }
  return prepositions.length === 0 || tokens.slice(end, end + FAR).some(({ lower }) => prepositions.includes(lower));
}

const fitsNoun = (tokens: readonly TokenToType[], at: number, { words }: NounEntry): boolean =>
  words.every((word, index) => {
    const token = tokens[at - words.length + 1 + index];
    return token !== undefined && isWord(token, word);
  });

const isWord = ({ lemma, lower }: TokenToType, word: string): boolean =>
  lemma === word || lower === word || lower === `${word}s`;

/** The senses of the words outside the ends by zone; of each zone the first, of all the one with the longest pattern. */
export function senseFeatures(ends: Ends, senses: readonly WordSense[]): string[] {
  const best = senses.filter(({ isBest }) => isBest);
  const zones = best.map((sense) => zoneOf(sense, ends));
  const firsts = best.filter((_, index) => zones.indexOf(zones[index] ?? '') === index);
  const last = best.findLast((_, index) => zones[index] === 'between');
  const [longest] = [...best].sort((a, b) => b.size - a.size);
  return [
    ...senses.flatMap((sense) => [`may ${sense.name}`, `may ${zoneOf(sense, ends)} ${sense.name}`]),
    ...best.flatMap(({ name }, index) => [`says ${name}`, `says ${zones[index]} ${name}`]),
    ...firsts.map((sense) => `first ${zoneOf(sense, ends)} ${sense.name}`),
    ...(last ? [`last between ${last.name}`] : []),
    ...(longest ? [`longest ${longest.name}`] : []),
  ];
}

function zoneOf({ at }: WordSense, { first, second }: Ends): string {
  if (at < first[0]) return 'before';
  if (at >= Math.max(first[1], second[1])) return 'after';
  return at >= first[1] && at < second[0] ? 'between' : 'inside';
}
