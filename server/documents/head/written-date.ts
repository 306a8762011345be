/** Dates as metadata and datelines write them, in figures or with an English month. As precise as written, never more. */
import { dayNumber, isPartialDate, lastDay, type PartialDate } from '../../domain/partial-date.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** An English month, whole or shortened, for use in a larger pattern. */
export const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?';
const YEAR = '(?:,? (\\d{4}))?';
const DAY_FIRST = new RegExp(`\\b${DAY}(?: of)? (${MONTH})${YEAR}(?!\\d)`, 'i');
const MONTH_FIRST = new RegExp(`\\b(${MONTH}) ${DAY}\\b${YEAR}(?!\\d)`, 'i');
const MONTH_ONLY = new RegExp(`\\b(${MONTH}),? (\\d{4})(?!\\d)`, 'i');

/** A time zone may put the day of publication before the day it is told under. */
const DAYS_OF_GRACE = 2;

/**
 * The first date in a short text. One without a year is the last such day up to `published`, and nothing where that is unknown.
 * A time of day is ignored, and the day is the one written: where it was written it was that day.
 */
export function findWrittenDate(text: string, published?: PartialDate): PartialDate | undefined {
  const figures = /^\s*(\d{4})(?:-?(\d{2})(?:-?(\d{2}))?)?(?![\d/.])/.exec(text);
  if (figures)
    return valid(
      figures
        .slice(1)
        .filter((part) => part !== undefined)
        .join('-'),
    );
  const [, day, month, year] = DAY_FIRST.exec(text) ?? swapped(MONTH_FIRST.exec(text)) ?? [];
  if (day !== undefined && month !== undefined) return dated({ day, month, year }, published);
  const [, onlyMonth, ofYear] = MONTH_ONLY.exec(text) ?? [];
  return onlyMonth === undefined ? undefined : valid(`${ofYear}-${numberOf(onlyMonth)}`);
}

interface Written {
  readonly day: string;
  readonly month: string;
  readonly year: string | undefined;
}

function dated({ day, month, year }: Written, published: PartialDate | undefined): PartialDate | undefined {
  const rest = `${numberOf(month)}-${day.padStart(2, '0')}`;
  if (year !== undefined) return valid(`${year}-${rest}`);
  if (published === undefined) return undefined;
  const sameYear = valid(`${published.slice(0, 4)}-${rest}`);
  if (sameYear === undefined || dayNumber(sameYear) <= dayNumber(lastDay(published)) + DAYS_OF_GRACE) return sameYear;
  return valid(`${String(Number(published.slice(0, 4)) - 1).padStart(4, '0')}-${rest}`);
}

const swapped = (found: RegExpExecArray | null) => found && [found[0], found[2], found[1], found[3]];
const numberOf = (month: string): string =>
  String(MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1).padStart(2, '0');
const valid = (date: string): PartialDate | undefined => (isPartialDate(date) ? date : undefined);
