/** What the lexicon takes the words of a sentence for, as features of a pair: by where they stand. */
import type { Take } from './features.ts';
import type { WordSense } from './senses.ts';
import type { Ends } from './zones.ts';

/** The senses of the words outside the ends by zone; of each zone the first, of all the one with the longest pattern. */
export function eachSenseFeature(ends: Ends, senses: readonly WordSense[], take: Take): void {
  const best = senses.filter(({ isBest }) => isBest);
  const zones = best.map((sense) => zoneOf(sense, ends));
  const last = zones.lastIndexOf('between');
  for (const sense of senses) {
    take('may', sense.name);
    take(MAY[zoneOf(sense, ends)], sense.name);
  }
  best.forEach(({ name }, index) => {
    take('says', name);
    take(SAYS[zones[index] ?? 'inside'], name);
  });
  best.forEach(({ name }, index) => {
    const zone = zones[index] ?? 'inside';
    if (zones.indexOf(zone) === index) take(FIRST[zone], name);
  });
  if (best[last]) take('last between', best[last].name);
  const longest = longestOf(best);
  if (longest) take('longest', longest.name);
}

type Where = 'before' | 'between' | 'after' | 'inside';
type Kinds = Readonly<Record<Where, string>>;

/** Written out, so that they are not joined for each sense of each pair. */
const MAY: Kinds = { before: 'may before', between: 'may between', after: 'may after', inside: 'may inside' };
const SAYS: Kinds = { before: 'says before', between: 'says between', after: 'says after', inside: 'says inside' };
const FIRST: Kinds = { before: 'first before', between: 'first between', after: 'first after', inside: 'first inside' };

function zoneOf({ at }: WordSense, { first, second }: Ends): Where {
  if (at < first[0]) return 'before';
  if (at >= Math.max(first[1], second[1])) return 'after';
  return at >= first[1] && at < second[0] ? 'between' : 'inside';
}

/** Of several that are as long, the first. */
function longestOf(best: readonly WordSense[]): WordSense | undefined {
  let longest = best[0];
  for (const sense of best) if (longest && sense.size > longest.size) longest = sense;
  return longest;
}
