/** The day that a page without metadata names in a line of its own: "July 29, 2024", "Published on: April 28, 2019 06:06 PM". */
import type { PartialDate } from '../../domain/partial-date.ts';
import { findWrittenDate, MONTH } from './written-date.ts';

/** It stands near the head, below a headline, a by-line and what surrounds them. */
const LINES = 8;
const LONGEST = 80;

const LABEL = /^(?:first )?(?:published|posted|updated|last updated|date|release date)(?: (?:on|at))?(?: ?: ?| )/i;
const TIME = /[\s,|[–-]+\d{1,2}[:.]\d{2}(?: ?[ap]\.?m\.?)?\b.*$/i;
const WEEKDAY = /^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,? /i;
const READERS = /\s+read ?: ?\d+$/i;
const WITH_YEAR = new RegExp(
  `^(?:\\d{4}-\\d{2}-\\d{2}|\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${MONTH},? \\d{4}|${MONTH} \\d{1,2}(?:st|nd|rd|th)?,? \\d{4})$`,
  'i',
);
/** Dots put the day first. */
const WITH_DOTS = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/;

export function findPublishedLine(text: string): PartialDate | undefined {
  for (const line of text.slice(0, 3000).split('\n').filter(isWritten).slice(0, LINES)) {
    const date = line.length > LONGEST ? undefined : dayOf(line.trim());
    if (date !== undefined) return date;
  }
  return undefined;
}

const isWritten = (line: string): boolean => line.trim() !== '';

function dayOf(line: string): PartialDate | undefined {
  const bare = line.replace(READERS, '').replace(LABEL, '').replace(WEEKDAY, '').replace(TIME, '').trim();
  const [, day = '', month = '', year] = WITH_DOTS.exec(bare) ?? [];
  if (year !== undefined) return findWrittenDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
  return WITH_YEAR.test(bare) ? findWrittenDate(bare) : undefined;
}
