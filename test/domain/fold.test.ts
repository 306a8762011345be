/** Folding: spellings that people take for one word fold to one text. */
import { describe, expect, it, test } from '@jest/globals';
import fc from 'fast-check';
import { fold, slug } from '../../server/domain/wording/fold.ts';

test.each([
  ['Kərim  VƏLİYEV', 'Karim Valiyev'],
  ['İlham Əliyev', 'ilham aliyev'],
  ['Türkiye', 'turkiye'],
  ['Recep Tayyip Erdoğan', 'Recep Tayyip Erdogan'],
  ['Mustafa Şentop', 'Mustafa Sentop'],
  ['Bakı', 'Baki'],
  ['Laçın', 'LACIN'],
  ['Straße', 'strasse'],
  ['Łódź', 'lodz'],
  ['Nagorno-Karabakh', 'Nagorno Karabakh'],
  ['Office of the Prime Minister (Pakistan)', 'office of the prime minister pakistan'],
  ["Heydar Aliyev's", 'Heydar Aliyev’s'],
  ['Qur’an', 'Quran'],
  ['Faʻasavalu', "Fa'asavalu"], // the Polynesian glottal stop
  ['ﬁnance', 'finance'],
  ['ＰＴＡ', 'pta'],
  ['Ильхам Алиев', 'ильхам алиев'],
  ['Йод', 'иод'],
  ['Հայաստան', 'ՀԱՅԱՍՏԱՆ'],
  ['علي', 'علی'], // Arabic and Persian yeh
  ['پاكستان', 'پاکستان'], // Arabic and Persian kaf
  ['پـاکستان', 'پاکستان'], // stretched
  ['مُنِير', 'منیر'], // with vowel signs
])('%s and %s fold to one text', (a, b) => {
  expect(fold(a)).toBe(fold(b));
});

test.each([
  ['Islamabad', 'Islamabadi'],
  ['Sharif', 'Shareef'],
  ['JF-17', 'JF-18'],
  ['Şentop', 'Shentop'], // another transliteration is an alias, not the same word
])('%s and %s stay apart', (a, b) => {
  expect(fold(a)).not.toBe(fold(b));
});

describe('a folded text', () => {
  it('has single spaces and none at its ends', () => {
    expect(fold('  Asim\n\tMunir , ')).toBe('asim munir');
  });

  it('folds to itself, whatever it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });

  it('is empty where there is no letter and no digit', () => {
    expect(fold(' – … 🙂 ')).toBe('');
  });
});

test.each([
  ['Minister of Defence of Azerbaijan', 'minister-of-defence-of-azerbaijan'],
  ['Əsgərov', 'asgarov'],
  ['JF-17C Block III', 'jf-17c-block-iii'],
])('"%s" stands as %s in an id', (name, part) => {
  expect(slug(name)).toBe(part);
});
