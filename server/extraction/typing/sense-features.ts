/** What the lexicon takes the words of a sentence for, as features of a pair: by where they stand. */
import type { WordSense } from './senses.ts';
import type { Group, Take } from './take.ts';
import type { Ends } from './zones.ts';

/** The senses of the words outside the ends by zone; of each zone the first, of all the one with the longest pattern. */
export function eachSenseFeature(ends: Ends, senses: readonly WordSense[], take: Take): void {
  for (const sense of senses) take.group(MAY[zoneOf(sense, ends)], sense.name);
  eachBest(
    ends,
    senses.filter(({ isBest }) => isBest),
    take,
  );
}

function eachBest(ends: Ends, best: readonly WordSense[], take: Take): void {
  const zones = best.map((sense) => zoneOf(sense, ends));
  const last = zones.lastIndexOf('between');
  best.forEach(({ name }, index) => {
    const zone = zones[index] ?? 'inside';
    take.group(SAYS[zone], name);
    if (zones.indexOf(zone) === index) take.one(FIRST[zone], name);
  });
  if (best[last]) take.one('last between', best[last].name);
  const longest = longestOf(best);
  if (longest) take.one('longest', longest.name);
}

type Where = 'before' | 'between' | 'after' | 'inside';
/** "may ACCUSED", "may between ACCUSED". */
const senseIn = (kind: string, zone: Where): Group => ({
  each: (name, one) => {
    one(kind, name);
    one(`${kind} ${zone}`, name);
  },
});

const inZones = <T>(of: (zone: Where) => T): Readonly<Record<Where, T>> => ({
  before: of('before'),
  between: of('between'),
  after: of('after'),
  inside: of('inside'),
});

const MAY = inZones((zone) => senseIn('may', zone));
const SAYS = inZones((zone) => senseIn('says', zone));
const FIRST = inZones((zone) => `first ${zone}`);

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
