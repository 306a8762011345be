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
const scaled = (name: string) =>
  String.raw`(?<${name}>${DIGITS}|${IN_WORDS})(?:\s?(?<${name}Scale>${Object.keys(SCALES).join('|')}))?(?![\p{L}\p{N}])`;
const JOINT = String.raw`(?:\s?(?:to|or|-|–|—)\s?|\sand\s)(?:(?:US)?[$€£]\s?|(?:${CODES})\.?\s?)?`;
const WRITTEN = new RegExp(`${START}${scaled('low')}(?:(?<joint>${JOINT})${scaled('high')})?`, 'giu');

export interface WrittenNumber {
  readonly low: number;
  /** Absent: one number, no range. */
  readonly high?: number;
  /** Where it stands, end exclusive. */
  readonly start: number;
  readonly end: number;
}

/** The first number, or range of numbers, that is no date. */
export function findNumber(text: string): WrittenNumber | undefined {
  for (const found of text.matchAll(WRITTEN)) {
    const { low = '', lowScale, joint, high, highScale } = found.groups ?? {};
    const [before, end] = [text.slice(0, found.index), found.index + found[0].length];
    if (isDate(found[0], before, text.slice(end))) continue;
    // "8 and 10" are two numbers, "between 8 and 10" is a range.
    if (high === undefined || (joint?.trim() === 'and' && !/\bbetween\s\S*\s?$/i.test(before)))
      return {
        low: amount(low, lowScale),
        start: found.index,
        end: high === undefined ? end : end - `${joint}${high}${found[0].split(high).at(-1)}`.length,
      };
    return {
      low: amount(low, lowScale ?? highScale),
      high: amount(high, highScale),
      start: found.index,
      end,
    };
  }
  return undefined;
}

function amount(number: string, scale = ''): number {
  const word = WORDS.get(number.toLowerCase().replace('-', ' '));
  const value = word ?? Number(/^\d{1,3}(?:[^.\d]\d{3})+/.test(number) ? number.replace(/[^\d.]/g, '') : number.replace(',', '.'));
  return Number((value * (SCALES[scale.toLowerCase()] ?? 1)).toPrecision(12)); // 1.1 × 10⁶ is 1100000, not 1100000.0000000002
}

const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*';
const YEARS = /^(?:19|20)\d\d(?:\s?(?:to|or|-|–|—)\s?(?:(?:19|20)?\d\d))?$/i;
const SPEAKS_OF_TIME = new RegExp(String.raw`(?:\b(?:in|since|by|until|till|during|year|early|late|mid|${MONTH})[\s-]|\()$`, 'i');
const SPEAKS_OF_AMOUNT = /(?:[$€£]|\b(?:USD|EUR|GBP|PKR|INR|AZN|TRY|Rs\.?|than|to|over|under|least|most|about|some))\s?$/i;
const NO_NOUN = /^\s?(?:$|[^\s\p{L}]|(?:from|to|and|until|the|with|as|at|by|for|was|were|is)\b)/iu;

/** "2022", "2022–23", "1 November", "November 1" in a text that does not count with them. */
function isDate(number: string, before: string, after: string): boolean {
  if (new RegExp(String.raw`^\s${MONTH}\b`, 'i').test(after) || new RegExp(String.raw`\b${MONTH}\s$`, 'i').test(before))
    return true;
  if (!YEARS.test(number) || SPEAKS_OF_AMOUNT.test(before)) return false;
  return SPEAKS_OF_TIME.test(before) || NO_NOUN.test(after);
}
