/** One character for one character, so that offsets into the normal text are offsets into the stored one. */
const PLAIN: readonly (readonly [RegExp, string])[] = [
  [/[‘’‛′`´]/g, "'"],
  // Between letters they are letters, and names stand as written: "Faʻasavalu". "Ghanaʼs" has a genitive.
  [/(?<!\p{L})[ʼʻ]|[ʼʻ](?!\p{L})|ʼ(?=(s|t|re|ve|ll|d|m)(?!\p{L}))/gu, "'"],
  [/[“”„‟«»″]/g, '"'],
  [/[‐‑‒–—―−]/g, '-'],
  [/[\u00a0\u1680\u2000-\u200f\u202a-\u202f\u205f-\u2064\u3000\ufeff\t\v\f]/g, ' '],
  [/[\r\u2028\u2029\u0085]/g, '\n'],
];

/** The same length as the text. Dashes become hyphens; a spaced one stays apart by its spaces. */
export const normalise = (text: string): string =>
  PLAIN.reduce((kept, [written, plain]) => kept.replace(written, plain), text);
