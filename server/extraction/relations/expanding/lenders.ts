/** "The IMF released 300 million dollars to Ghana": banks of states lend what they pay out, unless it is called a grant. */
import type { Predicate } from '../../../domain/ontology/predicate.ts';
import { words } from '../../tables/word-list.ts';
import type { Match, Stage } from '../reading.ts';

const LENDERS =
  /^(International Monetary Fund|World Bank|IMF|IBRD|EBRD|(European|Asian|African|Islamic|Inter-American|New|Caribbean|Eurasian|Black Sea) [\w ]*Bank\b.*|.*\b(Development|Investment|Export|Exim|Export-Import)\b.*\bBank\b.*|.*\bBank for .*Development)$/;
const MONEY = words(`
  dollar dollars euro euros pound pounds yen yuan francs million billion tranche instalment installment funds funding money financing
  package`);
const GIFTS = words('grant grants grant-funded donation donated');
/** How many words from the verb may tell what is paid. */
const FAR = 12;

/** The predicate as it is meant of whoever gives. */
export function lent({ cast, sentence: { tokens } }: Stage, { predicate, subject, trigger }: Match): Predicate {
  if (predicate !== 'PROVIDES_AID_TO') return predicate;
  const isLender = subject.refs.every((ref) => LENDERS.test(cast.entities.get(ref)?.name ?? ''));
  if (!isLender) return predicate;
  const near = tokens.slice(trigger[0], trigger[0] + FAR);
  const isMoney = near.some(({ lower }) => MONEY.has(lower)) && !near.some(({ lower }) => GIFTS.has(lower));
  return isMoney ? 'LENDS_TO' : predicate;
}
