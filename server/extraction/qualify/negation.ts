/** Denials inside one clause: not, never, no, neither, without. What governing verbs deny is in governed.ts. */
import type { Clause, Sentence, Token } from '../shapes.ts';

/** Words behind "not" that leave the act standing: "not only met", "not until Monday did X meet". */
const NO_DENIAL = /^(only|just|merely|simply|until|till|least|surprisingly|long)$/;
const NEGATIVE = /^(no|neither|none|nobody|nothing|nor|zero)$/;
/** "no fewer than three", "no less than", "no longer" is another matter. */
const COUNTED = /^(fewer|less|later|sooner|doubt|matter|more|secret|wonder|other|time|bones)$/;
const SKIPPED = /^(DET|ADJ|ADV|NOUN|PROPN|NUM|PRON|CCONJ|ADP)$/;

/** The word that denies the clause itself, if one does. */
export function denierOf(clause: Clause, trigger: readonly [number, number]): Token | undefined {
  const { tokens } = clause.sentence;
  return (
    deniedVerb(tokens, clause) ?? noLonger(tokens, clause) ?? negativeEnd(clause, trigger) ?? without(tokens, clause)
  );
}

function deniedVerb(tokens: readonly Token[], clause: Clause): Token | undefined {
  const { negation } = clause;
  if (!negation) return undefined;
  const next = tokens[negation.index + 1];
  if (
    next &&
    (NO_DENIAL.test(next.lower) ||
      (/^(but|help)$/.test(next.lower) && /^(could|can|cannot)$/.test(tokens[negation.index - 1]?.lower ?? '')))
  )
    return undefined;
  if (negation.lower === 'never' && /^(miss|cease|stop|fail|waver|tire|forget)$/.test(clause.verb.lemma))
    return undefined;
  return negation;
}

/** "no longer supplies", "is no longer". */
function noLonger(tokens: readonly Token[], clause: Clause): Token | undefined {
  const at = tokens.findIndex(
    ({ lower }, index) =>
      lower === 'no' && tokens[index + 1]?.lower === 'longer' && index >= clause.from - 2 && index <= clause.to + 1,
  );
  return at < 0 ? undefined : tokens[at];
}

/** "signed no agreement with", "has no relations with", "no official met", "neither A nor B signed". */
function negativeEnd(clause: Clause, [from, to]: readonly [number, number]): Token | undefined {
  const { tokens } = clause.sentence;
  const behind = tokens.slice(clause.to, Math.max(clause.to + 3, to)).find((token) => denies(tokens, token));
  if (behind && isReached(tokens, clause.to, behind.index)) return behind;
  const start = Math.min(from, clause.from);
  // "said nothing and thanked": what stands before the conjunction is another clause's.
  if (/^(and|but|then)$/.test(tokens[start - 1]?.lower ?? '')) return undefined;
  const before = tokens
    .slice(Math.max(0, start - 14), start)
    .findLast((token) => denies(tokens, token) || notOne(tokens, token));
  return before && isReached(tokens, before.index + 1, start) ? before : undefined;
}

/** "Not a single envoy met", "not one minister". */
const notOne = (tokens: readonly Token[], { lower, index }: Token): boolean =>
  lower === 'not' && /^(a|an|one|any|even|all|every|many)$/.test(tokens[index + 1]?.lower ?? '');

const denies = (tokens: readonly Token[], token: Token): boolean =>
  NEGATIVE.test(token.lower) && !COUNTED.test(tokens[token.index + 1]?.lower ?? '');

/** Nothing but a noun phrase stands between. */
const isReached = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from, to).every(({ pos, word }) => SKIPPED.test(pos) || word === "'s" || word === 'nor');

/** "left without signing": the leader of a gerund. */
export function without(tokens: readonly Token[], { leader, from, parent }: Clause): Token | undefined {
  if (leader?.lower === 'without') return leader;
  if (leader?.lower === 'against' && /^(decide|vote|advise|argue|opt|rule|warn|choose)$/.test(parent?.verb.lemma ?? ''))
    return leader;
  const [second, first] = [tokens[from - 1], tokens[from - 2]];
  const pair = `${first?.lower ?? ''} ${second?.lower ?? ''}`;
  if (pair === 'short of' && /^(stop|fall)$/.test(parent?.verb.lemma ?? '')) return undefined;
  return /^(instead of|rather than|far from|short of|anything but|lieu of|absence of)$/.test(pair) ? first : undefined;
}

/** Of a noun: "no talks between", "without an agreement with", "a lack of ties". */
export function denierOfNoun({ tokens }: Sentence, from: number): Token | undefined {
  for (let at = from - 1; at >= Math.max(0, from - 5); at--) {
    const token = tokens[at];
    if (!token) return undefined;
    if ((denies(tokens, token) || token.lower === 'without') && !/^(without)$/.test(tokens[at - 1]?.lower ?? ''))
      return token;
    if (!/^(DET|ADJ|NOUN|NUM|ADV|PROPN)$/.test(token.pos) && token.word !== "'s") return undefined;
  }
  return undefined;
}

const CUE =
  /^(not|n't|never|no|neither|nor|none|without|nobody|nothing|refus\w*|den(y|ies|ied)|cancel\w*|unable|fail(s|ed)?|hardly|barely|scarcely)$/;

/** A negative word between the two tokens that no rule took: the draft is to be looked at. "not only", "no fewer than" are no cues. */
export const hasNegativeCue = ({ tokens }: Sentence, [from, to]: readonly [number, number]): boolean =>
  tokens
    .slice(Math.max(0, from), to)
    .some(
      ({ lower, index }) =>
        CUE.test(lower) &&
        !NO_DENIAL.test(tokens[index + 1]?.lower ?? '') &&
        !COUNTED.test(tokens[index + 1]?.lower ?? '') &&
        !/^(but|help|delay|hesitation|doubt)$/.test(tokens[index + 1]?.lower ?? ''),
    );

/** Any word of denial at all, understood or not. */
const ANY =
  /^(not|n't|no|never|neither|nor|none|nobody|nothing|without|cannot|hardly|scarcely|barely|unable|unlike|instead|despite|contrary|lack|absence|halt|boycott|ban|(refus|den|reject|dismiss|cancel|suspend|scrap|shelv|declin|fail|rul|withh|block|veto|abandon|postpon|avoid|stopp|ceas|end|lapse|freez|froze)\w*)$/;
export const hasAnyNegative = ({ tokens }: Sentence): boolean => tokens.some(({ lower }) => ANY.test(lower));

const FALSE =
  /\b(is|are|was|were|been|as|be) (\w+ly )?(simply )?(false|untrue|wrong|incorrect|baseless|unfounded|groundless|fabricated|fiction|nonsense|a lie|lies|invented|fake|denied|rejected|dismissed|refuted|disputed|rubbished|debunked)\b/;

/** "Reports that X met Y are false", "claims that … were denied": what the words behind the clause say of it. */
export const isCalledFalse = ({ sentence, until, leader, link }: Clause): boolean =>
  link === 'that' &&
  leader !== undefined &&
  /^(claims?|reports?|allegations?|accusations?|suggestions?|rumou?rs|statements?|news|assertions?|story|stories|charges?)$/.test(
    leader.lower,
  ) &&
  FALSE.test(
    sentence.tokens
      .slice(Math.max(leader.index, until - 6))
      .map(({ lower }) => lower)
      .join(' '),
  );
