/** The nation of what is praised, condemned or feared, where it is no object of the verb itself: "Kenya's role", "the situation in Chad". */
import type { Predicate } from '../../../../domain/ontology/predicate.ts';
import type { Cast, Clause, Complement, Slot, Token } from '../../../shapes.ts';
import type { VerbEntry } from '../../../tables/lexicon.ts';
import { words } from '../../../tables/word-list.ts';
import { lowerOf } from '../../../text/lower-text.ts';
import { kindOf } from '../../ends.ts';
import type { Stage } from '../../reading.ts';
import { ownerOfStance } from '../../stances.ts';
import { NATIONAL, OF_PREPOSITIONS, OF_WHAT } from '../verb-classes.ts';
import { isHarmed } from './harmed.ts';

/** "shelled an outpost near Narva": the state that the place lies in. */
const isWhereHit = ({ predicate }: VerbEntry): boolean => predicate === 'ATTACKED';

/** How far behind the verb the nation of what is praised may stand. */
const LOOSE = 9;

/** "praised Kenya's role", "condemned the attack by Chad": the nation of what is praised. */
export function looseObjects(
  { cast, clauses, sentence: { tokens } }: Stage,
  clause: Clause,
  { entry, behind }: { entry: VerbEntry; behind: readonly Complement[] },
): Complement[] {
  if (!OF_WHAT.has(entry.predicate) || /^(welcome|suspend)$/.test(entry.verb)) return [];
  const isNational = ({ refs: [key = ''], use }: Slot): boolean =>
    NATIONAL.has(kindOf(cast, key) ?? '') ||
    // "rejected the EU's proposal"; "condemned the vote in the EU" is of nobody named.
    (use === 'possessive' && kindOf(cast, key) === 'INTERGOVERNMENTAL_ORGANIZATION') ||
    (isWhereHit(entry) && cast.entities.get(key)?.country !== undefined);
  const { predicate } = entry;
  // "dismissed reports of a deal with Chad": Chad told none of them.
  const hearsay =
    predicate === 'REJECTED' ? OF_HEARSAY.exec(lowerOf(tokens.slice(clause.to, clause.to + LOOSE))) : null;
  const end = hearsay ? clause.to + hearsay[0].trim().split(' ').length - 1 : Infinity;
  const isDoneBy = behind.some(({ preposition }) => preposition === 'by');
  const first = behind.find(
    (complement) =>
      complement.slot.from - clause.to < LOOSE &&
      // "rejected Afghan allegations of": those are Afghan.
      complement.slot.to <= end &&
      isOfWhat(complement.preposition, isWhereHit(entry)) &&
      isNational(complement.slot) &&
      !(isDoneBy && isOwn(complement.slot, clause.subject)) &&
      !isApart(tokens, clause.to, complement) &&
      !isHarmed(complement, { predicate, from: clause.to, tokens }),
  );
  const maker = first ? undefined : madeBy(clauses, clause);
  const isMaker = ({ slot }: Complement): boolean =>
    isNational(slot) || kindOf(cast, slot.refs[0] ?? '') === 'INTERGOVERNMENTAL_ORGANIZATION';
  if (maker && isMaker(maker)) return [maker];
  return first ? [first] : [];
}

const OF_HEARSAY =
  /^(\w+ ){0,3}(reports?|rumou?rs?|claims?|suggestions?|talk|speculation|allegations?|stories) (of|about) /;
/** "condemned the expulsion of their diplomats by Niger": not themselves. */
const isOwn = ({ form, refs }: Slot, subject: Slot | undefined): boolean =>
  form === 'pronoun' && refs.every((ref) => subject?.refs.includes(ref));

/** "praised unity during the summit with X": when he did, and not of what. */
const isApart = (tokens: readonly Token[], from: number, { preposition, slot }: Complement): boolean =>
  preposition === 'with' &&
  tokens.slice(from, slot.from).some(({ lower }) => /^(during|after|before|ahead|amid)$/.test(lower));

