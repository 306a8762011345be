/**
 * CAMEO codes → predicates, all events: a coded row says that something happened, never that something lasts. A code takes the row of its
 * longest beginning, so that 1823 is read as 18. The numbers are CAMEO's; the words are ours.
 */
import type { CodedPredicate } from '../../domain/event-row.ts';
import type { Predicate } from '../../domain/ontology/predicate.ts';

type Entry = Predicate | readonly [predicate: Predicate, otherwise: Predicate];

/** A pair: the second joins any two actors, where the first does not fit the ends. */
export const CAMEO: Readonly<Record<string, Entry>> = {
  // Words about another. CAMEO's generic statement says no more than that they spoke.
  '01': 'COMMENTED_ON',
  '012': 'EXPRESSED_CONCERN_ABOUT', // sees it getting worse
  '018': 'CONDOLED', // feels with them
  '019': 'VOICED_SUPPORT_FOR', // is of one mind with them
  // Asks and appeals.
  '02': 'REQUESTED',
  // Says that it will cooperate, meet, give or give way.
  '03': 'PLEDGED_COOPERATION',
  // Talks. A visit to a person is a meeting.
  '04': 'HELD_TALKS_WITH',
  '041': 'CALLED',
  '042': ['VISITED', 'MET_WITH'],
  '043': 'HOSTED',
  '044': 'MET_WITH', // at a third place
  '045': 'MEDIATES_BETWEEN',
  // Diplomatic acts. Recognition and agreements last, and are states here: of them only the act is told.
  '05': 'COOPERATED_WITH',
  '051': 'PRAISED',
  '052': 'VOICED_SUPPORT_FOR',
  '053': 'VOICED_SUPPORT_FOR',
  '055': 'CONCEDED_TO', // apologises
  '057': 'PLEDGED_COOPERATION', // signs something; what, the row does not say
  // Works together: trade, forces, courts, intelligence.
  '06': 'COOPERATED_WITH',
  // Helps with money, arms, goods, peacekeepers, asylum.
  '07': 'PROVIDES_AID_TO',
  // Gives way: eases, frees, withdraws, disarms, lets in.
  '08': 'CONCEDED_TO',
  '09': 'INVESTIGATED',
  '10': 'REQUESTED', // demands
  '11': 'CRITICISED',
  '112': 'ACCUSED',
  '115': 'ACCUSED', // before a court
  '116': 'ACCUSED', // and found guilty
  '12': 'REJECTED',
  '13': 'THREATENED',
  '14': 'PROTESTED',
  '15': 'MOBILISED_AGAINST',
  // Cuts or lowers relations, aid or trade; embargoes; expels.
  '16': 'SANCTIONED',
  '17': 'COERCED',
  '18': 'ATTACKED',
  '19': 'ATTACKED',
  '191': 'COERCED', // blockades
  '20': 'ATTACKED',
};

const LONGEST = Math.max(...Object.keys(CAMEO).map(({ length }) => length));

/** What a CAMEO code says, from its two digits on. Undefined where it is none. */
export function cameoPredicate(code: string): CodedPredicate | undefined {
  if (!/^\d{2,4}$/.test(code)) return undefined;
  for (let length = Math.min(LONGEST, code.length); length >= 2; length--) {
    const entry = CAMEO[code.slice(0, length)];
    if (entry !== undefined) return toCoded(entry);
  }
  return undefined;
}

export const toCoded = (entry: Entry): CodedPredicate => {
  if (typeof entry === 'string') return { predicate: entry };
  const [predicate, otherwise] = entry;
  return { predicate, otherwise };
};
