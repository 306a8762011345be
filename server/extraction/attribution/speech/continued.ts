/** Speech that runs on without its verb: "He said Kenya would send troops. It had warned Chad." */
import type { DraftAttribution } from '../../../domain/candidate.ts';
import type { Reading } from '../../relations/reading.ts';
import type { Clause, Sentence } from '../../shapes.ts';
import { words } from '../../tables/word-list.ts';
import { lowerOf } from '../../text/lower-text.ts';
import { sayerOf } from '../sayers/sayer.ts';
import { mayFollow, SPEAKS } from '../sayers/verbs-of-saying.ts';
import { accordingTo } from '../saying/according-to.ts';
import { isSetOff, phraseFrom } from '../saying/set-off.ts';
import type { Scope } from '../scope.ts';

/** How many sentences may run on. */
const LONGEST = 3;

/** Whoever spoke in the sentences before, of the same paragraph, where this one keeps the tense of reported speech. */
export function continued({ clause: own, sentence }: Reading, scope: Scope): DraftAttribution | undefined {
  const clause = ofMain(own);
  if (!clause || !isReported(clause) || clause.parent || /^(relative|adverbial)$/.test(clause.link ?? ''))
    return undefined;
  const beforeSemicolon = saidBefore(clause, scope);
  if (beforeSemicolon) return beforeSemicolon;
  for (let back = 1; back <= LONGEST; back++) {
    const before = scope.clauses(sentence.index - back);
    if (before[0]?.sentence.line !== sentence.line && !(back === 1 && isAdded(clause))) return undefined;
    const saying =
      before.findLast((one) => tells(one, before)) ?? (back === 1 ? before.findLast(holdsForth) : undefined);
    if (saying) return sayerOf(saying, scope);
    if (back === 1 && (isSaidOn(clause) || isAllReported(before))) {
      const found = citedIn(before, scope);
      if (found) return found;
    }
    if (!before.filter(({ parent, form }) => !parent && form === 'finite').every(isReported)) return undefined;
  }
  return undefined;
}

/** "Guards, a colonel said, had fired; Chad had then protested": over the semicolon. */
function saidBefore({ sentence: { tokens, index }, from }: Clause, scope: Scope): DraftAttribution | undefined {
  const mark = tokens.findLastIndex(({ word }, at) => word === ';' && at < from);
  const before = mark < 0 ? [] : scope.clauses(index).filter(({ to }) => to <= mark);
  const aside = before.findLast(isAside) ?? before.findLast((one) => tells(one, before));
  return aside && sayerOf(aside, scope);
}

/** "had offered to lend", "had met X and signed": the verb that what is told hangs on. */
function ofMain(clause: Clause | undefined): Clause | undefined {
  let above = clause;
  while (above?.parent && /^(infinitive|gerund|coordinate)$/.test(above.link ?? '')) above = above.parent;
  return above;
}

/** "Kenya, he said, had sold arms": reported speech but for the aside itself. */
const isAllReported = (before: readonly Clause[]): boolean => {
  const told = before.filter((one) => !one.parent && one.form === 'finite' && !isAside(one));
  return told.length > 0 && told.every(isReported);
};

/** "gave an account of the morning", "held a news conference", "spoke to reporters": what follows in reported speech was said there. */
const holdsForth = ({ verb, to, form, parent, sentence: { tokens } }: Clause): boolean =>
  form === 'finite' && !parent && SPEECHES[verb.lemma]?.test(lowerOf(tokens.slice(to, to + 7))) === true;

const SPEECHES: Readonly<Record<string, RegExp>> = {
  give: /^(an?|the|his|her|its) (\S+ )?(account|briefing|interview|statement|speech|address|overview|update|press|news)\b/,
  hold: /^(an?|the|his|her|its) (\S+ )?(news|press|briefing)\b/,
  deliver: /^(an?|the|his|her|its) (\S+ )?(speech|statement|address|remarks)\b/,
  issue: /^(an?|the) (\S+ )?(statement|communiqu)/,
  make: /^(an?|the|his|her) (\S+ )?(statement|speech|remarks)\b/,
  brief: /^/,
  address: /^(an?|the|reporters|journalists|parliament|lawmakers|members|delegates)\b/,
  speak: /^(to|with) (the )?(\S+ )?(reporters|journalists|press|media|radio|television|newspaper|daily|agency)\b/,
  talk: /^to (the )?(\S+ )?(reporters|journalists|press|media)\b/,
};

/** It says something in reported speech: the last thing that the sentence says. */
const tells = (clause: Clause, all: readonly Clause[]): boolean =>
  SPEAKS.has(clause.verb.lemma) &&
  clause.form === 'finite' &&
  !clause.parent &&
  all.some(({ parent, link }) => parent === clause && link === 'that');

/** "would lend", "had warned": one step further back than what the text itself tells. */
const isReported = ({ sentence, from, to, modal, form }: Clause): boolean =>
  form === 'finite' &&
  (/^(would|'d)$/.test(modal ?? '') || sentence.tokens.slice(from, to - 1).some(({ lower }) => lower === 'had'));

/** "It would also lend", "it had warned Chad, too": surely no background that the outlet gives. */
const isSaidOn = (clause: Clause): boolean => /^(would|'d)$/.test(clause.modal ?? '') || isAdded(clause);

/** Even in the next paragraph. */
const isAdded = ({ sentence: { tokens } }: Clause): boolean => tokens.some(({ lower }) => ALSO.has(lower));

const ALSO = words('also too further furthermore moreover likewise');

/** "…, the minister said.", "According to the minister, …": who said the sentence before. */
function citedIn(before: readonly Clause[], scope: Scope): DraftAttribution | undefined {
  const last = before.at(-1);
  if (!last) return undefined;
  const aside = before.findLast(isAside);
  return aside ? sayerOf(aside, scope) : accordingTo(ofWhole(last.sentence), scope);
}

/** "…, he said." and "The shipments, he said, began in May." */
const isAside = (clause: Clause): boolean =>
  (SPEAKS.has(clause.verb.lemma) || mayFollow(clause.verb.lemma)) &&
  clause.form === 'finite' &&
  !clause.parent &&
  isSetOff(clause.sentence.tokens, phraseFrom(clause.sentence.tokens, clause));

const ofWhole = (sentence: Sentence): Pick<Reading, 'sentence' | 'trigger'> => ({ sentence, trigger: [0, 1] });