const MAKES = words(
  'float draft propose make put draw table present write prepare submit offer sponsor lay advance suggest issue release publish circulate spread voice adopt give',
);

/** "rejected a formula floated by Kenya", "the money that Kenya had offered": whose it is. */
const madeBy = (clauses: readonly Clause[], clause: Clause): Complement | undefined =>
  madeInRelative(clauses, clause) ?? madeInParticiple(clauses, clause);

function madeInRelative(clauses: readonly Clause[], { to }: Clause): Complement | undefined {
  const slot = clauses.find(
    ({ link, voice, from, verb, leader, negation }) =>
      link === 'relative' &&
      /^(that|which)$/.test(leader?.lower ?? '') &&
      voice === 'active' &&
      !negation &&
      from > to &&
      from - to < LOOSE &&
      MAKES.has(verb.lemma),
  )?.subject;
  return slot?.use === 'plain' ? { slot } : undefined;
}

const madeInParticiple = (clauses: readonly Clause[], { to }: Clause): Complement | undefined =>
  clauses
    .find(
      ({ form, voice, from, verb }) =>
        form === 'participle' && voice === 'passive' && from > to && from - to < LOOSE && MAKES.has(verb.lemma),
    )
    ?.complements.find(({ preposition }) => preposition === 'by');

/** What is said of a state's affairs, or to its people, is said of or to the state. */
const OF_AFFAIRS = words(
  'EXPRESSED_CONCERN_ABOUT CONDOLED CONGRATULATED THANKED PRAISED SUPPORTS VOICED_SUPPORT_FOR CRITICISED ATTACKED INVESTS_IN PROVIDES_AID_TO',
);
const SAID_OF = /^(EXPRESSED_CONCERN_ABOUT|CRITICISED|PRAISED)$/;
const OF_ITS = words('of in within across inside near outside off');
/** How many words of an object may stand before the preposition: "invested two billion dollars in". */
const OBJECT = 5;

/** "expressed concern about the situation in Chad", "extended condolences to the people of Chad". */
export function affected(
  stage: Stage,
  clause: Clause,
  { entry, end, behind }: { entry: VerbEntry; end: number; behind: readonly Complement[] },
): Complement[] {
  const { cast, sentence } = stage;
  const { tokens } = sentence;
  const { predicate, prepositions } = entry;
  // "reiterated the United States' condemnation of the attacks by": not the speaker's own.
  const isForAnother =
    ownerOfStance(stage, clause.to)?.refs.some((ref) => !clause.subject?.refs.includes(ref)) === true;
  if (!OF_AFFAIRS.has(predicate) || !tokens.slice(end, end + OBJECT).some(({ lower }) => prepositions.includes(lower)))
    return [];
  const first = behind.find(
    (complement) =>
      complement.slot.from - end < LOOSE &&
      (OF_ITS.has(complement.preposition ?? tokens[complement.slot.from - 1]?.lower ?? '') ||
        // "concern over the recent statements by the Chadian leadership".
        (SAID_OF.test(predicate) && complement.preposition === 'by' && !isForAnother) ||
        // "angry over the deal between A and B".
        (/^(CRITICISED|EXPRESSED_CONCERN_ABOUT)$/.test(predicate) && complement.preposition === 'between')) &&
      (NATIONAL.has(kindOf(cast, complement.slot.refs[0] ?? '') ?? '') || isWhereHelped(cast, complement, predicate)) &&
      !isHarmed(complement, { predicate, from: clause.to, tokens }),
  );
  return first ? [first] : [];
}

/** "donated tents to flood victims in Sindh": a place whose state is known. */
const isWhereHelped = (cast: Cast, { slot: { refs } }: Complement, predicate: Predicate): boolean =>
  predicate === 'PROVIDES_AID_TO' && cast.entities.get(refs[0] ?? '')?.country !== undefined;

const isOfWhat = (preposition: string | undefined, isHit: boolean): boolean =>
  preposition === undefined ||
  OF_PREPOSITIONS.has(preposition) ||
  (isHit && /^(near|outside|around)$/.test(preposition));
