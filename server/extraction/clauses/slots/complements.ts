/** What stands right of a verb: slots, each with the preposition that leads to it. */

import type { Complement, Slot, Token } from '../../shapes.ts';
import { words } from '../../tables/word-list.ts';
import { borderOf } from '../borders.ts';
import type { Parsing, VerbGroup } from '../parsing.ts';
import { actsFor } from './acting.ts';
import { prepositionBefore } from './prepositions.ts';

/** Slots right of the verb, up to where the next clause begins. */
export function complementsOf(parsing: Parsing, index: number, until: number): Complement[] {
  const { tokens, slots, groups } = parsing;
  const [group, next] = [groups[index], groups[index + 1]];
  if (!group) return [];
  if (next && sharesObject(tokens, group, next)) {
    const shared = complementsOf(parsing, index + 1, borderOf(parsing, next));
    return TAKES_OBJECT.has(group.verb.lemma) ? shared.map((one) => asObject(one, next)) : shared;
  }
  return slots
    .filter(({ from, to }) => from >= group.to && to <= until + 1 && from < until)
    .filter((slot) => !describesName(parsing, slot))
    .filter(({ from }) => !/^(not|unlike|except)$/.test(tokens[from - 1]?.lower ?? ''))
    .map((slot) => {
      const preposition =
        prepositionBefore(tokens, slot.from, group.to) ??
        ofPlaceAround(tokens, slot, group.to) ??
        ofPartiesBefore(tokens, slot, group.to);
      return preposition && (!actsFor(tokens, preposition) || isSource(preposition, group))
        ? { slot, preposition: preposition.lower, at: preposition.index }
        : { slot };
    });
}

/** "neither met nor spoken to X": the preposition is the second verb's alone. */
const asObject = (complement: Complement, { to }: VerbGroup): Complement =>
  complement.at === to && /^(to|with|about)$/.test(complement.preposition ?? '')
    ? { slot: complement.slot }
    : complement;
const TAKES_OBJECT = words(`
  meet see visit recognise recognize thank support train arm attack criticise criticize condemn phone call contact sanction threaten
  praise congratulate host receive fund finance back aid`);

/** "in Clark, Pampanga, Philippines", "in Togo's capital, Lomé": where the place lies is where it happens too. */
function ofPlaceAround(tokens: readonly Token[], { from, use, reasons }: Slot, limit: number): Token | undefined {
  // "received at his office in Riyadh, Minister X": nobody is where another is.
  if (use !== 'plain' || reasons.includes('title') || tokens[from - 1]?.word !== ',') return undefined;
  let at = from - 1;
  while (at > limit && isOfPlace(tokens[at])) at--;
  return at < from - 2 && /^(in|at|near)$/.test(tokens[at]?.lower ?? '') ? tokens[at] : undefined;
}

/** "appealed to its neighbours, Ghana and Benin": those who are named are asked. */
function ofPartiesBefore(tokens: readonly Token[], { from, use }: Slot, limit: number): Token | undefined {
  if (use !== 'plain' || !isOfParties(tokens, from)) return undefined;
  const isHost = HOSTS.test(tokens[from - 2]?.lower ?? '');
  // "with her British host, X".
  const preposition = tokens
    .slice(limit, from - 2)
    .findLast(({ pos }) => !(isHost ? /^(DET|PRON|ADJ|NUM|PROPN)$/ : /^(DET|PRON|ADJ|NUM)$/).test(pos));
  return preposition?.pos === 'ADP' ? preposition : undefined;
}

/** "its neighbours, …", "the two allies, …". */
const isOfParties = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.word === ',' && PARTIES.test(tokens[at - 2]?.lower ?? '');
const PARTIES =
  /^(neighbou?rs?|allies|ally|partners?|rivals?|sponsors?|guarantors?|backers?|counterparts?|patron|host|guest|visitor|colleague|number)$/;
const HOSTS = /^(host|guest|visitor|colleague|number)$/;

const isOfPlace = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.pos === 'PROPN' || /^(,|'s|capital|city|town|port|resort|region|province|district)$/.test(token.lower));

const GETS = words(
  'buy purchase order acquire procure import lease receive obtain get withdraw pull remove evacuate recall bring',
);

/** "bought jets from Pakistan", "withdraws its troops from Mozambique": where they come from. */
const isSource = ({ lower }: Token, { verb }: VerbGroup): boolean => lower === 'from' && GETS.has(verb.lemma);

/** "neither thanked nor criticised Mexico", "trained, armed or paid rebels": all have the one object. */
function sharesObject(tokens: readonly Token[], group: VerbGroup, next: VerbGroup): boolean {
  const between = tokens.slice(group.to, next.from);
  const [comma, second, last] = between;
  const isListed = comma?.word === ',' && /ed$/.test(second?.lower ?? '') && /^(and|or|nor)$/.test(last?.lower ?? '');
  if (isListed && between.length === 3) return true;
  return (
    next.from - group.to <= 2 &&
    next.form !== 'infinitive' &&
    between.some(({ lower }) => /^(and|or|nor|but)$/.test(lower)) &&
    between.every(({ pos }) => /^(CCONJ|ADV|PUNCT|PART)$/.test(pos))
  );
}

/** "on the Panamanian shipper Istmo Azul", "met Obi's colleague Ada Eze": whose somebody named right behind the noun is, is no party. */
function describesName({ tokens, slots }: Parsing, { to, use }: Slot): boolean {
  if (use === 'plain') return false;
  const isOfThose = [1, 2, 3].some(
    (far) => isOfParties(tokens, to + far) && slots.some(({ from }) => from === to + far),
  );
  if (isOfThose) return true;
  const named = slots.find(({ from }) => from > to);
  const between = named ? tokens.slice(to, named.from) : [];
  if (use === 'possessive' && between.length === 0) return false;
  return named?.use === 'plain' && named.form === 'name' && between.every(({ pos }) => /^(NOUN|ADJ)$/.test(pos));
}
