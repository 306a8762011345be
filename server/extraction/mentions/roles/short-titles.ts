/** Offices that are written with their first letters: "COAS", "PM". */
import type { Token } from '../../shapes.ts';

export const SHORT_TITLES: ReadonlyMap<string, string> = new Map([
  ['coas', 'chief of army staff'],
  ['cas', 'chief of air staff'],
  ['cns', 'chief of naval staff'],
  ['pm', 'prime minister'],
  ['dpm', 'deputy prime minister'],
  ['mp', 'member of parliament'],
  ['fm', 'foreign minister'],
  ['eam', 'external affairs minister'],
  ['cjcsc', 'chairman joint chiefs of staff committee'],
  ['cgs', 'chief of general staff'],
  ['cds', 'chief of defence staff'],
]);

/** In capitals, and no hour: "08:01 PM". */
export function isShortTitle(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.word ?? '';
  return word !== '' && word === word.toUpperCase() && !/^\d{1,2}([:.]\d\d)?$/.test(tokens[at - 1]?.word ?? '');
}
