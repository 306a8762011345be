/** "on Thursday", "on 3 March", "in July": the last or the next, which the words alone leave open. */
import { firstDay, lastDay, type PartialDate } from '../../../domain/partial-date.ts';

const WEEKDAY = /^(on )?(early |late )?(mon|tues|wednes|thurs|fri|satur|sun)day( (morning|afternoon|evening|night))?$/i;
const DAY_OF_YEAR = /\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i;
const IS_SAID = /\b(\d{4}|last|next|this|coming|past|previous|ago)\b/i;
const DAY_MS = 86_400_000;

const dayOf = (date: Date): string => date.toISOString().slice(0, 10);

/** It begins behind the day of reference. */
export const isAhead = (date: PartialDate, reference: Date): boolean => firstDay(date) > dayOf(reference);

/** A week, or a year, to the other side of the day of reference; undefined where the words say which. */
export function acrossDay(date: PartialDate, text: string, reference: Date): PartialDate | undefined {
  if (IS_SAID.test(text) || (!isAhead(date, reference) && lastDay(date) >= dayOf(reference))) return undefined;
  const way = isAhead(date, reference) ? -1 : 1;
  if (WEEKDAY.test(text.trim().replace(/,$/, '')) && date.length === 10)
    return dayOf(new Date(Date.parse(`${date}T12:00:00Z`) + 7 * way * DAY_MS));
  return DAY_OF_YEAR.test(text) && date.length > 4 ? `${Number(date.slice(0, 4)) + way}${date.slice(4)}` : undefined;
}
