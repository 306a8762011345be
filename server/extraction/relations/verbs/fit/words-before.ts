/** Patterns whose noun stands before the verb: "the agreement was signed by A and B", "the deal that A concluded with B". */
import { isSymmetric } from '../../../../domain/ontology/predicate.ts';
import type { Clause, Slot, Token } from '../../../shapes.ts';
import { formsIn, patternsWith } from '../../../tables/first-words.ts';
import type { VerbEntry } from '../../../tables/lexicon.ts';
import { words } from '../../../tables/word-list.ts';
import { agentOf } from '../../clause-ends.ts';
import { isObject } from '../../ends.ts';
import type { Match, Stage } from '../../reading.ts';
import { isWord } from '../../words-after.ts';
import { active } from '../active.ts';
import { ownerBefore } from '../passive-owner.ts';
import { OF_WHAT } from '../verb-classes.ts';
import { toFit } from './verb-fit.ts';

const RELATIVE = words('that which');
const FAR = 12;

/** What an entry with words says where they lead to the verb; nothing where they stand behind it. */
export function ledMatches(stage: Stage, clause: Clause, entries: readonly VerbEntry[]): Match[] {
  const lead = leadOf(stage, clause);
  if (lead.length === 0) return [];
  for (const entry of patternsWith(entries, formsIn(lead, 0, lead.length))) {
    if (entry.toVerb || !isLed(stage, lead, entry)) continue;
    const found =
      clause.voice === 'passive' ? done(stage, clause, entry) : active(stage, clause, toFit(clause, entry, clause.to));
    if (found.length > 0) return found;
  }
  return [];
}

/** The words from the last verb to this one, or to the pronoun that takes them up. Names are left out. */
function leadOf({ sentence: { tokens }, clauses, isTaken }: Stage, clause: Clause): readonly Token[] {
  const pronoun = clause.leader && RELATIVE.has(clause.leader.lower) ? clause.leader.index : undefined;
  if (clause.voice === 'active' && (pronoun === undefined || !clause.subject || clause.subject.from < pronoun))
    return [];
  const end = pronoun ?? clause.from;
  const start = Math.max(0, end - FAR, ...clauses.filter(({ to }) => to <= end).map(({ to }) => to));
  return tokens.slice(start, end).filter(({ index, pos }) => /NOUN|PROPN|ADJ/.test(pos) && !isTaken(index));
}

/** "the phone talks that A and B held": by the words of the pattern, and by the class that it needs besides. */
const isLed = (stage: Stage, lead: readonly Token[], entry: VerbEntry): boolean =>
  entry.words.length > 0
    ? follow(lead, entry.words) && (entry.needs !== 'phone' || isOfClass(stage, lead, entry))
    : isOfClass(stage, lead, entry);

/** "the deal that A and B concluded": the noun is of the class that the pattern needs. */
function isOfClass({ context }: Stage, lead: readonly Token[], { needs }: VerbEntry): boolean {
  const wanted = needs === undefined ? undefined : context.lexicon.classes.get(needs);
  return wanted !== undefined && lead.some(({ lemma, lower }) => wanted.has(lemma) || wanted.has(lower));
}

/** All words of the pattern, in their order; the last of them a noun. */
function follow(lead: readonly Token[], pattern: readonly string[]): boolean {
  let at = 0;
  for (const word of pattern) {
    const found = lead.findIndex((token, index) => index >= at && isWord(token, word));
    if (found < 0) return false;
    at = found + 1;
  }
  return lead[at - 1]?.pos !== 'ADJ';
}

/** "was signed by A and B", "were imposed by A on B", "sanctions on B were imposed by A". */
function done(stage: Stage, clause: Clause, entry: VerbEntry): Match[] {
  const doer = agentOf(clause);
  if (!doer) return [];
  const { match } = toFit(clause, entry, clause.to);
  const object = entry.prepositions.length > 0 ? behind(stage, clause, { entry, doer }) : undefined;
  if (object) return [match({ subject: doer, object }, 'passive-noun', 0.7)];
  return (entry.together || isSymmetric(entry.predicate)) && doer.refs.length > 1
    ? [match({ subject: doer, object: doer }, 'passive-noun', 0.72)]
    : [];
}

/** "sanctions on B were imposed by A", "a request from B": the doer is never both. */
function behind(stage: Stage, clause: Clause, { entry, doer }: { entry: VerbEntry; doer: Slot }): Slot | undefined {
  const { cast, slots, sentence } = stage;
  const { tokens } = sentence;
  const named =
    clause.complements.find(
      ({ preposition, slot }) =>
        slot !== doer &&
        preposition !== undefined &&
        entry.prepositions.includes(preposition) &&
        isObject(cast, slot, entry.object),
    ) ??
    slots
      .map((slot) => ({ slot }))
      .find(
        ({ slot }) =>
          slot.to === clause.from &&
          entry.prepositions.includes(tokens[slot.from - 1]?.lower ?? '') &&
          isObject(cast, slot, entry.object),
      );
  return named?.slot ?? (OF_WHAT.has(entry.predicate) ? ownerBefore(stage, clause) : undefined);
}
