// Chance that is the same everywhere: a seed gives the same numbers.

/** Gives `{ random, below, oneOf, drawBy }`: a number from 0 to 1, one below a count, one of a list, an index by weights. */
export function makeChance(seed) {
  const random = makeRandom(seed);
  const below = (count) => Math.floor(random() * count);
  return { random, below, oneOf: (list) => list[below(list.length)], drawBy: (weights) => makeDraw(weights, random) };
}

/** Sfc32: small, fast and the same everywhere. */
function makeRandom(seed) {
  let [a, b, c, d] = [0x9e3779b9, 0x243f6a88, 0xb7e15162, seed >>> 0];
  const next = () => {
    const t = (((a + b) | 0) + d) | 0;
    d = (d + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + t;
    return (((c | 0) + t) >>> 0) / 4294967296;
  };
  for (let warm = 0; warm < 15; warm++) next();
  return next;
}
/** Draws an index by weights: cumulative sums and a binary search. */
function makeDraw(weights, random) {
  const sums = new Float64Array(weights.length);
  let sum = 0;
  weights.forEach((weight, at) => {
    sum += weight;
    sums[at] = sum;
  });
  return () => {
    const wanted = random() * sum;
    let [low, high] = [0, sums.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sums[middle] > wanted) high = middle;
      else low = middle + 1;
    }
    return low;
  };
}
