/** The words of a sentence as features of its pairs: what differs from pair to pair is the zone alone. */
import { once } from '../once.ts';
import { words } from '../word-list.ts';
import type { TokenToType } from './model.ts';
import type { Group, Take } from './take.ts';
import { wordOf, type Zone } from './zones.ts';

/** "meet", "NAME", by place in the sentence: made once for all its pairs. */
export const wordsOf: (tokens: readonly TokenToType[]) => readonly string[] = once((tokens) => tokens.map(wordOf));

/** What stands for a word where there is none. */
export const NO_WORD = '|';

/** Of the zones outside the ends only the first words count in pairs: those further on are many and say little. */
const PAIRED = 6;

/** Words of a zone, each alone and with the next: "between meet", "between meet with". */
export function eachWordFeature({ name, from, tokens }: Zone, all: readonly string[], take: Take): void {
  tokens.forEach(({ pos, lemma }, index) => {
    const at = from + index;
    const next = index === tokens.length - 1 ? NO_WORD : all[at + 1];
    if (name === 'between' || index < PAIRED) take.two(name, all[at] ?? NO_WORD, next ?? NO_WORD);
    if (MEANING.has(pos)) take.group(ALONE[name], lemma);
    else if (LINKING.has(pos)) take.one(name, lemma);
  });
}

const MEANING = words('NOUN VERB ADJ ADV');
const LINKING = words('ADP SCONJ PART');

/** The word in its zone and without it, and how it begins: "accuse", "accusation" and "accusing" are alike. */
const aloneIn = (zone: Zone['name']): Group => ({
  each: (lemma, one) => {
    one(zone, lemma);
    one('word', lemma);
    one('4', lemma.slice(0, 4));
    one('5', lemma.slice(0, 5));
  },
});

const ALONE: Readonly<Record<Zone['name'], Group>> = {
  before: aloneIn('before'),
  between: aloneIn('between'),
  after: aloneIn('after'),
};
