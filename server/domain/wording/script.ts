/** The script that a name is written in. */

const SCRIPTS = [
  ['Arab', /\p{Script=Arabic}/u],
  ['Cyrl', /\p{Script=Cyrillic}/u],
  ['Armn', /\p{Script=Armenian}/u],
  ['Geor', /\p{Script=Georgian}/u],
  ['Deva', /\p{Script=Devanagari}/u],
  ['Hebr', /\p{Script=Hebrew}/u],
  ['Grek', /\p{Script=Greek}/u],
  ['Hang', /\p{Script=Hangul}/u],
  ['Kana', /[\p{Script=Katakana}\p{Script=Hiragana}]/u],
  ['Hani', /\p{Script=Han}/u],
  ['Latn', /\p{Script=Latin}/u],
] as const;

/** ISO 15924: `Latn`, `Arab`; `Zyyy` where no letter tells. */
export const scriptOf = (text: string): string => SCRIPTS.find(([, pattern]) => pattern.test(text))?.[0] ?? 'Zyyy';
