/** Numbers as people write them: "1.6 billion", "16 to 40", "twenty-five". Dates and numbers in names are none. */

const SCALES: Readonly<Record<string, number>> = {
  dozen: 12,
  hundred: 100,
  thousand: 1e3,
  lakh: 1e5,
  million: 1e6,
  millions: 1e6,
  mn: 1e6,
  m: 1e6,
  crore: 1e7,
  billion: 1e9,
  billions: 1e9,
  bn: 1e9,
  trillion: 1e12,
};
const UNITS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'] as const;
const TEENS = [
  ...['ten', 'eleven', 'twelve', 'thirteen', 'fourteen'],
  ...['fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'],
] as const;
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'] as const;
const WORDS: ReadonlyMap<string, number> = new Map([
  ...UNITS.map((word, at) => [word, at + 1] as const),
  ...TEENS.map((word, at) => [word, at + 10] as const),
  ...TENS.flatMap((ten, at) => [
    [ten, (at + 2) * 10] as const,
    ...UNITS.map((word, more) => [`${ten} ${word}`, (at + 2) * 10 + more + 1] as const),
  ]),
  ['dozen', 12],
  ['hundred', 100],
]);

const CODES = 'USD|EUR|GBP|PKR|INR|AZN|TRY|Rs';
// "JF-17" and "Block 3" are names; "USD1.6bn" is a number although letters touch it.
const START = String.raw`(?:(?<![\p{L}\p{N}_]|[\p{L}\p{N}]-|\bBlock )|(?<=\b(?:${CODES})))`;
const DIGITS = String.raw`\d{1,3}(?:[, \u00a0\u202f]\d{3})+(?:\.\d+)?|\d+(?:[.,]\d+)?`;
const IN_WORDS = `(?:${TENS.join('|')})[- ](?:${UNITS.join('|')})|${[...UNITS, ...TEENS, ...TENS, 'dozen', 'hundred'].join('|')}`;
const SCALED = String.raw`(${DIGITS}|${IN_WORDS})(?:\s?(${Object.keys(SCALES).join('|')}))?(?![\p{L}\p{N}])`;
const MONEY = String.raw`(?:(?:US)?[$€£]\s?|(?:${CODES})\.?\s?)?`;
/** Most stretches of a text have none: this tells it soonest. */
const ANY = new RegExp(String.raw`\d|${IN_WORDS}`, 'iu');
const NUMBER = new RegExp(`${START}${SCALED}`, 'giu');
const TO_NUMBER = new RegExp(String.raw`\s?(?:to|or|-|–|—)\s?${MONEY}${SCALED}`, 'iuy');
const AND_NUMBER = new RegExp(String.raw`\sand\s${MONEY}${SCALED}`, 'iuy');

export interface WrittenNumber {
  readonly low: number;
  /** Absent: one number, no range. */
  readonly high?: number;
  /** Where it stands, end exclusive. */
  readonly start: number;
  readonly end: number;
}

/** The first number, or range of numbers, that is no date. */
export const findNumber = (text: string): WrittenNumber | undefined => listNumbers(text)[0];

/** All numbers, and ranges of numbers, that are no dates, in the order of the text. */
export function listNumbers(text: string): WrittenNumber[] {
  const found: WrittenNumber[] = [];
  if (!ANY.test(text)) return found;
  let read = 0;
  for (const { index: start, 0: written, 1: low, 2: scale } of text.matchAll(NUMBER)) {
    if (start < read) continue; // the end of a range
    const before = text.slice(0, start);
    // "8 and 10" are two numbers, "between 8 and 10" is a range.
    const next = /\bbetween\s(?:\S+\s?)?$/i.test(before) ? AND_NUMBER : TO_NUMBER;
    next.lastIndex = start + written.length;
    const [more = '', high, highScale] = next.exec(text) ?? [];
    const end = start + written.length + more.length;
    read = end;
    if (isDate(written + more, before, text.slice(end))) continue;
    found.push({
      low: amount(low, scale ?? highScale),
      ...(high !== undefined && { high: amount(high, highScale) }),
      start,
      end,
    });
  }
  return found;
}

function amount(number = '', scale = ''): number {
  const inThousands = /^\d{1,3}(?:[^.\d]\d{3})+/.test(number);
  const digits = inThousands ? number.replace(/[^\d.]/g, '') : number.replace(',', '.');
  const value = WORDS.get(number.toLowerCase().replace('-', ' ')) ?? Number(digits);
  return Number((value * (SCALES[scale.toLowerCase()] ?? 1)).toPrecision(12)); // 28.2 million is 28200000, to the unit
}

const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)';
const MONTH_AFTER = new RegExp(String.raw`^\s${MONTH}\b`);
const MONTH_BEFORE = new RegExp(String.raw`\b${MONTH}\s$`);
const YEARS = /^(?:19|20)\d\d(?:\s?(?:to|or|-|–|—)\s?(?:(?:19|20)?\d\d))?$/i;
const OF_TIME = /(?:\b(?:in|since|by|until|till|during|year|early|late|mid)[\s-]|\()$/i;
const OF_AMOUNT = /(?:[$€£]|\b(?:USD|EUR|GBP|PKR|INR|AZN|TRY|Rs\.?|than|up to|over|under|least|most|about|some))\s?$/i;
const NO_NOUN = /^\s?(?:$|[^\s\p{L}%]|(?:from|to|and|until|the|with|as|at|by|for|was|were|is)\b)/iu;

/** "2022", "2022–23", "1 November", "November 1": days and years, where the words around do not count with them. */
function isDate(number: string, before: string, after: string): boolean {
  if (MONTH_AFTER.test(after) || MONTH_BEFORE.test(before)) return true;
  if (!YEARS.test(number) || OF_AMOUNT.test(before)) return false;
  return OF_TIME.test(before) || NO_NOUN.test(after);
}
