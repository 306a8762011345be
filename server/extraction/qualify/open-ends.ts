/** What the clause of a noun leaves open: "talks have not been ruled out", "a visit could go ahead". */
import type { Clause } from '../shapes.ts';
import { lowerOf } from './lower-text.ts';
import { EXCLUDES } from './verb-classes.ts';

/** "Talks have not been ruled out", "a visit is not to be excluded". */
export const isNotExcluded = ({ negation, verb, sentence, from }: Clause): boolean =>
  negation !== undefined &&
  (EXCLUDES.has(verb.lemma) ||
    /\bnot to be (ruled out|excluded|discounted)/.test(lowerOf(sentence.tokens.slice(from, from + 6))));

/** "A visit could now go ahead": what may still happen has not. */
export const isOpen = ({ modal, verb }: Clause): boolean =>
  /^(could|may|might|can)$/.test(modal ?? '') &&
  /^(go|take|happen|follow|materialise|materialize|resume|come)$/.test(verb.lemma);
