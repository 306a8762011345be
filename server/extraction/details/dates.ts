/** When it happened, as exactly as the words say and no more; chrono-node reads them, and this file alone knows it. */
import * as chrono from 'chrono-node';
import type { PartialDate } from '../../domain/partial-date.ts';
import type { Sentence } from '../shapes.ts';

export interface DateFound {
  /** Offsets into the text. */
  readonly start: number;
  readonly end: number;
  readonly from: PartialDate;
  readonly to?: PartialDate;
}

/** British order: 4/5 is 4 May. Numerals that could be either are left out (`isAmbiguous`). */
const reader = chrono.en.GB.clone();
reader.parsers.unshift({ pattern: () => MONTH_AND_DAY, extract: toMonthAndDay });

/** "May 14", "Nov. 29" with no year behind: the British reader takes the number for a year. "declared 12", "market 5" are none. */
const MONTH_AND_DAY =
  /\b(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.? (0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?\b(?!,? \d{4}|[:.,]\d|\s?[ap]\.?m)/i;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

function toMonthAndDay(context: chrono.ParsingContext, match: RegExpMatchArray) {
  const [month, day] = [MONTHS.indexOf((match[1] ?? '').slice(0, 3).toLowerCase()) + 1, Number(match[2])];
  return context.createParsingComponents({ month, day });
}

const RELATIVE =
  /\b(today|yesterday|tomorrow|tonight|ago|last|next|this|earlier|coming|mon(day)?|tues?(day)?|wednes(day)?|thurs?(day)?|fri(day)?|satur(day)?|sun(day)?|day|week|month|year)\b/i;
const HINT =
  /\d|today|yesterday|tomorrow|tonight|day\b|week|month|year|january|february|march|april|\bmay\b|june|july|august|september|october|november|december/i;

/** Dates of a sentence. Without a day of publication nothing relative is resolved. */
export function datesIn(normal: string, { start, end }: Sentence, publishedOn: PartialDate | undefined): DateFound[] {
  const words = normal.slice(start, end);
  if (!HINT.test(words)) return [];
  const reference = publishedOn?.length === 10 ? new Date(`${publishedOn}T12:00:00Z`) : undefined;
  return reader
    .parse(words, { instant: reference ?? new Date('2000-01-01T12:00:00Z'), timezone: 0 }, { forwardDate: false })
    .filter(({ text }) => isUsable(text, reference !== undefined))
    .flatMap((result) => toFound(result, start, reference));
}

const isAmbiguous = (text: string): boolean => /^\d{1,2}[/.-]\d{1,2}([/.-]\d{2,4})?$/.test(text.trim());

const isUsable = (text: string, hasReference: boolean): boolean =>
  !isAmbiguous(text) &&
  (hasReference || !RELATIVE.test(text)) &&
  !/^(?:at\s)?\d{1,2}(:\d{2})?\s*(am|pm|p)?$/i.test(text);

function toFound(result: chrono.ParsedResult, start: number, reference: Date | undefined): DateFound[] {
  const from = partial(result.start, result.text, reference);
  if (from === undefined) return [];
  const to = result.end ? partial(result.end, result.text, reference) : undefined;
  return [
    {
      start: start + result.index,
      end: start + result.index + result.text.length,
      from,
      ...(to !== undefined && to !== from && { to }),
    },
  ];
}

/** As precise as what is stated: the day, the month or the year. */
function partial(date: chrono.ParsedComponents, text: string, reference: Date | undefined): PartialDate | undefined {
  const isRelativeAllowed = reference !== undefined;
  const year = NAMED_MONTH.test(text) ? yearOf(date, reference) : date.get('year');
  const month = date.get('month');
  const day = date.get('day');
  const isRelative = isRelativeAllowed && RELATIVE.test(text);
  if (year === null || (!date.isCertain('year') && !isRelativeAllowed)) return undefined;
  const two = (number: number | null) => String(number ?? 1).padStart(2, '0');
  const isYearOnly = /\byear\b/i.test(text) || (!date.isCertain('month') && !isRelative);
  if (isYearOnly) return String(year).padStart(4, '0');
  const isMonthOnly = /\bmonth\b/i.test(text) || (!date.isCertain('day') && !date.isCertain('weekday') && !isRelative);
  if (isMonthOnly) return `${year}-${two(month)}`;
  return /\bweek\b/i.test(text) ? undefined : `${year}-${two(month)}-${two(day)}`;
}

const NAMED_MONTH = new RegExp(`\\b(?:${MONTHS.join('|')})`, 'i');
/** News look ahead so far without naming a year. */
const AHEAD_MS = 120 * 86_400_000;

/** Where no year is named: the one that makes it the last such day, or one soon to come. */
function yearOf(date: chrono.ParsedComponents, reference: Date | undefined): number | null {
  if (date.isCertain('year') || !date.isCertain('month') || reference === undefined) return date.get('year');
  const year = reference.getUTCFullYear();
  const at = (one: number) => Date.UTC(one, (date.get('month') ?? 1) - 1, date.get('day') ?? 1) - reference.getTime();
  return [year + 1, year].find((one) => at(one) <= AHEAD_MS) ?? year - 1;
}
