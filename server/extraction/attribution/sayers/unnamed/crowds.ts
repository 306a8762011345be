/** Sources that are people without a name: "analysts say", "residents of Kisoro said", "a military source", "two of the diplomats". */
import type { Clause, Sentence, Slot, Token } from '../../../shapes.ts';
import type { Scope } from '../../scope.ts';
import { headBehind, personBehind } from './behind-verb.ts';
import { isCrowd, OF_MANY, PRIVATE } from './crowd-words.ts';
import { calledBy, describedSlot, leadingNoun } from './noun-phrase.ts';

/** Whoever is no state's: they speak even where the name of one stands beside them. */
export function privateCrowd(clause: Clause, scope: Scope): Slot | undefined {
  const head = headOf(clause);
  if (!head || scope.slots(clause.sentence.index).some(({ from, to }) => from <= head.index && head.index < to))
    return undefined;
  const { tokens } = clause.sentence;
  // "the historian Ada Obi writes": she has a name.
  if (clause.subject?.from === head.index + 1 && clause.subject.form === 'name') return undefined;
  const next = tokens[head.index + 1]?.lower ?? '';
  const isPrivate =
    PRIVATE.has(head.lower) ||
    (INSIDERS.test(head.lower) && DESCRIBING.test(next)) ||
    OF_MANY.test(tokens[head.index - 1]?.lower ?? '');
  return isPrivate ? crowdSlot(clause.sentence, head, scope) : undefined;
}

const ENVOYS = /^(diplomat|ambassador|envoy|consul|attach[eé]|negotiator|mediator)$/;

/** "A diplomat said", "a Western ambassador said": of no state that the text has told of, whatever office was made of it. */
export function anyEnvoy({ subject, from, sentence }: Clause, scope: Scope): Slot | undefined {
  if (subject?.form !== 'nominal' || subject.to > from || scope.kindOf(subject.refs[0] ?? '') !== 'OFFICE')
    return undefined;
  const { tokens } = sentence;
  const head = tokens[subject.to - 1];
  const { from: first } = head ? calledBy(sentence, head) : subject;
  const article = tokens[first]?.pos === 'DET' ? first : first - 1;
  const isAny = /^(an?|one|another)$/.test(tokens[article]?.lower ?? '') && head && ENVOYS.test(head.lower);
  const isOwned = tokens
    .slice(article + 1, subject.to)
    .some(({ word, lower }) => /^(\p{Lu}|'s?$)/u.test(word) && !OF_MANY.test(lower));
  return isAny && !isOwned ? crowdSlot(sentence, head, scope) : undefined;
}

/** "…, said a person briefed on the talks": whatever subject the verb was given. */
export function crowdBehind(clause: Clause, scope: Scope): Slot | undefined {
  const head = personBehind(clause);
  const isNamed =
    head && scope.slots(clause.sentence.index).some(({ from, to }) => from <= head.index && head.index < to);
  return head && !isNamed ? crowdSlot(clause.sentence, head, scope) : undefined;
}

/** Anybody of whom nothing else tells who they are. */
export function crowd(clause: Clause, scope: Scope): Slot | undefined {
  // "Readers learn that", "villagers heard that": of others.
  const head = /^(hear|learn|understand)$/.test(clause.verb.lemma) ? undefined : headOf(clause);
  return head && crowdSlot(clause.sentence, head, scope);
}

/** "according to two people familiar with the matter": from the token on. */
export function crowdAt(sentence: Sentence, at: number, scope: Scope): Slot | undefined {
  const head = headBehind(sentence.tokens, at);
  return head && crowdSlot(sentence, head, scope);
}

/** Before the verb of saying, or behind it: "…, said a senior officer". */
const headOf = (clause: Clause): Token | undefined =>
  leadingNoun(clause, ({ lower }) => isCrowd(lower)) ??
  (isSetOffVerb(clause) ? headBehind(clause.sentence.tokens, clause.to) : undefined);

/** "reminded guests that": who stands behind any other verb is told. */
const isSetOffVerb = ({ verb, from, sentence: { tokens } }: Clause): boolean =>
  verb.index === from && (from === 0 || /^[,"]$/.test(tokens[from - 1]?.word ?? ''));

/** "sources say" is hearsay, "a military source said" names some. */
const NOBODY = /^((unnamed|anonymous|unidentified|several|some|many|other) )?(sources?|people|insiders?)$/i;

/** "people familiar with the matter", "a source close to the talks": at least something is told of them. */
const DESCRIBING = /^(close|familiar|with|briefed|who|involved|near|present|aware|privy|knowledgeable|directly)$/;
const INSIDERS = /^(sources?|people|persons?|insiders?)$/;

function crowdSlot(sentence: Sentence, head: Token, scope: Scope): Slot | undefined {
  const { from, name } = calledBy(sentence, head);
  // "Two of the sources said": those of whom the text has told.
  const isTold =
    DESCRIBING.test(sentence.tokens[head.index + 1]?.lower ?? '') ||
    /^(the|these|those)$/.test(sentence.tokens[from - 1]?.lower ?? '');
  return NOBODY.test(name) && !isTold
    ? undefined
    : describedSlot(sentence.index, [from, head.index + 1], scope.unlisted('GROUP', name));
}
