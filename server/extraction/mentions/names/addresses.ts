/** Numbers of papers and addresses of sites: written like names, and nobody. */
import type { Token } from '../../shapes.ts';
import type { Board } from '../board.ts';

/** "Release No: NR-365-17", "Ref: AB-12/3": the number of a paper. */
export const isNumber = (tokens: readonly Token[], at: number): boolean =>
  /\d/.test(tokens[at]?.word ?? '') &&
  tokens.slice(Math.max(0, at - 3), at).some(({ lower }) => /^(no|no\.|ref|ref\.|reference|number)$/.test(lower)) &&
  /^[:.]$|^no\.$/i.test(tokens[at - 1]?.word ?? '');

/** "RM45.2 billion", "Rs500m", "AED3bn": money, written like a thing's name. */
export const isMoney = (tokens: readonly Token[], at: number): boolean =>
  /^(RM|Rs|Tk|US|AED|QR|SR|SAR|QAR|KD|OMR|BD|USD|INR|PKR|EUR|AZN|RMB|CNY|JPY|MYR|IDR|THB)[.]?\d/.test(
    tokens[at]?.word ?? '',
  );

/** "Indian Naval Ship INS Taragiri", "Pakistan Navy Ship Yarmook": what it is, before its name. */
export const isShipWord = (tokens: readonly Token[], at: number): boolean => {
  const [word, next] = [tokens[at]?.word ?? '', tokens[at + 1]?.word ?? ''];
  if (/^(Naval|Guard)$/.test(word)) return next === 'Ship';
  return word === 'Ship' && /^(Navy|Naval|Guard)$/.test(tokens[at - 1]?.word ?? '') && /^\p{Lu}/u.test(next);
};

/** "General X, NI (M), HJ": letters of honour behind a name and a comma. */
export const isLetters = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.word === ',' && /^[NHST]I$|^[HST]J$|^[HST]Bt$/.test(tokens[at]?.word ?? '');

const LAND = 'az|com|net|org|info|ru|ge|am|kz|tr|pk|in|uk|eu|tv|gov|co';
const BEFORE_LAND = new RegExp(`^\\.(${LAND})(?![\\p{L}\\d])`, 'iu');
const IS_LAND = new RegExp(`^(${LAND})$`, 'i');

/** "REPORT.AZ/", "Trend.Az": where a site is, whose parts name nobody. */
export function isAddress({ normal, sentence: { tokens } }: Board, at: number): boolean {
  const { word, start, end } = tokens[at] ?? { word: '', start: 0, end: 0 };
  const rest = normal.slice(end, end + 6);
  return (
    BEFORE_LAND.test(rest) || (IS_LAND.test(word) && /[\p{L}\d]\.$/u.test(normal.slice(Math.max(0, start - 2), start)))
  );
}
