/** What the words above an act do to it: "refused to", "denied that", "plans to", "is said to have", "a promise to". */

import { askedIn } from '../clauses/asking-nouns.ts';
import type { Clause, Token } from '../shapes.ts';
import type { Effect, Governors } from './governors.ts';
import { FULFILS, STOPS_TO, SUPPOSES, TELLS_THAT } from './verb-classes.ts';

/** Effects of the governing clause on what hangs on it by infinitive, gerund or "that". */
export function effectsOn(child: Clause, governors: Governors): readonly Effect[] {
  const { parent, leader, link } = child;
  if (link === 'relative' || link === 'adverbial' || link === 'coordinate') return [];
  // "Kenya's denial that …", "Kenya's offer to …" at the start: nothing stands above but the noun.
  if (!parent)
    return /^(that|infinitive)$/.test(link ?? '') && leader && /NOUN|PROPN/.test(leader.pos)
      ? ofNoun(byLeader(leader, governors), child)
      : [];
  const ofLeader =
    leader && leader.index > parent.verb.index && /NOUN|ADJ|PROPN|ADV|ADP/.test(leader.pos)
      ? ofNoun(toCome(byLeader(leader, governors), child), child)
      : [];
  if (ofLeader.length > 0) {
    // "kept its promise to lend": it was done.
    if (FULFILS.has(parent.verb.lemma) && !ofLeader.includes('denied')) return [];
    // "scrapped plans to lend": what is scrapped is the plan.
    const ofVerb = effectsOfVerb(parent, governors).filter(
      (effect) => effect === 'denied' || (effect === 'denial' && link === 'that'),
    );
    return ofLeader.includes('denied') ? ofLeader : [...ofLeader, ...ofVerb];
  }
  const judged = judgedBy(child, governors);
  if (judged.length > 0) return judged;
  const asked = link === 'infinitive' ? askedIn(parent.sentence.tokens, [parent.to, child.from]) : undefined;
  return asked ? byLeader(asked, governors) : fitting(effectsOfVerb(parent, governors), child);
}

/** "talks" before "talk", "odds" before "odd": what a plural says of its own stands first. */
function byLeader(leader: Token, governors: Governors): readonly Effect[] {
  const own = governors('noun', leader.lower);
  const noun = own.length > 0 ? own : governors('noun', leader.lemma.replace(/s$/, ''));
  return noun.length > 0 ? noun : governors('adjective', leader.lower);
}

/** "the idea of sanctioning" is only talked about; "the possibility that X sanctioned" is one. */
const ofNoun = (effects: readonly Effect[], { link }: Clause): readonly Effect[] =>
  link === 'that' ? effects.filter((effect) => effect !== 'idle' || effects.length === 1) : effects;

/** "think it highly probable that", "consider it likely that": the adjective before "that". */
function judgedBy({ leader, link, sentence }: Clause, governors: Governors): readonly Effect[] {
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
/** With its particle first: "rule out", "call off". */
export function effectsOfVerb({ sentence, verb }: Clause, governors: Governors): readonly Effect[] {
  const next = sentence.tokens[verb.index + 1];
  const both = next ? governors('verb', `${verb.lemma} ${next.lower}`) : [];
  return both.length > 0 ? both : governors('verb', verb.lemma);
}

/** "stopped to meet" is no stop of the meeting; "said to have met" is hedged, "said that" is attributed; "expected that" is no plan. */
const fitting = (effects: readonly Effect[], child: Clause): readonly Effect[] =>
  effects.filter((effect) => FITS[effect]?.(child, child.parent) ?? true);

const isThat = ({ link }: Clause): boolean => link === 'that';
const isPassive = (parent: Clause | undefined): boolean => parent?.voice === 'passive';
const lemmaOf = (parent: Clause | undefined): string => parent?.verb.lemma ?? '';

/** By effect, whether it reaches a clause that hangs so on its parent; those that are not here always do. */
const FITS: Partial<Record<Effect, (child: Clause, parent: Clause | undefined) => boolean>> = {
  unstated: ({ link }, parent) => isPassive(parent) && (link === 'infinitive' || link === 'that'),
  probable: (_, parent) => !SUPPOSES.has(lemmaOf(parent)) || isPassive(parent),
  denied: (child, parent) =>
    !(isThat(child) && child.leader?.pos !== 'ADJ' && child.leader?.pos !== 'NOUN') &&
    !(child.form === 'infinitive' && STOPS_TO.has(lemmaOf(parent))),
  denial: ({ link }) => link === 'that' || link === 'gerund',
  planned: ({ link }) => link === 'infinitive' || link === 'gerund' || link === 'that',
  requested: ({ link }, parent) => link === 'infinitive' || (link === 'that' && !TELLS_THAT.has(lemmaOf(parent))),
  accused: ({ link }) => link === 'gerund' || link === 'infinitive',
};
