/** A text reads the same whatever was read before it: wink-nlp keeps the words it does not know, and must not. */
import { expect, it } from '@jest/globals';
import type { Token } from '../../server/extraction/shapes.ts';
import { toDocument } from '../../server/extraction/text/document.ts';
import { lineReader } from '../../server/extraction/text/wink.ts';

const tokensOf = (text: string): Token[] => toDocument(text).sentences.flatMap(({ tokens }) => [...tokens]);

/** Words nobody knows, unlike each other in their ends and shapes too: [many] of them. */
const unknown = (many: number): string[] =>
  Array.from({ length: many }, (_, at) => {
    const letters = (at + 46_656).toString(36).replace(/\d/g, (digit) => 'éèêëàâäîïô'[Number(digit)] ?? '');
    return `${letters.slice(0, 2)}${at % 2 ? 'Z' : 'z'}${letters.slice(2)}${'Q-q.'.repeat(at % 9)}${letters}`;
  });

/** 20,000 words each of a shape of its own: letters that cannot be taken apart stand in shapes as they are. */
const shapes = Array.from({ length: 20_000 }, (_, at) =>
  (at + 59_049).toString(9).replace(/\d/g, (digit) => 'øðþßæØÐÞÆ'[Number(digit)] ?? ''),
);

it('a possessive at the end of a sentence is no word afterwards', () => {
  const text = "Kovrin's minister met Zhelba's envoy in Zhelba-Kovrin.";
  const before = tokensOf(text);
  tokensOf("He spoke of Kovrin's. She spoke of Zhelba's. They spoke of (Zhelba-Kovrin)'s.");
  expect(tokensOf(text)).toEqual(before);
});

it('many words that are not known change nothing, nor does what makes room for them', () => {
  const text = 'Ôqzxéâk of Brzéôlia’s Zzorvakstan met U.N.Qzeks. The Qéwzôing ministry of XQZéland agreed on 5Gq-zé.';
  const read = lineReader(1_000);
  const before = read(text);
  const words = unknown(6_000);
  for (let at = 0; at < words.length; at += 300) {
    read(`${words.slice(at, at + 300).join(' ')}.`);
    expect(read(text)).toEqual(before);
  }
});

it('more shapes of words than wink can number change nothing', () => {
  const text = 'They met ßøðþæØÐÞz Then they left.';
  const read = lineReader();
  const before = read(text);
  for (let at = 0; at < 20; at++) read(shapes.slice(at * 1_000, (at + 1) * 1_000).join(' '));
  expect(read(text)).toEqual(before);
});
