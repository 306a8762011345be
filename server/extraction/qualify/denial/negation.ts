/** Denials inside one clause: not, never, no, neither, without. What governing verbs deny is in governed.ts. */

import { ALWAYS_OPEN } from '../../clauses/clause-words.ts';
import { openingOf } from '../../clauses/verbs/denied-verbs.ts';
import type { Clause, Token } from '../../shapes.ts';
import { words } from '../../tables/word-list.ts';
import { lowerOf } from '../../text/lower-text.ts';
import { DECIDES, NEVER_AFFIRMS } from '../verb-classes.ts';
import { denies, NO_DENIAL } from './negation-words.ts';
import { isBeyondEnough, isEither, isJust, isLikeNever, isOnlyUntil } from './not-denied/no-denial.ts';

/** How far before the verb the word that denies its subject may stand. */
const REACH = 14;

/** The word that denies the clause itself, if one does: "not", "no", "neither", "without". */
export function denierOf(clause: Clause, trigger: readonly [number, number]): Token | undefined {
  const { tokens } = clause.sentence;
  return (
    deniedVerb(tokens, clause) ??
    deniedSubject(tokens, clause) ??
    allBut(tokens, clause) ??
    exceptedEnd(tokens, clause) ??
    negativeEnd(clause, trigger) ??
    without(tokens, clause)
  );
}

/** "has not met"; not "not only met", "could not but agree", "never failed to". */
export function deniedVerb(tokens: readonly Token[], { negation, verb }: Clause): Token | undefined {
  if (!negation) return undefined;
  const [before, next] = [tokens[negation.index - 1]?.lower ?? '', tokens[negation.index + 1]?.lower ?? ''];
  const cannotBut = /^(but|help)$/.test(next) && /^(could|can|cannot)$/.test(before);
  const affirms = (negation.lower === 'never' && NEVER_AFFIRMS.has(verb.lemma)) || isOnlyUntil(tokens, negation, verb);
  if (isLikeNever(tokens, negation, verb) || isJust(tokens, negation) || isEither(tokens, negation)) return undefined;
  return NO_DENIAL.has(next) || cannotBut || affirms || isBeyondEnough(tokens, before, verb) ? undefined : negation;
}

