/** PLOVER event types and modes → predicates, all events, as in cameo.ts. The codes are PLOVER's (PLOVER_MANUAL.tex); the choice is ours. */
import type { CodedPredicate } from '../../domain/event-row.ts';
import type { Predicate } from '../../domain/ontology/predicate.ts';
import { toCoded } from './cameo.ts';

/** A type, or a type with a mode, which then wins. A pair: the second where the ends do not fit the first. */
export const PLOVER: Readonly<Record<string, Predicate | readonly [predicate: Predicate, otherwise: Predicate]>> = {
  AGREE: 'PLEDGED_COOPERATION',
  CONSULT: 'HELD_TALKS_WITH',
  'CONSULT phone': 'CALLED',
  'CONSULT meet': 'MET_WITH',
  'CONSULT visit': ['VISITED', 'MET_WITH'],
  'CONSULT multilateral': 'MET_WITH',
  'CONSULT third-party': 'MEDIATES_BETWEEN',
  SUPPORT: 'VOICED_SUPPORT_FOR',
  COOPERATE: 'COOPERATED_WITH',
  AID: 'PROVIDES_AID_TO',
  CONCEDE: 'CONCEDED_TO',
  YIELD: 'CONCEDED_TO', // before the manual named CONCEDE
  RETREAT: 'CONCEDED_TO',
  REQUEST: 'REQUESTED',
  ACCUSE: 'ACCUSED',
  'ACCUSE disapprove': 'CRITICISED',
  'ACCUSE investigate': 'INVESTIGATED',
  REJECT: 'REJECTED',
  THREATEN: 'THREATENED',
  PROTEST: 'PROTESTED',
  MOBILIZE: 'MOBILISED_AGAINST',
  SANCTION: 'SANCTIONED',
  COERCE: 'COERCED',
  ASSAULT: 'ATTACKED',
};

/** "CONSULT visit": how a row's type and mode are told in its code. What is no word of a mode is left out. */
export function ploverCode(type: string, mode: string | undefined): string {
  const word =
    mode
      ?.trim()
      .toLowerCase()
      .replace(/[\s_]+/g, '-') ?? '';
  return [type.trim().toUpperCase(), /^[a-z-]{1,40}$/.test(word) ? word : ''].filter((part) => part !== '').join(' ');
}

/** What a type and mode say; an unknown mode is passed over. Undefined where the type is none. */
export function ploverPredicate(code: string): CodedPredicate | undefined {
  const [type = ''] = code.split(' ');
  const entry = own(code) ?? own(type);
  return entry && toCoded(entry);
}

// The code is input: "constructor" must find nothing.
const own = (key: string) => (Object.hasOwn(PLOVER, key) ? PLOVER[key] : undefined);
