/** What the lexicon's verbs and nouns say in a sentence. */
import { effectsOfVerb } from './qualify/governing/effects-of-verb.ts';
import { nounMatches } from './relations/nouns/match-nouns.ts';
import type { Match, Stage } from './relations/reading.ts';
import { verbMatches } from './relations/verbs/match-verbs.ts';
import type { ExtractionContext } from './shapes.ts';

/** Verbs and nouns, each word once: a noun inside a verb's pattern is the verb's, unless the verb says that it is over. A request that is ruled out was made. */
export function lexiconMatches(stage: Stage): Match[] {
  const verbs = verbMatches(stage);
  const nouns = nounMatches(stage);
  const ended = verbs.filter(
    (verb) =>
      isEnding(verb, stage.context) &&
      nouns.some((noun) => noun.predicate !== 'REQUESTED' && covers(verb, noun) && !isCut(stage, verb, noun)),
  );
  const kept = verbs.filter((verb) => !ended.includes(verb));
  return [...kept, ...nouns.filter((noun) => !kept.some((verb) => covers(verb, noun)))];
}

/** "cut its tariffs on": they are lower, and there still. */
const isCut = ({ sentence: { tokens } }: Stage, { predicate }: Match, { trigger: [, to] }: Match): boolean =>
  predicate === 'CONCEDED_TO' && /^(tariffs?|dut(y|ies)|lev(y|ies)|quotas?)$/.test(tokens[to - 1]?.lower ?? '');

/** "suspended aid to", "halted sales to": the noun says what no longer happens. */
const isEnding = ({ clause }: Match, { governors }: ExtractionContext): boolean =>
  clause !== undefined &&
  (effectsOfVerb(clause, governors).includes('denied') ||
    /^(end|cut|sever|break|terminate|discontinue|withdraw|revoke)$/.test(clause.verb.lemma));

/** "voiced support for": the noun is part of the verb's pattern. */
const covers = ({ trigger: [from, to] }: Match, { trigger: [at] }: Match): boolean => at >= from && at < to;
