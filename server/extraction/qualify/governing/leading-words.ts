/** What the noun or adjective that leads a clause says of it: "plans to", "likely to", "the possibility that", "highly probable that". */

import type { Clause, Token } from '../../shapes.ts';
import type { Effect, Governors } from '../../tables/governors.ts';

/** Of a clause with its leader: "a plan to visit", "is likely to sign". */
export const effectsOfLeader = (leader: Token, child: Clause, governors: Governors): readonly Effect[] =>
  ofTruth(underWay(ofNoun(toCome(effectsOfWord(leader, governors), child), child), leader, child), leader, child);

/** "efforts to mediate" and "to strengthen ties" are mediation and ties, "efforts to join" no membership; "the view that" is no "view to". */
const TELLS =
  /^(say|claim|suggest|assume|speak|talk|call|describe|think|believe|state|infer|conclude|report|write|imply|assert|allege)$/;
/** "was wrong to attack": it did; "it is wrong that it attacked": it did not. */
const ofTruth = (effects: readonly Effect[], { lower }: Token, { link, verb }: Clause): readonly Effect[] =>
  link === 'infinitive' && lower === 'wrong' && !TELLS.test(verb.lemma)
    ? effects.filter((effect) => effect !== 'denied')
    : effects;

const underWay = (effects: readonly Effect[], { lemma }: Token, { verb, link }: Clause): readonly Effect[] =>
  (/^(effort|step|measure)$/.test(lemma) && GOES_ON.test(verb.lemma)) || (link === 'that' && GROUNDS.test(lemma))
    ? effects.filter((effect) => effect !== 'planned')
    : effects;
const GROUNDS = /^(view|basis|foundation|framework|mechanism|platform)$/;
const GOES_ON =
  /^(mediate|broker|strengthen|deepen|improve|enhance|expand|boost|support|help|aid|fight|combat|isolate)$/;

/** "talks" before "talk", "odds" before "odd": what a plural says of its own stands first. */
export function effectsOfWord(leader: Token, governors: Governors): readonly Effect[] {
  const own = governors('noun', leader.lower);
  // "The authorities" act, and nobody is given authority.
  const isOffice = leader.lower === 'authorities';
  const noun = own.length > 0 || isOffice ? own : governors('noun', leader.lemma.replace(/s$/, ''));
  if (noun.length > 0) return noun;
  const adjective = governors('adjective', leader.lower);
  return adjective.length > 0 ? adjective : ofGerund(leader, governors);
}

/** "thanked it for promising to lend": an adjective to wink. */
function ofGerund({ lower, pos }: Token, governors: Governors): readonly Effect[] {
  if (pos !== 'ADJ' || !lower.endsWith('ing')) return [];
  const stem = lower.slice(0, -3);
  const effects = governors('verb', stem);
  return effects.length > 0 ? effects : governors('verb', `${stem}e`);
}

/** "the idea of sanctioning" is only talked about; "the possibility that X sanctioned" is one. */
const ofNoun = (effects: readonly Effect[], { link }: Clause): readonly Effect[] =>
  link === 'that' ? effects.filter((effect) => effect !== 'idle' || effects.length === 1) : effects;

/** "think it highly probable that", "consider it likely that": the adjective before "that". */
export function judgedBy({ leader, link, sentence }: Clause, governors: Governors): readonly Effect[] {
  const before = link === 'that' && leader?.lower === 'that' ? sentence.tokens[leader.index - 1] : undefined;
  return before?.pos === 'ADJ' ? governors('adjective', before.lower) : [];
}

/** "is likely to sign" is still to come; "is likely to have signed", "is likely to be" and "is believed to" are not. */
const toCome = (effects: readonly Effect[], { form, sentence, from, to, leader, verb }: Clause): readonly Effect[] =>
  form === 'infinitive' &&
  effects.includes('probable') &&
  !/^(believed|thought|understood)$/.test(leader?.lower ?? '') &&
  !/^(be|have)$/.test(verb.lemma) &&
  !sentence.tokens.slice(from, to).some(({ lower }) => lower === 'have' || lower === 'be')
    ? ['planned', ...effects]
    : effects;
