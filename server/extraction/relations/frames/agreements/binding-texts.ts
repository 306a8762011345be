/** "A joint statement commits Portugal and Mozambique to", "the treaty obliges both states to": whom a text binds together. */
import type { Clause } from '../../../shapes.ts';
import { directObject } from '../../clause-ends.ts';
import type { Match, Stage } from '../../reading.ts';
import { match, sideOf } from '../frame.ts';

const BINDS = /^(commit|oblige|bind|require|allow|entitle|enable|permit|link|join|unite|tie)$/;
const PACT = /\b(treaty|accord|pact|agreement|deal|memorandum|protocol|convention|contract|compact)\b/;
const STATEMENT = /\b(joint (statement|declaration|communiqu[eé])|declaration|roadmap|charter)\b/;
/** How far before the verb the text may be named. */
const FAR = 9;

export function bindingTexts(stage: Stage, clause: Clause): Match[] {
  const { subject, verb, voice, from } = clause;
  const bound = directObject(clause);
  if (!bound || voice === 'passive' || !BINDS.test(verb.lemma) || isSomebody(stage, subject?.refs[0])) return [];
  const words = stage.sentence.tokens
    .slice(Math.max(0, from - FAR), from)
    .map(({ lower }) => lower)
    .join(' ');
  if (new Set(bound.refs.map((key) => sideOf(stage, key))).size < 2) return [];
  const predicate = PACT.test(words) ? 'HAS_AGREEMENT_WITH' : STATEMENT.test(words) ? 'PLEDGED_COOPERATION' : undefined;
  return predicate
    ? [match(clause, { subject: bound, object: bound }, { predicate, reasons: ['frame', 'binding-text'], trust: 0.72 })]
    : [];
}

const isSomebody = (stage: Stage, key: string | undefined): boolean => sideOf(stage, key) !== undefined;
