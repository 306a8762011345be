/** Quantities: numbers as a text has them. Two reports may put one deal at two prices. */
import { findNumber, type WrittenNumber } from './written-number.ts';

export interface Quantity {
  readonly min?: number;
  readonly max?: number;
  /** What is counted: `aircraft`, `nation`, `percent`, `cargo a month`. Absent for money. */
  readonly unit?: string;
  /** ISO 4217. */
  readonly currency?: string;
  readonly asWritten: string;
}

/** A currency as it stands before a number, and after one. */
const CURRENCIES: readonly (readonly [string, RegExp, RegExp])[] = [
  ['USD', /(?:\bUS ?\$|\bUSD|(?<!\p{L})\$)\s?$/u, /^[\s-]?(?:USD\b|(?:US |U\.S\. )?dollars?\b)/i],
  ['EUR', /(?:\bEUR|€)\s?$/, /^[\s-]?(?:EUR\b|€|euros?\b)/i],
  ['GBP', /(?:\bGBP|£)\s?$/, /^[\s-]?(?:GBP\b|£|(?:British )?pounds?\b)/i],
  ['INR', /(?:\bINR|₹)\s?$/, /^[\s-]?(?:INR\b|₹|Indian rupees?\b)/i],
  ['PKR', /(?:\bPKR|₨|\bRs\.?)\s?$/, /^[\s-]?(?:PKR\b|(?:Pakistani )?rupees?\b)/i],
  ['AZN', /(?:\bAZN|₼)\s?$/, /^[\s-]?(?:AZN\b|₼|(?:Azerbaijani )?manats?\b)/i],
  ['TRY', /(?:\bTRY|₺)\s?$/, /^[\s-]?(?:TRY\b|₺|(?:Turkish )?liras?\b)/i],
];
const AT_MOST =
  /\b(?:up to|at most|(?<!\bno |\bnot )(?:less|fewer) than|under|below|(?:no|not) more than|(?:a )?maximum of)\s?$/i;
const AT_LEAST =
  /\b(?:over|more than|at least|exceed(?:s|ing|ed)?|pass(?:es|ing|ed)?|above|(?:no|not) (?:fewer|less) than|(?:a )?minimum of)\s?$/i;
const OR_MORE = /^(?:\+|[^.,;(]*\bor more\b)/i;
const OR_LESS = /^[^.,;(]*\bor (?:less|fewer)\b/i;

/** Reads "USD 1.6 billion", "16 to 40 aircraft", "up to USD 2 billion". What holds no number keeps only its words. */
export function toQuantity(asWritten: string): Quantity {
  const found = findNumber(asWritten);
  if (!found) return { asWritten };
  const [before, after] = [asWritten.slice(0, found.start), asWritten.slice(found.end)];
  const money = CURRENCIES.find(([, ahead, behind]) => ahead.test(before) || behind.test(after));
  const unit = money === undefined ? unitIn(after) : undefined;
  return {
    ...bounds(found, money === undefined ? before : before.replace(money[1], ''), after),
    ...(unit !== undefined && { unit }),
    ...(money !== undefined && { currency: money[0] }),
    asWritten,
  };
}

function bounds({ low, high }: WrittenNumber, before: string, after: string): Pick<Quantity, 'min' | 'max'> {
  if (high !== undefined) return { min: Math.min(low, high), max: Math.max(low, high) };
  if (AT_MOST.test(before) || OR_LESS.test(after)) return { max: low };
  return AT_LEAST.test(before) || OR_MORE.test(after) ? { min: low } : { min: low, max: low };
}

/** Words that what is counted ends before. */
const STOP =
  /\b(?:an?|per|every|each|over|offered|delivered|ordered|sold|bought|in|of|for|on|from|to|with|by|at|and|or|as|under|during|until|within|between|that|which|who|was|were|is|are|will|worth|since)\b|[^\p{L}\p{N}\s'’-]/iu;
const A_TIME = /^\s?(?:an?|per|every|each)\s(day|week|month|year)\b/i;

/** The last plain word of what follows the number, in the singular: "8 JF-17C Block III aircraft" counts aircraft. */
function unitIn(after: string): string | undefined {
  if (/^\s?(?:%|per\s?cent\b)/i.test(after)) return 'percent';
  const rest = after.replace(/^\+|^\s?of (?:the|its|their|these|those)\b/i, '');
  const [named = ''] = /^-\p{L}+/u.exec(rest) ?? [rest.split(STOP, 1)[0]]; // "five-year" counts years
  const word = named.replace(/^-/, '').trim().split(/\s+/).pop()?.toLowerCase();
  if (word === undefined || word === '') return undefined;
  const time = A_TIME.exec(rest.slice(named.length))?.[1];
  return time === undefined ? singular(word) : `${singular(word)} a ${time.toLowerCase()}`;
}

function singular(word: string): string {
  if (/.{2}ies$/.test(word)) return `${word.slice(0, -3)}y`;
  if (/(?:ch|sh|x|ss|o)es$/.test(word)) return word.slice(0, -2);
  return /[^su]s$/.test(word) ? word.slice(0, -1) : word;
}

/** True where the two cannot both be right: their ranges do not meet. Only like is compared with like. */
export function disagree(a: Quantity, b: Quantity): boolean {
  if (a.unit !== b.unit || a.currency !== b.currency || !hasNumber(a) || !hasNumber(b)) return false;
  return (a.min ?? -Infinity) > (b.max ?? Infinity) || (b.min ?? -Infinity) > (a.max ?? Infinity);
}

const hasNumber = ({ min, max }: Quantity): boolean => min !== undefined || max !== undefined;
