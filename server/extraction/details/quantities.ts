/** How much and how many: the numbers of a reading's own clause, with what they count, as the text writes them. */
import { type Quantity, toQuantity } from '../../domain/wording/quantity.ts';
import { listNumbers, type WrittenNumber } from '../../domain/wording/written-number.ts';
import type { Document, Token } from '../shapes.ts';
import { words } from '../tables/word-list.ts';
import type { Stretch } from './stretch.ts';

/** Days and times of day, ages, ordinals of things: numbers that count nothing. */
const NUMBERED = words(`
  resolution article articles section chapter clause flight no number vision group aged age page route highway level world g cop block
  phase round minsk unit division brigade paragraph day annex`);
const TIMES = words(
  'second seconds minute minutes hour hours day days week weeks month months year years decade decades century night nights',
);
const CLOCK = /^(?::\d|\.\d\d\b|\s?(?:a\.?m|p\.?m|o'clock|GMT|UTC)\b|(?:st|nd|rd|th)\b|\/)/i;
/** "the two leaders", "one of", "the five": a number that tells which, not how many. */
const WHICH = words('the these those both other its their our his her last first');
/** What may stand between a number and what it counts. */
const PHRASE = words('NOUN PROPN ADJ NUM');
/** Words of a quantity that stand before its number. */
const LEAD =
  /(?:\b(?:between|up to|at most|at least|about|around|some|nearly|almost|over|under|below|above|approximately|roughly|(?:no |not )?(?:more|less|fewer) than)\s)?(?:(?:US ?)?[$€£₹₨₼₺]\s?|\b(?:USD|EUR|GBP|INR|PKR|AZN|TRY|Rs\.?)\s?)?$/i;
const MONEY_BEHIND =
  /^[\s-]?(?:(?:US|U\.S\.|British|Indian|Pakistani|Azerbaijani|Turkish)\s)?(?:dollars?|euros?|pounds?|rupees?|manats?|liras?|USD|EUR|GBP|INR|PKR|AZN|TRY|€|£|₼|₺)(?!\p{L})/iu;
const PERCENT_BEHIND = /^\s?(?:%|per\s?cent\b)/i;

/** Those between the words where the reading's clause begins and ends, in the order of the text. */
export function quantitiesIn({ normal }: Pick<Document, 'normal'>, stretch: Stretch): Quantity[] {
  const text = normal.slice(stretch.start, stretch.end);
  return listNumbers(text).flatMap((number) => {
    const quantity = quantityAt(text, number, stretch);
    return quantity === undefined ? [] : [quantity];
  });
}

function quantityAt(text: string, number: WrittenNumber, { start, tokens, dates }: Stretch): Quantity | undefined {
  const [at, behind] = [start + number.start, text.slice(number.end)];
  if (dates.some((date) => at >= date.start && at < date.end) || CLOCK.test(behind)) return undefined;
  const lead = LEAD.exec(text.slice(0, number.start))?.[0] ?? '';
  const money = (MONEY_BEHIND.exec(behind) ?? PERCENT_BEHIND.exec(behind))?.[0];
  const isMoney = money !== undefined || /[^\s\p{L}]|[A-Z]{3}|Rs/u.test(lead);
  const tail = money ?? (isMoney ? '' : countedBehind(tokens, start + number.end, text.slice(number.end)));
  if (!isMoney && (tail === '' || isTelling(tokens, at))) return undefined;
  const quantity = toQuantity(text.slice(number.start - lead.length, number.end + tail.length).trim());
  return hasSense(quantity, tail) ? quantity : undefined;
}

const hasSense = ({ min, max, unit, currency }: Quantity, tail: string): boolean =>
  (min !== undefined || max !== undefined) &&
  (currency !== undefined || unit === 'percent' || (unit !== undefined && (!TIMES.has(unit) || tail.startsWith('-'))));

/** "Resolution 1701", "the two countries", "one of them". */
function isTelling(tokens: readonly Token[], offset: number): boolean {
  const index = tokens.findIndex(({ start, end }) => offset >= start && offset < end);
  const [before, own] = [tokens[index - 1], tokens[index]];
  return (
    index < 0 ||
    NUMBERED.has(before?.lower.replace(/\.$/, '') ?? '') ||
    (WHICH.has(before?.lower ?? '') && Number.isNaN(Number(own?.word.replace(/,/g, '')))) ||
    (before?.pos === 'PROPN' && /^\d+$/.test(own?.word ?? ''))
  );
}

/** The words of what is counted: "16 JF-17 aircraft"; "ten of the aircraft"; "three-day" of a visit. Empty where nothing is. */
function countedBehind(tokens: readonly Token[], offset: number, behind: string): string {
  const joined = /^-\p{L}+/u.exec(behind)?.[0];
  if (joined !== undefined) return /^-year-old/.test(behind) ? '' : joined;
  const first = tokens.findIndex(({ start }) => start >= offset);
  if (first < 0) return '';
  let at = first;
  if (tokens[at]?.lower === 'of' && WHICH.has(tokens[at + 1]?.lower ?? '')) at += 2;
  const from = at;
  while (at - from < 8 && isOfPhrase(tokens[at])) at++;
  const last = tokens.slice(from, at).findLast(({ pos, lower }) => /NOUN|PROPN/.test(pos) && lower !== 'worth');
  return last ? behind.slice(0, last.end - offset) : '';
}

/** Of a name ("JF-17 Thunder Block III fighter jets") any capital. */
const isOfPhrase = (token: Token | undefined): boolean =>
  token !== undefined && (PHRASE.has(token.pos) || /^\p{Lu}/u.test(token.word));
