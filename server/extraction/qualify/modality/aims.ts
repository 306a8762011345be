/** What something is only meant to bring: "a framework for fostering cooperation", "ways of boosting trade", "any talks between them". */
import type { Reading } from '../../relations/reading.ts';
import type { Clause, Token } from '../../shapes.ts';
import { lowerOf } from '../../text/lower-text.ts';
import { words } from '../../word-list.ts';

const FOSTERS = words(`
  foster promote boost enhance strengthen expand deepen increase develop facilitate intensify broaden advance further widen improve
  diversify elevate`);
/** How many words may stand between what is to bring it and the gerund, and between the gerund and what it brings. */
const NEAR = 3;
const FAR = 8;
const AIMS =
  /\b(framework|basis|platform|mechanism|roadmap|road map|plans?|opportunit(y|ies)|potential|ways?|means|avenues?|path|doors?|scope|measures|steps|proposals?|programme|foundation|vision|prospects|view|need|desire|interest|readiness|efforts?|committee|commission|group) (for|of|to|at|in|towards?)( \w+)?$/;

/** The gerund behind the noun, with the happening that it is to bring. */
export function isAim({ sentence: { tokens }, trigger: [at] }: Reading): boolean {
  const gerund = tokens
    .slice(Math.max(0, at - FAR), at)
    .findLast(({ lower, lemma }) => lower.endsWith('ing') && FOSTERS.has(lemma));
  return (
    gerund !== undefined &&
    isOneList(tokens.slice(gerund.index + 1, at)) &&
    AIMS.test(lowerOf(tokens.slice(Math.max(0, firstOf(tokens, gerund) - NEAR), firstOf(tokens, gerund))))
  );
}

/** "a framework for fostering collaboration between A and B", of the gerund itself. */
export const isAimed = ({ form, verb, from, sentence: { tokens } }: Clause): boolean =>
  form === 'gerund' && FOSTERS.has(verb.lemma) && AIMS.test(lowerOf(tokens.slice(Math.max(0, from - NEAR), from)));

/** "for fostering collaboration … and promoting trade": the first of the gerunds. */
const firstOf = (tokens: readonly Token[], { index }: Token): number => {
  const before = tokens
    .slice(0, index)
    .findLast(({ lower, lemma, index: at }) => at < index - 1 && lower.endsWith('ing') && FOSTERS.has(lemma));
  return tokens[index - 1]?.lower === 'and' && before ? before.index : index;
};

const isOneList = (between: readonly Token[]): boolean =>
  between.every(({ pos, word }) => /^(ADJ|NOUN|DET|PRON|PROPN|CCONJ|ADV|NUM)$/.test(pos) || word === "'s");

/** "renders any talks between them difficult", "any attack will be answered": of none that was. */
export const isAny = ({ sentence: { tokens }, trigger: [at] }: Reading): boolean =>
  /(^|\s)any( \w+)?$/.test(lowerOf(tokens.slice(Math.max(0, at - 2), at)));
