/** "signed a contract with Korea for ten jets": who signs for arms buys them; "for the delivery of ten jets" may be either's. */
import { words } from '../../tables/word-list.ts';
import type { Match, Stage } from '../reading.ts';

const SIGNS = words('sign ink conclude seal initial');
const SELLS = /^(suppl(y|ies|ying)|deliver(y|ies|ing)?|sales?|sell(ing)?|exports?|to|production|development)$/;
/** How many words behind "for" tell what is bought. */
const FAR = 8;

/** The match with its ends the other way round, where the contract is for the arms themselves. */
export function asBought({ sentence: { tokens } }: Stage, match: Match): Match {
  const { predicate, clause, object, subject } = match;
  if (predicate !== 'SUPPLIES_ARMS_TO' || !clause || !SIGNS.has(clause.verb.lemma)) return match;
  const lead = tokens.find(({ index, lower }) => index >= object.to && index <= object.to + 2 && lower === 'for');
  const isOfArms = lead && !tokens.slice(lead.index + 1, lead.index + FAR).some(({ lower }) => SELLS.test(lower));
  return isOfArms ? { ...match, subject: object, object: subject } : match;
}
