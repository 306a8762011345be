/** Verbs and predicates that the matching of verbs treats apart. */
import type { Predicate } from '../../../domain/ontology/predicate.ts';
import { words } from '../../tables/word-list.ts';

/** What is done to a named agreement: "signed the Kapaz Protocol". */
export const AGREEMENT_VERBS: Readonly<Record<string, Predicate>> = {
  sign: 'SIGNED',
  ink: 'SIGNED',
  initial: 'SIGNED',
  conclude: 'SIGNED',
  ratify: 'RATIFIED',
};

/** "sells Kenya electricity", "was handed a note": verbs that take two objects. */
export const DATIVE = words(
  'sell give send lend offer grant provide supply hand deliver donate loan pay ship pledge promise award advance extend transfer allocate wish',
);

/** Predicates whose object may be the nation of what is praised, attacked, supported: "praised Kenya's role". */
export const OF_WHAT = words(`
  PRAISED CRITICISED REJECTED THANKED EXPRESSED_CONCERN_ABOUT SUPPORTS VOICED_SUPPORT_FOR ATTACKED INVESTIGATED SANCTIONED
  OPPOSES_POSITION SUPPORTS_POSITION CONDOLED CONGRATULATED RECOGNISES COERCED PROVIDES_AID_TO TRAINS CONCEDED_TO PROTESTED
  THREATENED MOBILISED_AGAINST`);

/** Kinds that can be that nation, or act for it. */
export const NATIONAL = words('COUNTRY PERSON OFFICE GOVERNMENT_BODY ARMED_FORCE ORGANIZATION GROUP TERRITORY');

/** Prepositions that lead to it; none where it owns what is praised. */
export const OF_PREPOSITIONS = words('of by in on for from with to');
