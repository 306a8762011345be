/** The object that a pattern in the active asks for. */

import { once } from '../../../once.ts';
import type { Clause, Complement, Slot, Token } from '../../../shapes.ts';
import type { VerbEntry } from '../../../tables/lexicon.ts';
import { words } from '../../../tables/word-list.ts';
import { lowerOf } from '../../../text/lower-text.ts';
import { isObject, kindOf } from '../../ends.ts';
import { leaderMet } from '../../expanding/led-by.ts';
import type { Stage } from '../../reading.ts';
import { hasWordOf } from '../fit/class-words.ts';
import type { VerbFit } from '../fit/verb-fit.ts';
import { OF_WHAT } from '../verb-classes.ts';
import { behindWhat } from './behind-what.ts';
import { leadershipOf, neighbourNamed } from './leadership-of.ts';
import { isNoObject } from './no-objects.ts';
import { affected, looseObjects } from './of-what.ts';
import { behindPlaceNoun, withoutPlaceNoun } from './place-nouns.ts';
import { isSayer } from './sayer-behind.ts';

export function objectsOf(stage: Stage, clause: Clause, { entry, end }: VerbFit): Complement[] {
  const behind = [...clause.complements, ...(OF_WHAT.has(entry.predicate) ? behindWhat(stage, clause) : [])]
    .map((complement) => neighbourNamed(stage, leadershipOf(stage, complement), clause))
    .filter((complement, _, all) => !isNoObject(stage, { clause, entry, complement, all }))
    .filter(({ slot }) => slot.from >= Math.min(end, clause.to) && isObject(stage.cast, slot, entry.object))
    .map((complement) =>
      withoutParticle(
        entry.predicate === 'VISITED' ? withoutPlaceNoun(stage, complement) : behindPlaceNoun(stage, complement),
        end,
      ),
    );
  const owned = /^(PRAISED|REJECTED)$/.test(entry.predicate) ? whosePart(behind, { entry, end }) : undefined;
  if (owned) return [owned];
  if (entry.prepositions.length > 0) {
    if (hasDirect(stage, behind, entry)) return [];
    const found = atWhom(entry, led(behind, withLead(stage, entry, end)));
    if (found.length > 0) return several(stage, entry, found);
    const owner = ownerWithin(stage, behind, { entry, end });
    return owner ? [{ slot: owner }] : affected(stage, clause, { entry, end, behind });
  }
  const helped = entry.verb === 'help' && behind.length === 0 ? subjectHelped(stage, clause) : undefined;
  if (helped) return [{ slot: helped }];
  const asked = entry.toVerb && DEMANDS.has(entry.verb) ? subjectAsked(stage, clause) : undefined;
  if (asked) return [{ slot: asked }];
  const leader = leaderMet(stage, entry.predicate, end);
  if (leader && behind.every(({ slot }) => slot.reasons.includes('sent-by-state'))) return [{ slot: leader }];
  const direct = behind.filter((one) => isDirect(one) && !isSayer(stage, clause, one));
  return direct.length > 0 ? several(stage, entry, direct) : looseObjects(stage, clause, { entry, behind });
}

const isDirect = ({ preposition, slot }: Complement): boolean => preposition === undefined && slot.use === 'plain';

const led = (behind: readonly Complement[], { prepositions, swap }: VerbEntry): Complement[] => {
  const found = behind.filter(({ preposition }) => preposition !== undefined && prepositions.includes(preposition));
  // "took delivery of BrahMos missiles from India": from whom, and not of what.
  const sources = swap && prepositions.includes('of') ? found.filter(({ preposition }) => preposition === 'from') : [];
  return sources.length > 0 ? sources : found;
};

/** "strikes in Yemen against the Houthis": at whom they are, and not where. */
function atWhom({ predicate }: VerbEntry, found: Complement[]): Complement[] {
  const [first] = found;
  if (predicate !== 'ATTACKED' || !/^(in|inside)$/.test(first?.preposition ?? '')) return found;
  const aimed = found.filter(({ preposition }) => /^(against|on)$/.test(preposition ?? ''));
  return aimed.length > 0 ? aimed : found;
}

/** "acknowledged Togo's contribution in the African Union", "rejected Mexico's criticism of the trial of X": whose it is, and not in or of what. */
const whosePart = (
  behind: readonly Complement[],
  { entry, end }: Pick<VerbFit, 'entry' | 'end'>,
): Complement | undefined =>
  entry.prepositions.length > 0 && entry.words.length > 0
    ? behind.find(
        ({ slot }) =>
          (slot.use === 'possessive' || (slot.use === 'adjective' && entry.predicate === 'REJECTED')) &&
          slot.form !== 'pronoun' &&
          slot.to < end,
      )
    : undefined;

/** "angry over the deal of Chad with Togo": where one of the prepositions stands right behind the words, it is the one. */
const withLead = ({ sentence: { tokens } }: Stage, entry: VerbEntry, end: number): VerbEntry => {
  const next = tokens[end]?.lower ?? '';
  return entry.prepositions.length > 1 && /^(over|about|at)$/.test(next) && entry.prepositions.includes(next)
    ? { ...entry, prepositions: [next] }
    : entry;
};

