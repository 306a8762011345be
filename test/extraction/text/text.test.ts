/** Text → sentences of tokens: what belongs together stays together, what is no text is left out, offsets are those of the text. */
import { describe, expect, it, test } from '@jest/globals';
import { isBoilerplate } from '../../../server/domain/wording/boilerplate.ts';
import { leftOut } from '../../../server/extraction/text/boilerplate.ts';
import { toDocument } from '../../../server/extraction/text/document.ts';
import { normalise } from '../../../server/extraction/text/normalise.ts';

const wordsIn = (text: string): string[][] =>
  toDocument(text).sentences.map(({ tokens }) => tokens.map(({ word }) => word));

describe('words', () => {
  test.each([
    ['hyphens', 'The state-owned UK-France bank met Al-Jaafari.', 'The|state-owned|UK-France|bank|met|Al-Jaafari|.'],
    ['spaced dashes', 'A - B met.', 'A|-|B|met|.'],
    ['turned commas in names', 'Saʻid met Ghanaʼs envoy.', "Saʻid|met|Ghana|'s|envoy|."],
    ['letters beyond Latin-1', 'Traian Bălănescu met Đorđe Šarić.', 'Traian|Bălănescu|met|Đorđe|Šarić|.'],
    ['curly marks', 'Kenya – “ready” – met Uganda’s envoy.', `Kenya|-|"|ready|"|-|met|Uganda|'s|envoy|.`],
  ])('%s', (_, text, expected) => {
    expect(wordsIn(text)).toEqual([expected.split('|')]);
  });
});

describe('sentences', () => {
  it('do not end at abbreviations', () => {
    const read = wordsIn('Maj. Gen. Odhiambo met the U.S. envoy. They talked.');
    expect(read.map((words) => words.at(-2))).toEqual(['envoy', 'talked']);
  });

  it('end behind the last letter of a name', () => {
    expect(wordsIn('They met Phạm Văn Khải. He left.').map((words) => words.at(-2))).toEqual(['Khải', 'left']);
  });

  it('end with their line, and know which it is', () => {
    expect(toDocument('Kenya signs deal\n\nChad met Mali.').sentences.map(({ line }) => line)).toEqual([0, 2]);
  });

  it('leave out what is no text of the article', () => {
    expect(wordsIn('Kenya met Uganda.\nSubscribe to our newsletter\nChad met Mali.').map(([first]) => first)).toEqual([
      'Kenya',
      'Chad',
    ]);
    expect(isBoilerplate(`Subscribe ${'and read on '.repeat(20)}`)).toBe(false);
  });
});

describe('offsets', () => {
  const text = 'NAIROBI – “We’re ready,” said Maj. Bălănescu.\r\nShare this\nThe state-owned bank agreed.';

  it('are those of the text', () => {
    const { sentences } = toDocument(text);
    const plain = normalise(text);
    for (const { tokens } of sentences)
      for (const { start, end, word } of tokens) expect(plain.slice(start, end)).toBe(word);
    expect(sentences.at(-1)?.tokens[1]?.word).toBe('state-owned');
  });

  it('of what is left out of reading too, without the white space around it', () => {
    expect(leftOut(text).map(({ start, end }) => text.slice(start, end))).toEqual(['Share this']);
    const read = toDocument(text).sentences;
    for (const { start, end } of leftOut(text))
      expect(read.filter((sentence) => sentence.start < end && start < sentence.end)).toEqual([]);
  });

  it('of a broken line inside a paragraph are those of read words, whatever it begins with', () => {
    const broken = [
      'The minister of Kenya said that all would be asked to',
      'subscribe to the treaty that the envoys of Chad had signed.',
    ];
    expect(leftOut(broken.join('\n'))).toEqual([]);
    expect(toDocument(broken.join('\n')).sentences).toHaveLength(1);
  });

  it('stay where they are when a text is made plain', () => {
    expect(normalise(text)).toHaveLength(text.length);
  });
});