/** "It was not Sudan that attacked", "All but Mali signed": the word right before whoever does it. */
function deniedSubject(tokens: readonly Token[], { subject, from, link, leader }: Clause): Token | undefined {
  // "all kept silent but not Togo, which spoke": what the relative tells of him is so.
  if (link === 'relative' && leader && /^(who|which)$/.test(leader.lower) && tokens[leader.index - 1]?.word === ',')
    return undefined;
  const before = subject && subject.to <= from ? tokens[subject.from - 1] : undefined;
  if (!before) return undefined;
  const isExcepted =
    /^(but|except|save|bar|barring|than|from)$/.test(before.lower) &&
    tokens.slice(Math.max(0, before.index - REACH), before.index).some(({ lower }) => ALL.test(lower));
  return isExcepted || /^(not|n't)$/.test(before.lower) || isNoneOf(tokens, before) ? before : undefined;
}

/** "None of the three states, A, B and C, signed": who they are stands between commas. */
const isNoneOf = (tokens: readonly Token[], { word, index }: Token): boolean =>
  word === ',' &&
  /(^|[,;:"] )(none|neither|not one) of( [^ ,;:]+){1,5}$/.test(lowerOf(tokens.slice(0, index))) &&
  tokens.slice(Math.max(0, index - 6), index).every(({ pos }) => !/VERB|AUX/.test(pos));

/** "did everything but thank". */
function allBut(tokens: readonly Token[], { from }: Clause): Token | undefined {
  const [all, but] = [tokens[from - 2]?.lower ?? '', tokens[from - 1]];
  return but?.lower === 'but' && /^(everything|anything|all)$/.test(all) ? but : undefined;
}

const EXCEPTING =
  /^(everyone|everybody|all( \w+){0,3}|every \w+)( ,)? (but|except( for)?|save|bar|barring|other than|apart from|with the exception of)\b/;

/** "thanked everyone but Chad", "thanked all its neighbours except Chad": right behind the verb. */
function exceptedEnd(tokens: readonly Token[], { to }: Clause): Token | undefined {
  const [first] = tokens.slice(to, to + 1);
  return first && ALL.test(first.lower) && EXCEPTING.test(lowerOf(tokens.slice(to, to + 10))) ? first : undefined;
}

const ALL = /^(all|every|everyone|everybody|each)$/;

/** "signed no agreement with", "has no relations with", "no official met", "neither A nor B signed". */
function negativeEnd(clause: Clause, [from, to]: readonly [number, number]): Token | undefined {
  const { tokens } = clause.sentence;
  const behind = tokens
    .slice(clause.to, Math.max(clause.to + 3, to))
    .find((token) => denies(tokens, token) || notOne(tokens, token) || isContrast(tokens, token, to));
  if (
    behind &&
    isReached(tokens, clause.to, behind.lower === 'not' ? behind.index - 1 : behind.index) &&
    // "is in no alliance with": the noun is what is told, and none of it is so.
    (!isManner(tokens, behind) || behind.index + 1 === from || (behind.index >= from && behind.index + 1 < to))
  )
    return behind;
  // "Nothing, not even rain, kept": over the aside.
  const verb = Math.min(from, clause.from);
  const start = openingOf(tokens, verb - 1) ?? verb;
  // "said nothing and thanked": what stands before the conjunction is another clause's.
  if (/^(and|but|then)$/.test(tokens[start - 1]?.lower ?? '')) return undefined;
  // "lost no opportunity to thank": of a leading noun it is said in above.ts.
  if (clause.form === 'infinitive' && clause.leader?.pos === 'NOUN') return undefined;
  // "left with no complaints after they had signed": before "after" another clause ends.
  const opened = clause.link === 'adverbial' && clause.leader ? clause.leader.index + 1 : 0;
  const before = tokens
    .slice(Math.max(opened, start - REACH), start)
    .findLast((token) => denies(tokens, token) || notOne(tokens, token));
  return before && isReached(tokens, before.index + 1, start) ? before : undefined;
}

/** "in no uncertain terms", "for no reason", "at no cost": how, not whether. "asked for nothing" is none of these. */
const isManner = (tokens: readonly Token[], { lower, index }: Token): boolean =>
  lower === 'no' &&
  /^(in|for|at|under|within|as)$/.test(tokens[index - 1]?.lower ?? '') &&
  !/^(way|case|circumstances|respect)$/.test(tokens[index + 1]?.lower ?? '');

/** "Not a single envoy met", "not one minister". */
const notOne = (tokens: readonly Token[], { lower, index }: Token): boolean =>
  lower === 'not' && /^(a|an|one|any|even|all|every|many)$/.test(tokens[index + 1]?.lower ?? '');

/** "voiced regret, not concern": the noun of the pattern is the one that is not meant. */
const isContrast = (tokens: readonly Token[], { lower, index }: Token, to: number): boolean =>
  lower === 'not' && tokens[index - 1]?.word === ',' && index >= to - 3 && tokens[index + 1]?.pos === 'NOUN';

const PHRASE = words('DET ADJ ADV NOUN PROPN NUM PRON CCONJ ADP');

/** Nothing but a noun phrase stands between. */
const isReached = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from, to).every(
    ({ pos, word, lower, index }) =>
      // "attacked Chad although nobody".
      (PHRASE.has(pos) && !ALWAYS_OPEN.has(lower) && !opensThat(tokens, index)) ||
      word === "'s" ||
      // `has "absolutely no link" to`.
      word === '"' ||
      word === 'nor',
  );

/** "that Norway": no article before a name, whatever its tag. */
const opensThat = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.word === 'that' && (tokens[at]?.pos !== 'DET' || /^\p{Lu}/u.test(tokens[at + 1]?.word ?? ''));

/** "Hardly a week passes without Togo criticising": each week it does. */
const isEachTime = (tokens: readonly Token[], { index }: Token): boolean =>
  /\b(hardly|scarcely|barely|not|no) (\w+ ){1,2}(passes|passed|goes by|went by)$/.test(lowerOf(tokens.slice(0, index)));

/** "left without signing", "decided against signing", "instead of signing": what leads a gerund. */
export function without(tokens: readonly Token[], { leader, from, parent, subject, form }: Clause): Token | undefined {
  if (leader?.lower === 'without') return leader;
  // "without Chad and Mali agreeing".
  const ahead = form === 'gerund' && subject?.to === from ? tokens[subject.from - 1] : undefined;
  if (ahead?.lower === 'without') return isEachTime(tokens, ahead) ? undefined : ahead;
  const governor = parent?.verb.lemma ?? '';
  if (
    leader?.lower === 'against' &&
    (DECIDES.has(governor) || /^(be|stand|remain|come|turn|speak|campaign|lobby|counsel|caution|plead)$/.test(governor))
  )
    return leader;
  if (leader?.lower === 'of' && /^(clear|acquit|absolve|exonerate|absolved|purge)$/.test(governor)) return leader;
  const [second, first] = [tokens[from - 1], tokens[from - 2]];
  const pair = `${first?.lower ?? ''} ${second?.lower ?? ''}`;
  // "stopped short of signing" is denied by its verb.
  if (pair === 'short of' && (governor === 'stop' || (governor === 'fall' && parent?.verb.index === from - 3)))
    return undefined;
  if (pair === 'out of' && /^(talk|argue|scare|frighten|reason|bully)$/.test(governor)) return first;
  return /^(instead of|rather than|far from|short of|anything but|lieu of|absence of|way from)$/.test(pair)
    ? first
    : undefined;
}

/** "No Togolese minister has agreed to visit", "Neither Togo nor Benin wants to attack": who denies whoever would do it; not counted twice. */
export function isOfNobody(parent: Clause, clause: Clause): boolean {
  const { subject, from, form } = parent;
  if (form !== 'finite' || !subject || subject.to > from) return false;
  const denier = denierOf(parent, [from, parent.to]);
  if (!denier || denier.index >= from || denier.index < subject.from - 3) return false;
  return NEGATIVE_SUBJECT.test(denier.lower) && denierOf(clause, [clause.from, clause.to])?.index !== denier.index;
}
const NEGATIVE_SUBJECT = /^(no|neither|none|nobody|nor|not)$/;
