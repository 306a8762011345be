/** Quantities: numbers as a text has them. Two reports may put one deal at two prices. */

export interface Quantity {
  readonly min?: number;
  readonly max?: number;
  /** What is counted: `aircraft`, `nations`, `percent`. Absent for money. */
  readonly unit?: string;
  /** ISO 4217. */
  readonly currency?: string;
  readonly asWritten: string;
}

const SCALES: Readonly<Record<string, number>> = {
  thousand: 1e3,
  million: 1e6,
  millions: 1e6,
  m: 1e6,
  mn: 1e6,
  billion: 1e9,
  billions: 1e9,
  bn: 1e9,
  trillion: 1e12,
};
const WORDS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  fourteen: 14,
  sixteen: 16,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
  hundred: 100,
};
const CURRENCIES: readonly (readonly [RegExp, string])[] = [
  [/\bUSD\b|US\$|\$|\bdollars?\b/i, 'USD'],
  [/\bEUR\b|€|\beuros?\b/i, 'EUR'],
  [/\bPKR\b|\bRs\.?(?=\s?\d)|\brupees?\b/i, 'PKR'],
  [/\bAZN\b|\bmanats?\b/i, 'AZN'],
];
const NUMBER = String.raw`(?<![\w-])(\d[\d,]*(?:\.\d+)?|${Object.keys(WORDS).join('|')})(?:\s?(${Object.keys(SCALES).join('|')})\b)?`;
const RANGE = new RegExp(String.raw`${NUMBER}\s?(?:to|-|–|and)\s?(?:USD\s|US\$|\$)?${NUMBER}`, 'i');
const SINGLE = new RegExp(NUMBER, 'i');
const AT_MOST = /\b(up to|at most|less than|under|below|no more than)\b/i;
const AT_LEAST = /\b(over|more than|at least|exceed(?:s|ing|ed)?|above|no fewer than)\b/i;

/** Reads "USD 1.6 billion", "16 to 40 aircraft", "up to USD 2 billion". What holds no number keeps only its words. */
export function toQuantity(asWritten: string): Quantity {
  const range = RANGE.exec(asWritten);
  const found = range ?? SINGLE.exec(asWritten);
  if (!found) return { asWritten };
  const values = range
    ? [amount(range[1], range[2] ?? range[4]), amount(range[3], range[4])]
    : [amount(found[1], found[2])];
  const currency = CURRENCIES.find(([pattern]) => pattern.test(asWritten))?.[1];
  const unit = currency === undefined ? unitAfter(asWritten, found) : undefined;
  return {
    ...bounds(asWritten, values),
    ...(unit !== undefined && { unit }),
    ...(currency !== undefined && { currency }),
    asWritten,
  };
}

const amount = (number = '', scale = ''): number =>
  Math.round(
    (WORDS[number.toLowerCase()] ?? Number(number.replaceAll(',', ''))) * (SCALES[scale.toLowerCase()] ?? 1) * 100,
  ) / 100;

function bounds(text: string, values: readonly number[]): Pick<Quantity, 'min' | 'max'> {
  const [first = 0, second = first] = values;
  if (values.length === 1 && AT_MOST.test(text)) return { max: first };
  if (values.length === 1 && AT_LEAST.test(text)) return { min: first };
  return { min: Math.min(first, second), max: Math.max(first, second) };
}

/** The last plain word of what follows the number, in the singular: "8 JF-17C Block III aircraft" counts aircraft. */
function unitAfter(text: string, found: RegExpExecArray): string | undefined {
  const rest =
    text
      .slice(found.index + found[0].length)
      .split(/\b(?:a|per|over|offered|delivered|in|of|for|on|from|worth|since)\b|[;,(]/i)[0] ?? '';
  if (/^\s?(%|per\s?cent)/i.test(text.slice(found.index + found[0].length))) return 'percent';
  const word = rest.trim().split(/\s+/).pop()?.toLowerCase();
  return word === undefined || word === '' ? undefined : singular(word);
}

const singular = (word: string): string =>
  word.endsWith('ies') ? `${word.slice(0, -3)}y` : /[^s]s$/.test(word) ? word.slice(0, -1) : word;

/** True where the two cannot both be right: their ranges do not meet. Only like is compared with like. */
export function disagree(a: Quantity, b: Quantity): boolean {
  if (a.unit !== b.unit || a.currency !== b.currency || !hasNumber(a) || !hasNumber(b)) return false;
  return (a.min ?? -Infinity) > (b.max ?? Infinity) || (b.min ?? -Infinity) > (a.max ?? Infinity);
}

const hasNumber = ({ min, max }: Quantity): boolean => min !== undefined || max !== undefined;
