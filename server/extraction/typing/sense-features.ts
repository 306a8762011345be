/** What the lexicon takes the words of a sentence for, as features of a pair: by where they stand. */
import type { WordSense } from './senses.ts';
import type { Ends } from './zones.ts';

/** The senses of the words outside the ends by zone; of each zone the first, of all the one with the longest pattern. */
export function senseFeatures(ends: Ends, senses: readonly WordSense[]): string[] {
  const best = senses.filter(({ isBest }) => isBest);
  const zones = best.map((sense) => zoneOf(sense, ends));
  const firsts = best.filter((_, index) => zones.indexOf(zones[index] ?? '') === index);
  const last = best.findLast((_, index) => zones[index] === 'between');
  const [longest] = [...best].sort((a, b) => b.size - a.size);
  return [
    ...senses.flatMap((sense) => [`may ${sense.name}`, `may ${zoneOf(sense, ends)} ${sense.name}`]),
    ...best.flatMap(({ name }, index) => [`says ${name}`, `says ${zones[index]} ${name}`]),
    ...firsts.map((sense) => `first ${zoneOf(sense, ends)} ${sense.name}`),
    ...(last ? [`last between ${last.name}`] : []),
    ...(longest ? [`longest ${longest.name}`] : []),
  ];
}

function zoneOf({ at }: WordSense, { first, second }: Ends): string {
  if (at < first[0]) return 'before';
  if (at >= Math.max(first[1], second[1])) return 'after';
  return at >= first[1] && at < second[0] ? 'between' : 'inside';
}
