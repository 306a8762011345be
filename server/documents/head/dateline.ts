/** How a report begins: "NAIROBI, 12 March 2024 (NNA) —" tells a place, a day and an agency. */
import type { PartialDate } from '../../domain/partial-date.ts';
import { findWrittenDate, MONTH } from './written-date.ts';

export interface Dateline {
  readonly place?: string | undefined;
  readonly date?: PartialDate | undefined;
  readonly agency?: string | undefined;
}

const WORD = "\\p{Lu}[\\p{L}'’.-]*";
const PLACE = `${WORD}(?: (?:of |de |al-|el-)?${WORD}){0,3}`;
const DATE = `(?:\\d{4}-\\d{2}-\\d{2}|(?:\\d{1,2}(?:st|nd|rd|th)? ${caseless(MONTH)}|${caseless(MONTH)} \\d{1,2}(?:st|nd|rd|th)?)(?:,? \\d{4})?)`;
const AGENCY = '(?:,? ?[(/]([^()/\\n]{2,40})[)/]|, (\\p{Lu}{3,}))';
/** What parts it from the text: a dash or a colon; after a date the end of the line will do. */
const PARTED = '(?: ?(?:[—–:]|--)[—–:-]*| -+|(?<=[)/])-+|(?=\\n))(?=\\s|$|(?<=--)\\p{Lu})';
const DATELINE = new RegExp(
  `^(?<place>${PLACE}(?:, (?!${caseless(MONTH)}[ ,.])${PLACE})?)(?:,? (?<date>${DATE}))?(?:${AGENCY})?(?:,? (?<late>${DATE}))?\\.?(?<parted>${PARTED})`,
  'u',
);

/** In capitals before a colon, and no place. */
const LABELS =
  /^(?:note|update\w*|watch|read|listen|live|analysis|opinion|comment|exclusive|breaking|factbox|explainer|question|answer|editorial|interview|press release|date|subject|from|to|re|source|photo|video|by|q|a)\b/i;
/** It stands at the start of one of the first lines, after a headline and a by-line at most. */
const LINES = 6;
const LONGEST = 160;

/** The dateline of a text, if it has one. `published` gives the year to a day without one. */
export function findDateline(text: string, published?: PartialDate): Dateline | undefined {
  for (const line of text.slice(0, 3000).split('\n').filter(Boolean).slice(0, LINES)) {
    const found = DATELINE.exec(`${line.slice(0, LONGEST)}\n`);
    if (found?.groups !== undefined && isDateline(found.groups)) return toDateline(found, published);
  }
  return undefined;

  function isDateline({ place = '', date, late, parted = '' }: Readonly<Record<string, string | undefined>>): boolean {
    if (LABELS.test(place)) return false;
    if (parted === '') return date !== undefined || late !== undefined;
    return date !== undefined || late !== undefined || isCapitals(place);
  }
}

function toDateline(found: RegExpExecArray, published: PartialDate | undefined): Dateline {
  const { place, date, late } = found.groups ?? {};
  const written = date ?? late;
  const agency = (found[3] ?? found[4])?.trim();
  return {
    place,
    ...(written !== undefined && { date: findWrittenDate(written, published) }),
    ...(agency !== undefined && { agency }),
  };
}

const isCapitals = (place: string): boolean => place.length > 2 && place === place.toUpperCase();

/** A pattern in lower case that also takes capitals: the pattern around it must tell capitals from small letters. */
function caseless(pattern: string): string {
  return pattern.replaceAll(/(?<!\\)[a-z]/g, (letter) => `[${letter}${letter.toUpperCase()}]`);
}
