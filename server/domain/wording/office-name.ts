/** One name for one office: "foreign minister", "minister of foreign affairs" and "Pakistan's foreign minister" are one post of Pakistan. */

import { remembered } from '../remembered.ts';

/** What papers write and what the office is called. The left side is matched whole, in lower case. */
const WRITTEN: readonly (readonly [RegExp, string])[] = [
  [/^(minister|secretary) (of|for) (foreign|external) affairs$/, 'foreign minister'],
  [/^(external affairs|foreign affairs) minister$/, 'foreign minister'],
  [/^minister (of|for) (national )?defen[cs]e$/, 'defence minister'],
  [/^(national )?defen[cs]e minister$/, 'defence minister'],
  [/^minister (of|for) (the )?interior$/, 'interior minister'],
  [/^minister (of|for) (internal|home) affairs$/, 'interior minister'],
  [/^minister (of|for) ([a-z]+)$/, '$2 minister'],
  [/^deputy minister (of|for) foreign affairs$/, 'deputy foreign minister'],
  [/^deputy minister (of|for) defen[cs]e$/, 'deputy defence minister'],
  [/^first deputy minister (of|for) defen[cs]e$/, 'first deputy defence minister'],
  [/^premier$/, 'prime minister'],
  [
    /^(army chief|chief of (the )?army( staff)?|army chief of staff|chief of (the )?[a-z]* ?army)$/,
    'chief of army staff',
  ],
  [/^(navy chief|naval chief|chief of (the )?(navy|naval staff))$/, 'chief of naval staff'],
  [/^(air force chief|air chief|chief of (the )?air (force|staff))$/, 'chief of air staff'],
  [/^chief of (the )?defence staff$/, 'chief of the defence staff'],
  [/^chief of (the )?general staff$/, 'chief of the general staff'],
  [/^chairman (of )?(the )?joint chiefs of staff committee$/, 'chairman of the joint chiefs of staff committee'],
  [/^(joint chiefs chairman|chairman (of )?(the )?joint chiefs( of staff)?)$/, 'chairman of the joint chiefs of staff'],
];

/** The usual name of an office that stands without its country, in lower case. */
export const officeName: (office: string) => string = remembered((office) => {
  const plain = office
    .replace(/\bdefense\b/g, 'defence')
    .replace(/\bspokes(man|woman)\b/, 'spokesperson')
    .replace(/^1st\b/, 'first')
    .replace(
      /^(deputy |assistant |vice )?(secretary|director|governor|attorney|prosecutor|consul)-general\b/,
      '$1$2 general',
    )
    .replace(/\bvice-(?=president|premier|minister|chancellor|chair)/, 'vice ')
    .replace(/^(current|new|visiting|acting|then) /, '')
    .trim();
  for (const [pattern, name] of WRITTEN) if (pattern.test(plain)) return plain.replace(pattern, name);
  return plain;
});

/** The same for a name that may say its country: "Chief of Army Staff (Pakistan)", "Pakistan's army chief". */
export function officeNameWithin(office: string, countryNames: readonly string[]): string {
  const lower = office
    .toLowerCase()
    .replace(/\(.*?\)/g, ' ')
    .replace(/’/g, "'");
  const without = countryNames.reduce((name, country) => name.replace(patternOf(country), ' '), lower);
  return officeName(
    without
      .replace(/\s+/g, ' ')
      .replace(/^\s?the /, '')
      .trim(),
  );
}

function patternOf(country: string): RegExp {
  const name = country.toLowerCase().replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:of (?:the )?${name}(?=\\s*$)|${name}(?:'s)?)(?![\\p{L}\\p{N}])`, 'gu');
}

const HELD_BY_MANY =
  /\b(deputy|deputies|vice|assistant|members?|advis[eo]rs?|aides?|envoys?|officials?|officers?|lawmakers?|legislators?|senators?|judges?|delegates?|generals?|spokesperson)$|^(deputy|vice|assistant|member|adviser|advisor|special|senior) /;

/** True where one person holds it at a time: what is known of it, else what its name suggests. */
export const isHeldByOne = (name: string, single: boolean | undefined): boolean =>
  single ?? !HELD_BY_MANY.test(officeName(name.toLowerCase()));

const SMALL = /^(of|for|the|and|to|in|a)$/;
const capitalised = (word: string): string =>
  word
    .replace(/(^|-)\p{Ll}/gu, (letters) => letters.toUpperCase())
    .replace(/-(In|Of|To|The)-/g, (small) => small.toLowerCase());

/** "Chief of Army Staff", "Under-Secretary-General". */
export const titleCase = (words: string): string =>
  words
    .split(' ')
    .map((word, index) => (index > 0 && SMALL.test(word) ? word : capitalised(word)))
    .join(' ');

/** "minister" for "foreign minister", "secretary" for "deputy secretary of state". Not "minister" for "prime minister", nor "president" for "vice president". */
export function isShortOffice(short: string, long: string): boolean {
  if (/^head of state$/.test(short)) return /^(president|king|queen|emir|sultan|emperor)$/.test(long);
  if (/^head of (the )?government$/.test(short)) return /^(prime minister|chancellor)$/.test(long);
  // "the envoy" is whichever envoy was named.
  if (short === 'envoy')
    return /^(ambassador|high commissioner|chargé d'affaires|consul general|special representative)\b/.test(long);
  if (short === 'commander' && /^chief of (the )?(army|naval|air|general|defen[cs]e)\b/.test(long)) return true;
  // "the Vice Chief" of a Vice Chief of the Air Staff.
  const [rank = '', second] = short.split(' ');
  if (
    /^(vice|deputy|under|assistant)$/.test(rank) &&
    /^(chief|minister|chairman|chairwoman|speaker|commander|secretary)$/.test(second ?? '')
  )
    return new RegExp(`^${rank} (\\S+ ){0,3}${second}$`).test(long.split(' of ')[0] ?? '') && long !== short;
  if (short.includes(' ')) return false;
  if (
    /^(vice|deputy|prime|first)\b/.test(long) &&
    /^(president|minister)$/.test(short) &&
    !/^(prime|first) minister$/.test(long)
  )
    return false;
  return wordPattern(short).test(long.split(' of ')[0] ?? '') && long !== short;
}

const wordPattern = remembered((word) => new RegExp(`(^|[ -])${word}( |$)`));
