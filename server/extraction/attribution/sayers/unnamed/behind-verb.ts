/** Notes and people without a name that stand right behind the verb: "…, says the website of", "…, said a person briefed on the talks". */
import { INVERTIBLE } from '../../../clauses/verb-classes.ts';
import type { Clause, Token } from '../../../shapes.ts';
import { words } from '../../../tables/word-list.ts';
import { isNote } from '../note-words.ts';
import { isCrowd } from './crowd-words.ts';
import { REACH } from './noun-phrase.ts';

/** "…, says the website of": behind a comma or a quotation mark and the verb. */
export const noteBehind = (clause: Clause): Token | undefined =>
  // "Ada Obi, the minister, said in a statement": by what she said it.
  isSetOffVerb(clause) && clause.sentence.tokens[clause.to]?.pos !== 'ADP'
    ? clause.sentence.tokens.slice(clause.to, clause.to + 3).find(({ lower }) => isNote(lower))
    : undefined;

/** "…, said a person briefed on the talks". */
export const personBehind = (clause: Clause): Token | undefined =>
  isSetOffVerb(clause, VOICES) && /^(DET|NUM)$/.test(clause.sentence.tokens[clause.to]?.pos ?? '')
    ? headBehind(clause.sentence.tokens, clause.to)
    : undefined;

/** "…, says the website of", "…, said a person": the subject that the verb was given is another's. */
export const isUnnamedBehind = (clause: Clause): boolean =>
  noteBehind(clause) !== undefined || personBehind(clause) !== undefined;

const READS = words('say read state');
const VOICES: ReadonlySet<string> = new Set([...INVERTIBLE].filter((lemma) => lemma !== 'tell'));

const isSetOffVerb = ({ verb, form, from, sentence: { tokens } }: Clause, verbs = READS): boolean =>
  from === verb.index && form === 'finite' && verbs.has(verb.lemma) && /^[,"]$/.test(tokens[from - 1]?.word ?? '');

/** The noun for people that ends the phrase. */
export function headBehind(tokens: readonly Token[], from: number): Token | undefined {
  // "says 60 nurses on way": what is said.
  if (/^\d/.test(tokens[from]?.word ?? '')) return undefined;
  const phrase = tokens.slice(from, from + REACH);
  // "Western and Arab diplomats": no noun yet.
  const end = phrase.findIndex(
    ({ pos, lower }, at) =>
      !/^(DET|ADJ|NUM|NOUN|PROPN)$/.test(pos) &&
      lower !== 'of' &&
      !(lower === 'and' && !phrase.slice(0, at).some((one) => one.pos === 'NOUN')),
  );
  const head = (end < 0 ? phrase : phrase.slice(0, end)).findLast(({ pos }) => pos === 'NOUN');
  // "said human rights lawyer Rami Khoury": somebody with a name.
  const isNamed = tokens[(head?.index ?? 0) + 1]?.pos === 'PROPN';
  return head && isCrowd(head.lower) && !isNamed ? head : undefined;
}
