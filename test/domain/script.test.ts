/** Scripts of names. */
import { expect, test } from '@jest/globals';
import { scriptOf } from '../../server/domain/wording/script.ts';

test.each([
  ['Ilham Aliyev', 'Latn'],
  ['İlham Əliyev', 'Latn'],
  ['Ильхам Алиев', 'Cyrl'],
  ['الہام علیوف', 'Arab'],
  ['Իլհամ Ալիև', 'Armn'],
  ['ილჰამ ალიევი', 'Geor'],
  ['भारत', 'Deva'],
  ['ישראל', 'Hebr'],
  ['Ελλάδα', 'Grek'],
  ['習近平', 'Hani'],
  ['トルコ', 'Kana'],
  ['한국', 'Hang'],
  ['1992 – 2025', 'Zyyy'],
  ['', 'Zyyy'],
])('"%s" is written in %s', (name, script) => {
  expect(scriptOf(name)).toBe(script);
});
