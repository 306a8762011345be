/** Notes and people without a name that stand right behind the verb: "…, says the website of", "…, said a person briefed on the talks". */
import type { Clause, Token } from '../../../shapes.ts';
import { REPORT } from '../cues.ts';
import { isCrowd } from './crowd-words.ts';
import { REACH } from './noun-phrase.ts';

/** "…, says the website of": behind a comma or a quotation mark and the verb. */
export const noteBehind = (clause: Clause): Token | undefined =>
  isSetOffVerb(clause)
    ? clause.sentence.tokens.slice(clause.to, clause.to + 3).find(({ lower }) => REPORT.test(lower))
    : undefined;

/** "…, said a person briefed on the talks". */
export const personBehind = (clause: Clause): Token | undefined =>
  isSetOffVerb(clause) && /^(DET|NUM)$/.test(clause.sentence.tokens[clause.to]?.pos ?? '')
    ? headBehind(clause.sentence.tokens, clause.to)
    : undefined;

/** "…, says the website of", "…, said a person": the subject that the verb was given is another's. */
export const isUnnamedBehind = (clause: Clause): boolean =>
  noteBehind(clause) !== undefined || personBehind(clause) !== undefined;

const isSetOffVerb = ({ verb, form, from, sentence: { tokens } }: Clause): boolean =>
  from === verb.index &&
  form === 'finite' &&
  /^(say|read|state)$/.test(verb.lemma) &&
  /^[,"]$/.test(tokens[from - 1]?.word ?? '');

/** The noun for people that ends the phrase. */
export function headBehind(tokens: readonly Token[], from: number): Token | undefined {
  const phrase = tokens.slice(from, from + REACH);
  const end = phrase.findIndex(({ pos, lower }) => !/^(DET|ADJ|NUM|NOUN|PROPN)$/.test(pos) && lower !== 'of');
  const head = (end < 0 ? phrase : phrase.slice(0, end)).findLast(({ pos }) => pos === 'NOUN');
  // "said human rights lawyer Rami Khoury": somebody with a name.
  const isNamed = tokens[(head?.index ?? 0) + 1]?.pos === 'PROPN';
  return head && isCrowd(head.lower) && !isNamed ? head : undefined;
}
