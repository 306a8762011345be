/** Who does an infinitive, named before it behind "for": "a deal for Athens to send", "an invitation for X to visit". */
import type { Slot } from '../../shapes.ts';
import type { Parsing, VerbGroup } from '../parsing.ts';

/** "agreed a deal for Athens to send", "the aim is for Athens to send", "arrangements are being made for Athens to send": whoever is named before "to". */
export function namedFor({ slots, tokens }: Parsing, { from, form }: VerbGroup): Slot | undefined {
  if (form !== 'infinitive') return undefined;
  // "a plan for the president, Idriss Mahamoud, to visit": over the comma that ends an apposition.
  const end = tokens[from - 1]?.word === ',' ? from - 1 : from;
  const slot = slots.find(({ to, use }) => to >= end && to <= from && use === 'plain');
  const before = tokens.slice(0, slot?.from ?? 0).findLast(({ pos }) => pos !== 'DET');
  if (before?.lower !== 'for') return undefined;
  // "an invitation from the Speaker of the National Assembly for X to visit".
  const isGuest = tokens
    .slice(Math.max(0, before.index - FAR), before.index)
    .some(({ lower }) => lower === 'invitation');
  if (isGuest) return slot;
  const words = tokens.slice(Math.max(0, before.index - DEAL_REACH), before.index);
  const border = words.findLastIndex(({ pos }) => pos === 'PUNCT' || pos === 'SCONJ');
  return words.slice(border + 1).some(({ lower }) => DEALS.test(lower)) ? slot : undefined;
}
const DEAL_REACH = 6;
const FAR = 16;
const DEALS =
  /^(deal|agreement|accord|pact|plan|plans|proposal|arrangements?|preparations|aim|goal|idea|hope|intention|exchange|return|way|time|need|request|calls?|opportunity|chance|condition|deadline|paid|pays|pay|arranged|voted|pushed|possible|necessary|important|essential|crucial|vital|ready|right|wrong|mistake|error|folly|wise|unwise|foolish|premature|unacceptable|unthinkable|inappropriate|illegal|unlawful|absurd|dangerous|risky|suicidal|irresponsible|difficult|hard|easy|reasonable|natural|normal)$/;