/** "called on X": the particle of the pattern is no preposition of the object. */
const withoutParticle = (complement: Complement, end: number): Complement =>
  complement.at !== undefined && complement.at < end ? { slot: complement.slot } : complement;

/** "came to Nepal's aid" is "to the aid of Nepal", "met Chile's demand" is "a demand of Chile"; of "supports its claim" the verb says enough. */
function ownerWithin(
  { context }: Stage,
  behind: readonly Complement[],
  { entry, end }: Pick<VerbFit, 'entry' | 'end'>,
): Slot | undefined {
  const isOfVerb = plainOf(context.lexicon.verbs.get(entry.verb) ?? NONE).some(({ predicate }) =>
    OF_WHAT.has(predicate),
  );
  if (isOfVerb || entry.words.length === 0 || !entry.prepositions.includes('of')) return undefined;
  return behind.find(({ slot }) => slot.use !== 'plain' && slot.form !== 'pronoun' && slot.to < end)?.slot;
}

/** "visited Turkey on 4 April and Uzbekistan from …": each place; else the first, and what is joined to it. */
function several(
  { sentence: { tokens } }: Stage,
  { predicate }: VerbEntry,
  found: readonly Complement[],
): Complement[] {
  if (predicate === 'VISITED')
    return found.filter((one, index) => index === 0 || !isPurpose(tokens, found[0]?.slot, one)).slice(0, 3);
  const end = found.findIndex(
    ({ slot, at }, index) => index > 0 && !goesOn(tokens, found[index - 1]?.slot, at ?? slot.from),
  );
  return found.slice(0, end < 0 ? found.length : end);
}

/** "arrived in Luanda for a summit on peace in the Congo": of what the summit is. */
const isPurpose = (tokens: readonly Token[], first: Slot | undefined, { slot }: Complement): boolean =>
  /\b(for|amid) ([^ ,]+ ){1,6}(on|about|over|amid|against) /.test(
    lowerOf(tokens.slice(first?.to ?? slot.from, slot.from)),
  );

/** "on A and on B", "with A, and with engineers from B", "to A in 2033 and to B": the same preposition again behind "and". */
const goesOn = (tokens: readonly Token[], before: Slot | undefined, at: number): boolean =>
  /^(?:(?:(?:in|on|since) (?:\w+ )?|last |this )\w+ )?(?:, )?and$/.test(
    tokens
      .slice(before?.to ?? at, at)
      .map(({ lower }) => lower)
      .join(' '),
  );

/** Verbs whose that-clause says what somebody else is to do; "told him that Baku withdrew" asks nothing. */
export const DEMANDS = words(
  'demand insist ask urge request require recommend propose suggest beg plead order command stipulate advise',
);

/** "helped their Lao colleagues find the men": whoever is to do it. */
const subjectHelped = ({ clauses }: Stage, clause: Clause): Slot | undefined =>
  clauses.find(({ parent, link, subject }) => parent === clause && link === 'infinitive' && subject !== clause.subject)
    ?.subject;

/** "demanded that Baku withdraw": whoever is to do it. */
function subjectAsked({ clauses }: Stage, clause: Clause): Slot | undefined {
  const child = clauses.find(({ parent, link }) => parent === clause && link === 'that');
  return child?.subject && child.subject !== clause.subject && child.subject.use === 'plain'
    ? child.subject
    : undefined;
}

/** "congratulated X on his election": the party is the direct object, whatever the pattern's preposition leads to. */
const hasDirect = (stage: Stage, behind: readonly Complement[], entry: VerbEntry): boolean =>
  entry.words.length === 0 &&
  behind.some(
    (complement) =>
      !isGoods(stage, complement, entry) &&
      (isDirect(complement) || isPeopleOf(stage.cast, complement, entry)) &&
      isObject(stage.cast, complement.slot, 'actor'),
  ) &&
  plainOf(stage.context.lexicon.verbs.get(entry.verb) ?? NONE).some(
    ({ predicate, swap }) => predicate === entry.predicate && swap === entry.swap,
  );

/** "sold its tanks to Latvia": its tanks act for no state here, they are what is sold. */
const isGoods = ({ context, sentence }: Stage, { slot }: Complement, { needs }: VerbEntry): boolean => {
  const goods = needs === undefined ? undefined : context.lexicon.classes.get(needs);
  return (
    goods !== undefined &&
    slot.reasons.includes('hand-of-state') &&
    hasWordOf(goods, sentence.tokens.slice(slot.from, slot.to + 1))
  );
};

/** "congratulated the Chadian people on": the nation is the direct object. */
const isPeopleOf = (cast: Stage['cast'], { preposition, slot }: Complement, { predicate }: VerbEntry): boolean =>
  /^(CONGRATULATED|THANKED|CONDOLED)$/.test(predicate) &&
  preposition === undefined &&
  slot.use === 'adjective' &&
  kindOf(cast, slot.refs[0] ?? '') === 'COUNTRY';

const NONE: readonly VerbEntry[] = [];
/** Entries that are the verb alone, with a direct object. */
const plainOf = once((entries: readonly VerbEntry[]) =>
  entries.filter(({ prepositions, words }) => prepositions.length + words.length === 0),
);
