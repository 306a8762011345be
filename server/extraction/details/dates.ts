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
const reader = chrono.en.GB;
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
    .flatMap((result) => toFound(result, { start, isRelativeAllowed: reference !== undefined }));
}

const isAmbiguous = (text: string): boolean => /^\d{1,2}[/.-]\d{1,2}([/.-]\d{2,4})?$/.test(text.trim());

const isUsable = (text: string, hasReference: boolean): boolean =>
  !isAmbiguous(text) &&
  (hasReference || !RELATIVE.test(text)) &&
  !/^(?:at\s)?\d{1,2}(:\d{2})?\s*(am|pm|p)?$/i.test(text);

function toFound(
  result: chrono.ParsedResult,
  { start, isRelativeAllowed }: { start: number; isRelativeAllowed: boolean },
): DateFound[] {
  const from = partial(result.start, result.text, isRelativeAllowed);
  if (from === undefined) return [];
  const to = result.end ? partial(result.end, result.text, isRelativeAllowed) : undefined;
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
function partial(date: chrono.ParsedComponents, text: string, isRelativeAllowed: boolean): PartialDate | undefined {
  const year = date.get('year');
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
