/** Which minister heads a ministry, by the words of either. */
import { officeName } from '../../../../domain/wording/office-name.ts';

const MINISTRY = /\bministry (?:of|for) (.+)$|^(\S+) ministry$/i;

export const isMinistry = (words: string): boolean => MINISTRY.test(words);

/** "Ministry of Foreign Affairs": "foreign minister", or what the word of the head makes of it; undefined of what is no ministry. */
export function headOfMinistry(words: string, head = 'minister'): string | undefined {
  const [, matter, field] = MINISTRY.exec(words) ?? [];
  if (matter === undefined && field === undefined) return undefined;
  return officeName((matter === undefined ? `${field} ${head}` : `${head} of ${matter}`).toLowerCase());
}
