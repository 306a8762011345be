/** Partial ISO dates: as precise as a text is, never more. Compared by their first and last day. */
import { InvalidInputError } from './errors.ts';

/** `2023`, `2023-11` or `2023-11-01`. */
export type PartialDate = string;
/** A full date, `2023-11-01`. Compared as text. */
export type Day = string;

export const FIRST_DAY: Day = '0001-01-01';
export const LAST_DAY: Day = '9999-12-31';

/** The text as a partial date. Throws when it is none. */
export function toPartialDate(text: string): PartialDate {
  if (isPartialDate(text)) return text;
  throw new InvalidInputError(
    `Date "${text.slice(0, 40)}" is not a year, month or day. Write 2023, 2023-11 or 2023-11-01.`,
  );
}

export function isPartialDate(text: string): boolean {
  if (!/^\d{4}(-\d{2}(-\d{2})?)?$/.test(text)) return false;
  const [year, month, day] = [Number(text.slice(0, 4)), numberIn(text, 5), numberIn(text, 8)];
  return year > 0 && month >= 1 && month <= 12 && day >= 1 && (day <= 28 || day <= daysIn(year, month));
}

/** The two digits there, or 1 where the text ends before. */
const numberIn = (text: string, at: number): number => (at < text.length ? Number(text.slice(at, at + 2)) : 1);

const daysIn = (year: number, month: number): number => new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();

export const firstDay = (date: PartialDate): Day =>
  date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date;

export function lastDay(date: PartialDate): Day {
  if (date.length === 4) return `${date}-12-31`;
  if (date.length === 10) return date;
  const [year = 0, month = 1] = date.split('-').map(Number);
  return `${date}-${String(daysIn(year, month)).padStart(2, '0')}`;
}

/** Certainly before: the last day of the one precedes the first of the other. */
export const isBefore = (a: PartialDate, b: PartialDate): boolean => lastDay(a) < firstDay(b);

/** First and last day of something. */
export interface Period {
  readonly first: Day;
  readonly last: Day;
}

/** The days from one partial date to another; an end that is absent is open. */
export const periodOf = (from: PartialDate | undefined, to: PartialDate | undefined): Period => ({
  first: from === undefined ? FIRST_DAY : firstDay(from),
  last: to === undefined ? LAST_DAY : lastDay(to),
});

export const overlap = (a: Period, b: Period): boolean => a.first <= b.last && b.first <= a.last;

/** Days since 1970 of the first day, for sorting. */
export const dayNumber = (date: PartialDate): number =>
  Math.round(Date.parse(`${firstDay(date)}T00:00:00Z`) / 86_400_000);
