/** What the clause of a noun leaves open: "talks have not been ruled out", "a visit could go ahead". */
import type { Reading } from '../../relations/reading.ts';
import type { Clause } from '../../shapes.ts';
import { lowerOf } from '../../text/lower-text.ts';
import { EXCLUDES } from '../verb-classes.ts';

/** "Talks have not been ruled out", "a visit is not to be excluded". */
export const isNotExcluded = ({ negation, verb, sentence, from }: Clause): boolean =>
  (negation !== undefined || /^(nobody|none|nor|one)$/.test(sentence.tokens[from - 1]?.lower ?? '')) &&
  ((EXCLUDES.has(verb.lemma) &&
    !(
      negation === undefined &&
      sentence.tokens[from - 2]?.lower !== 'no' &&
      sentence.tokens[from - 1]?.lower === 'one'
    )) ||
    /\b(not to be (ruled out|excluded|discounted)|(not|n't) (\w+ )?(out of the question|unthinkable|inconceivable))/.test(
      lowerOf(sentence.tokens.slice(from, from + 6)),
    ));

/** "A visit could now go ahead": what may still happen has not. */
export const isOpen = ({ modal, verb }: Clause): boolean =>
  /^(could|may|might|can)$/.test(modal ?? '') &&
  /^(go|take|happen|follow|materialise|materialize|resume|come)$/.test(verb.lemma);

const UNLIKELY =
  /^[^;:]*?\b(is|are|was|were|remains?|looks?|seems?) (\w+ )?(unlikely(?! to\b)|improbable|unlikely to (be \w+|happen|go ahead|take place|materiali[sz]e|follow|come|proceed|succeed))/;

/** "An agreement between them is unlikely", "a visit looks unlikely to go ahead": said behind the noun. */
export const isUnlikely = ({ sentence, trigger: [, to] }: Reading): boolean =>
  UNLIKELY.test(lowerOf(sentence.tokens.slice(to, to + 20)));

const LEFT_OPEN =
  /^[^;:]*?(\b(is|are|was|were|remains?) (\w+ )?(a possibility|possible|conceivable|thinkable|on the cards|in doubt|up in the air|hanging in the balance)\b|\b(hangs?|hung) in the balance\b|\b(could|may|might) (\w+ )?(go ahead|take place|happen|follow)\b|\bpossible( [,:]|$))/;

/** "Sanctions on X are a possibility", "Aid to X possible, says Y", "a visit could now go ahead": said behind the noun. */
export const isLeftOpen = ({ clause, sentence, trigger: [, to] }: Reading): boolean =>
  (clause !== undefined && isOpen(clause)) || LEFT_OPEN.test(lowerOf(sentence.tokens.slice(to, to + 20)));

/** "A visit to Chad was rumoured", "an attack on Chad has been alleged". */
export const isToldBehind = ({ sentence, trigger: [, to] }: Reading): boolean =>
  /^[^,;:]*?\b(is|are|was|were|been) (\w+ly |also )?(rumou?red|alleged|suspected|speculated about|said to have (happened|taken place|occurred))\b/.test(
    lowerOf(sentence.tokens.slice(to, to + 14)),
  );

/** "renders any talks between them difficult", "any attack will be answered": of none that was. */
export const isAny = ({ sentence: { tokens }, trigger: [at] }: Reading): boolean =>
  /(^|\s)any( \w+)?$/.test(lowerOf(tokens.slice(Math.max(0, at - 2), at)));
