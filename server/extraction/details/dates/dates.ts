/** When it happened, as exactly as the words say and no more. */
import type { ParsedComponents, ParsedResult } from 'chrono-node';
import type { PartialDate } from '../../../domain/partial-date.ts';
import type { Sentence } from '../../shapes.ts';
import { acrossDay, isAhead } from './across.ts';
import { MONTHS, readDates } from './reader.ts';

export interface DateFound {
  /** Offsets into the text. */
  readonly start: number;
  readonly end: number;
  readonly from: PartialDate;
  readonly to?: PartialDate;
  /** It lies behind the day of publication. */
  readonly isAhead?: true;
  /** The same weekday, or day of the year, on the other side of the day of publication, where the words leave it open. */
  readonly across?: PartialDate;
}

const RELATIVE =
  /\b(today|yesterday|tomorrow|tonight|ago|last|next|this|earlier|coming|mon(day)?|tues?(day)?|wednes(day)?|thurs?(day)?|fri(day)?|satur(day)?|sun(day)?|days?|weeks?|months?|years?)\b/i;
const HINT =
  /\d|today|yesterday|tomorrow|tonight|days?\b|week|month|year|january|february|march|april|\bmay\b|june|july|august|september|october|november|december/i;

/** Dates of a sentence. Without a day of publication nothing relative is resolved. */
export function datesIn(normal: string, { start, end }: Sentence, publishedOn: PartialDate | undefined): DateFound[] {
  const words = normal.slice(start, end);
  if (!HINT.test(words)) return [];
  const reference = publishedOn?.length === 10 ? new Date(`${publishedOn}T12:00:00Z`) : undefined;
  return readDates(words, reference ?? new Date('2000-01-01T12:00:00Z'))
    .filter(({ text, index }) => isUsable(text, reference !== undefined) && !isSpan(words.slice(0, index), text))
    .filter(({ index }) => !isLimit(words.slice(0, index)))
    .flatMap((result) => toFound(result, start, reference));
}

const isAmbiguous = (text: string): boolean => /^\d{1,2}[/.-]\d{1,2}([/.-]\d{2,4})?$/.test(text.trim());

/** "will not now take place": no day is told by it. */
const isUsable = (text: string, hasReference: boolean): boolean =>
  !isAmbiguous(text) &&
  !/^(now|(at |in )?(the )?(last|past|next|first|final) (few )?(minutes?|moments?|seconds?|hours?))$/i.test(text) &&
  (hasReference || !RELATIVE.test(text)) &&
  !/^(?:at\s)?\d{1,2}(:\d{2})?\s*(am|pm|p)?$/i.test(text);

/** "for the third time in a month", "two days later", "the weekend": how long, or from when, nobody can tell from the day of publication. */
const isSpan = (before: string, text: string): boolean =>
  /\btimes? $/i.test(before) ||
  // "the first visit since 2019".
  (/^since\b/i.test(text) && /\b(first|last|only|no)\b/i.test(before)) ||
  (/\b(later|earlier|before|weekend|week|weeks)$/i.test(text) && !/^(last|next|this)\b|yesterday/i.test(text)) ||
  /^weekend$/i.test(text);

/** "will stay until March 2027": that it ends then does not say when it is. */
const isLimit = (before: string): boolean => /\b(until|till)( (the|at least|early|late|mid-?))* ?$/i.test(before);

function toFound(result: ParsedResult, start: number, reference: Date | undefined): DateFound[] {
  const from = partial(result.start, result.text, reference);
  if (from === undefined) return [];
  const to = result.end ? partial(result.end, result.text, reference) : undefined;
  const across = reference && to === undefined ? acrossDay(from, result.text, reference) : undefined;
  return [
    {
      start: start + result.index,
      end: start + result.index + result.text.length,
      from,
      ...(to !== undefined && to !== from && { to }),
      ...(reference && isAhead(from, reference) && { isAhead: true as const }),
      ...(across !== undefined && { across }),
    },
  ];
}

/** As precise as what is stated: the day, the month or the year. */
function partial(date: ParsedComponents, text: string, reference: Date | undefined): PartialDate | undefined {
  const isRelativeAllowed = reference !== undefined;
  const year = NAMED_MONTH.test(text) ? yearOf(date, reference) : date.get('year');
  const month = date.get('month');
  const day = date.get('day');
  const isRelative = isRelativeAllowed && RELATIVE.test(text);
  if (year === null || (!date.isCertain('year') && !isRelativeAllowed)) return undefined;
  const two = (number: number | null) => String(number ?? 1).padStart(2, '0');
  const isYearOnly = /\byears?\b/i.test(text) || (!date.isCertain('month') && !isRelative);
  if (isYearOnly) return String(year).padStart(4, '0');
  const isMonthOnly =
    /\bmonths?\b/i.test(text) || (!date.isCertain('day') && !date.isCertain('weekday') && !isRelative);
  if (isMonthOnly) return `${year}-${two(month)}`;
  return /\bweek\b/i.test(text) ? undefined : `${year}-${two(month)}-${two(day)}`;
}

const NAMED_MONTH = new RegExp(`\\b(?:${MONTHS.join('|')})`, 'i');
/** News look ahead so far without naming a year. */
const AHEAD_MS = 120 * 86_400_000;

/** Where no year is named: the one that makes it the last such day, or one soon to come. */
function yearOf(date: ParsedComponents, reference: Date | undefined): number | null {
  if (date.isCertain('year') || !date.isCertain('month') || reference === undefined) return date.get('year');
  const year = reference.getUTCFullYear();
  const at = (one: number) => Date.UTC(one, (date.get('month') ?? 1) - 1, date.get('day') ?? 1) - reference.getTime();
  return [year + 1, year].find((one) => at(one) <= AHEAD_MS) ?? year - 1;
}
