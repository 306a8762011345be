/** The words of a sentence as features of its pairs: what differs from pair to pair is the zone alone. */
import { once } from '../../once.ts';
import { words } from '../../tables/word-list.ts';
import type { TokenToType } from '../../typing-model.ts';
import type { Take } from './take.ts';
import { wordOf, type Zone } from './zones.ts';

/** "meet", "NAME", by place in the sentence: made once for all its pairs. */
export const wordsOf: (tokens: readonly TokenToType[]) => readonly string[] = once((tokens) => tokens.map(wordOf));

/** What stands for a word where there is none. */
export const NO_WORD = '|';

/** Of the zones outside the ends only the first words count in pairs: those further on are many and say little. */
const PAIRED = 6;

const MEANING = words('NOUN VERB ADJ ADV');
const LINKING = words('ADP SCONJ PART');

/** Words of a zone, each alone and with the next: "between meet", "between meet with". */
export function eachWordFeature<W>({ name, from, tokens }: Zone, all: readonly W[], take: Take<W>): void {
  const none = take.word(NO_WORD);
  for (let index = 0; index < tokens.length; index++) {
    const word = all[from + index] ?? none;
    const next = index === tokens.length - 1 ? none : (all[from + index + 1] ?? none);
    if (name === 'between' || index < PAIRED) take.two(name, word, next);
    const pos = tokens[index]?.pos ?? '';
    if (MEANING.has(pos)) eachAlone(name, word, take);
    else if (LINKING.has(pos)) take.one(name, word);
  }
}

/** The word in its zone and without it, and how it begins. */
function eachAlone<W>(zone: Zone['name'], word: W, take: Take<W>): void {
  take.one(zone, word);
  take.one('word', word);
  take.begins(4, word);
  take.begins(5, word);
}
