/** "Sudan's allegation is baseless, Chad said", "said the Turkish claims did not correspond to reality": an answer to whoever claims it. */
import type { Clause, Slot, Token } from '../../../../shapes.ts';
import { lowerOf } from '../../../../text/lower-text.ts';
import type { Match, Stage } from '../../../reading.ts';
import { match, sideOf } from '../../frame.ts';
import { BAD, CLAIM } from '../judging-words.ts';
import { saidBehind, sayingOf } from '../saying-of.ts';

/** How many words behind its owner the claim may stand, and behind the verb what it is said to be. */
const NEAR = 4;
const SAID_WITHIN = 6;
const EMPTY =
  /^((do|does|did|could|can) )?(not|n't|no|never|without|far from|devoid of)\b.*\b(true|truth|correspond|match|reality|basis|foundation|substance|facts?|evidence|proof|merit|water|credible|serious|grounds|accurate|justified|worth)\b|^(made up|invented|untrue|pure|mere)\b/;

export function claimsCalledFalse(stage: Stage, clause: Clause): Match[] {
  const denier = (sayingOf(stage, clause) ?? saidBehind(stage, clause))?.subject;
  const owner = ownerOf(stage, clause);
  if (denier?.use !== 'plain' || !owner || !isFalse(stage, clause)) return [];
  const [own, other] = [denier, owner].map(({ refs: [key = ''] }) => sideOf(stage, key) ?? key);
  if (own === other) return [];
  const ends = { subject: denier, object: { ...owner, use: 'plain' as const } };
  return [match(clause, ends, { predicate: 'REJECTED', reasons: ['frame', 'called-false'], trust: 0.72, sense: {} })];
}

/** Whose claim stands before the verb. */
const ownerOf = ({ slots, sentence: { tokens } }: Stage, { from, verb }: Clause): Slot | undefined =>
  slots.findLast(
    ({ use, to }) =>
      use !== 'plain' && to <= verb.index && to >= from - 2 * NEAR && headBehind(tokens, to, verb.index) !== undefined,
  );

const headBehind = (tokens: readonly Token[], at: number, end: number): Token | undefined =>
  tokens.slice(at, Math.min(end, at + NEAR)).find(({ lower }) => CLAIM.test(lower));

function isFalse({ sentence: { tokens } }: Stage, { verb, from, to }: Clause): boolean {
  const said = tokens.slice(to, to + SAID_WITHIN);
  const whole = lowerOf(tokens.slice(verb.lemma === 'be' || verb.lemma === 'have' ? to : from, to + SAID_WITHIN));
  const isBad = said.some(({ lower }) => BAD.has(lower)) && !said.some(({ lower }) => /^(not|n't|no)$/.test(lower));
  return (verb.lemma === 'be' && isBad) || EMPTY.test(whole);
}
