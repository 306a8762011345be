/** What the lexicon takes the words of a sentence for, as features of a pair: by where they stand. */
import type { WordSense } from './senses.ts';
import type { Kind, Take } from './take.ts';
import type { Ends } from './zones.ts';

/** The senses of the words outside the ends by zone; of each zone the first, of all the one with the longest pattern. */
export function eachSenseFeature<W>(ends: Ends, senses: readonly WordSense[], take: Take<W>): void {
  const seen = new Set<Where>();
  let last: W | undefined;
  for (const sense of senses) {
    const where = zoneOf(sense, ends);
    const word = take.word(sense.name);
    take.one('may', word);
    take.one(MAY[where], word);
    if (!sense.isBest) continue;
    take.one('says', word);
    take.one(SAYS[where], word);
    if (!seen.has(where)) take.one(FIRST[where], word);
    seen.add(where);
    if (where === 'between') last = word;
  }
  if (last !== undefined) take.one('last between', last);
  const longest = longestOf(senses);
  if (longest) take.one('longest', take.word(longest.name));
}

type Where = 'before' | 'between' | 'after' | 'inside';
type Kinds = Readonly<Record<Where, Kind>>;

const MAY: Kinds = { before: 'may before', between: 'may between', after: 'may after', inside: 'may inside' };
const SAYS: Kinds = { before: 'says before', between: 'says between', after: 'says after', inside: 'says inside' };
const FIRST: Kinds = { before: 'first before', between: 'first between', after: 'first after', inside: 'first inside' };

function zoneOf({ at }: WordSense, { first, second }: Ends): Where {
  if (at < first[0]) return 'before';
  if (at >= Math.max(first[1], second[1])) return 'after';
  return at >= first[1] && at < second[0] ? 'between' : 'inside';
}

/** The best sense with the longest pattern; of several that are as long, the first. */
function longestOf(senses: readonly WordSense[]): WordSense | undefined {
  let longest: WordSense | undefined;
  for (const sense of senses) if (sense.isBest && sense.size > (longest?.size ?? 0)) longest = sense;
  return longest;
}
