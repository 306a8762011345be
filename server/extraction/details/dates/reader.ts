/** chrono-node, set up for news: days, months and years; known to this room alone. */
import * as chrono from 'chrono-node';

/** Times of day and lengths of time: "at Noon", "for several hours" are no dates, and chrono lets "from 3 to 5 June" begin at three o'clock. */
const OF_TIMES = new Set(['ENTimeExpressionParser', 'ENCasualTimeParser', 'ENTimeUnitWithinFormatParser']);

/** British order: 4/5 is 4 May. Numerals that could be either are left out by `isUsable`. */
const british = chrono.en.GB.clone();

/** "May 14", "Nov. 29" with no year behind: the British reader takes the number for a year. "declared 12", "market 5" are none. */
const MONTH_AND_DAY =
  /\b(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.? (0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?\b(?!,? \d{4}|[:.,]\d|\s?[ap]\.?m)/i;
/** "11 and 12 February 2031". */
const TWO_DAYS =
  /\b(0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)? and (0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)? (january|february|march|april|may|june|july|august|september|october|november|december)(?: (\d{4}))?\b/i;
/** "in 2019", "in late 2019", "since 2019", "in the summer of 2019", "between 2019 and 2021". */
const YEARS =
  /\b(?:between|from) ((?:19|20)\d\d) (?:and|to|until) ((?:19|20)\d\d)\b|\b(?:in|since|during)(?: (?:early|late|mid|the (?:spring|summer|autumn|fall|winter|first half|second half|end|beginning) of))?[ -]((?:19|20)\d\d)\b(?![-,]?\d|%)/i;
const NEXT_MONTH = /\b(last|next) month\b/i;

export const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const;
const monthOf = (word = ''): number => MONTHS.findIndex((month) => word.toLowerCase().startsWith(month)) + 1;

type Read = (context: chrono.ParsingContext, match: RegExpMatchArray) => ReturnType<chrono.Parser['extract']>;

const monthAndDay: Read = (context, [, month, day]) =>
  context.createParsingComponents({ month: monthOf(month), day: Number(day) });

const twoDays: Read = (context, match) => {
  const [whole, first, second, month, year] = match;
  const of = (day: string | undefined) => ({
    day: Number(day),
    month: monthOf(month),
    ...(year && { year: Number(year) }),
  });
  return context.createParsingResult(match.index ?? 0, whole, of(first), of(second));
};

/** From its first day on: chrono takes the day of the reference, and drops the result where there is no such day. */
const beginning = (context: chrono.ParsingContext, known: { year: number; month?: number }): chrono.ParsingComponents =>
  context
    .createParsingComponents(known)
    .imply('month', known.month ?? 1)
    .imply('day', 1);

const years: Read = (context, match) => {
  const [whole, from, to, year] = match;
  const start = beginning(context, { year: Number(year ?? from) });
  return context.createParsingResult(
    match.index ?? 0,
    whole,
    start,
    to === undefined ? undefined : beginning(context, { year: Number(to) }),
  );
};

/** chrono adds a month to the day: a month behind 31 October it finds December. */
const nextMonth: Read = (context, [, way]) => {
  const { instant } = context.reference;
  const step = way?.toLowerCase() === 'next' ? 1 : -1;
  const month = new Date(Date.UTC(instant.getUTCFullYear(), instant.getUTCMonth() + step, 1));
  return beginning(context, { year: month.getUTCFullYear(), month: month.getUTCMonth() + 1 });
};

const OURS: readonly (readonly [RegExp, Read])[] = [
  [MONTH_AND_DAY, monthAndDay],
  [TWO_DAYS, twoDays],
  [YEARS, years],
  [NEXT_MONTH, nextMonth],
];

british.parsers = [
  ...OURS.map(([pattern, extract]) => ({ pattern: () => pattern, extract })),
  ...british.parsers.filter((parser) => !OF_TIMES.has(parser.constructor.name)),
];

/** Results in the order of the words. Relative ones are reckoned from `instant`. */
export const readDates = (words: string, instant: Date): chrono.ParsedResult[] =>
  british.parse(words, { instant, timezone: 0 }, { forwardDate: false });
