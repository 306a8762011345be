/** Words of two names side by side: each of the shorter name with the best of the longer that is left. */
import { scoreTokens, type Token, toToken } from './token-score.ts';

/** The worst score of the shorter name's words. Where one writes as one word what the other writes as two, they are joined. */
export function alignTokens(
  a: readonly Token[],
  b: readonly Token[],
  { isOrdered }: { readonly isOrdered: boolean },
): number {
  const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a];
  if (shorter.length === 0) return 0;
  const whole = isOrdered ? inOrder(shorter, longer) : inAnyOrder(shorter, longer);
  if (shorter.length === longer.length) return isOrdered ? whole : Math.max(whole, inAnyOrder(longer, shorter));
  return Math.max(
    whole,
    ...withJoined(longer)
      .map((words) => inAnyOrder(shorter, words))
      .filter(isClose),
  );
}

/** A joined word is another spelling only where it fits closely. */
const isClose = (score: number): boolean => score >= 0.9;

function inAnyOrder(shorter: readonly Token[], longer: readonly Token[]): number {
  const left = new Set(longer);
  const scores = shorter.map((token) => {
    const [best] = [...left]
      .map((other) => ({ other, score: scoreTokens(token, other) }))
      .sort((one, two) => two.score - one.score);
    if (best) left.delete(best.other);
    return best?.score ?? 0;
  });
  return Math.min(...scores);
}

/** The best that keeps the order of both. */
function inOrder([token, ...rest]: readonly Token[], longer: readonly Token[]): number {
  if (token === undefined) return 1;
  const room = longer.length - rest.length;
  return Math.max(
    0,
    ...longer
      .slice(0, room)
      .map((other, at) => Math.min(scoreTokens(token, other), inOrder(rest, longer.slice(at + 1)))),
  );
}

/** The words with two neighbours as one, in every way. */
const withJoined = (tokens: readonly Token[]): Token[][] =>
  tokens.slice(1).map((token, at) => {
    const before = tokens[at];
    const both = toToken(`${before?.word ?? ''}${token.word}`, token.vowels);
    return [...tokens.slice(0, at), both, ...tokens.slice(at + 2)];
  });
