/** The ways in which the two ids of an address can be told apart. Pure. */
export type Ends = readonly [string, string];

/** A pair of countries has no more slashes than this in a sane address; each way of cutting it is two questions. */
const MOST = 8;

/** `country/a/country/b` is `country/a` and `country/b`, or `country` and `a/country/b`, …: the even cut first. */
export function splits(ends: string): readonly Ends[] {
  const parts = ends.split('/').filter((part) => part !== '');
  const cuts = Array.from({ length: Math.min(parts.length, MOST) - 1 }, (_, i) => i + 1);
  const unevenness = (cut: number) => Math.abs(parts.length - 2 * cut);
  return cuts
    .sort((a, b) => unevenness(a) - unevenness(b))
    .map((cut) => [parts.slice(0, cut).join('/'), parts.slice(cut).join('/')] as const);
}
