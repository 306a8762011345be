/** Dates as tables write them. */
import { InvalidInputError } from '../../domain/errors.ts';
import { isPartialDate, type PartialDate } from '../../domain/partial-date.ts';

export type ToDate = (written: string | undefined) => PartialDate | undefined;

/** `2018-03-01`, with or without a time behind it. */
export const isoDay: ToDate = (written) => {
  const day = /^(\d{4}-\d{2}-\d{2})(?:$|[T ])/.exec(written?.trim() ?? '')?.[1];
  return day !== undefined && isPartialDate(day) ? day : undefined;
};

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const TOKENS: Readonly<Record<string, string>> = {
  YYYY: '(?<year>\\d{4})',
  MMM: '(?<name>[A-Za-z]{3})',
  MM: '(?<month>\\d{2})',
  M: '(?<month>\\d{1,2})',
  DD: '(?<day>\\d{2})',
  D: '(?<day>\\d{1,2})',
};

/** A reader for a format such as `DD/MM/YYYY`, `D MMM YYYY`, `YYYYMMDD` or `YYYY-MM`. Throws InvalidInputError for a format without a year. */
export function dateReader(format: string): ToDate {
  const parts = format.match(/YYYY|MMM|MM|M|DD|D|[\s\S]/g) ?? [];
  const words = parts.filter((part) => part in TOKENS).map((part) => part[0]);
  if (!words.includes('Y') || new Set(words).size !== words.length || (words.includes('D') && !words.includes('M')))
    throw new InvalidInputError(
      `The date format "${format.slice(0, 40)}" cannot be read. Write YYYY once, and MM, M or MMM, and DD or D where they are, as in DD/MM/YYYY.`,
    );
  const pattern = new RegExp(`^${parts.map((part) => TOKENS[part] ?? asPattern(part)).join('')}$`);
  return (written) => toDate(pattern.exec(written?.trim() ?? '')?.groups);
}

const asPattern = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');

function toDate(groups: Readonly<Record<string, string | undefined>> | undefined): PartialDate | undefined {
  if (groups === undefined) return undefined;
  const { year, month, name, day } = groups;
  const number = name === undefined ? month : String(MONTHS.indexOf(name.toLowerCase()) + 1);
  const date = [year, number, day]
    .filter((part) => part !== undefined)
    .map((part) => part.padStart(2, '0'))
    .join('-');
  return isPartialDate(date) ? date : undefined;
}
