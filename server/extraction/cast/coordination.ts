/** "X, the A, the B and the C" is one plural slot: what is said of it is said of each. */

import { datelineEnd } from '../mentions/dateline.ts';
import type { Sentence, Slot } from '../shapes.ts';
import { words } from '../tables/word-list.ts';
import { isHeadlinePair, type Where } from './headline-pair.ts';
import { othersEnd } from './instances.ts';

/** Slots joined by commas and "and". Places and actors do not mix. */
export function joinCoordinated(all: readonly Slot[], where: Where): Slot[] {
  const { sentence } = where;
  const slots = all.filter((slot) => ownerOf(slot, sentence) !== 'guest');
  const joined: Slot[] = [];
  for (let at = 0; at < slots.length; ) {
    const members = rowFrom(slots, at, where);
    joined.push(members.length > 1 ? plural(members, sentence) : (slots[at] as Slot));
    at += members.length;
  }
  return joined;
}

/** The longest row that ends with an "and"; a row of commas alone is none. */
function rowFrom(slots: readonly Slot[], start: number, where: Where): Slot[] {
  const first = slots[start];
  if (!first || first.use === 'possessive' || endsOpening(slots, start, where)) return first ? [first] : [];
  const row = [first];
  let end = 1;
  for (let at = start + 1; at < slots.length; at++) {
    const [before, next] = [row.at(-1), slots[at]];
    if (!before || !next || ownerOf(next, where.sentence) || isMixed(before, next, where)) break;
    const joint = jointBetween(before, next, where.sentence);
    if (joint === 'comma' && areSayers(slots, at, where)) break;
    if (joint === undefined || ((before.use === 'adjective') !== (next.use === 'adjective') && joint === 'comma'))
      break;
    row.push(next);
    if (joint === 'and' && !startsClause(row, where.sentence)) end = row.length;
    if (joint === 'and' && startsClause(row, where.sentence)) break;
    if (next.use === 'possessive') break;
  }
  // "Fiji, Tonga and three other states".
  const last = row.at(-1);
  if (last && othersEnd(where.sentence, last) > last.to) end = row.length;
  return isHeadlinePair(slots, start, where) ? slots.slice(0, 2) : row.slice(0, end);
}

/** "According to the ministry, Ghana and Togo held": what opens the sentence ends at the comma where the rest is a subject. */
function endsOpening(slots: readonly Slot[], start: number, where: Where): boolean {
  const { tokens } = where.sentence;
  const [first, next] = [slots[start], slots[start + 1]];
  if (!first || !next || jointBetween(first, next, where.sentence) !== 'comma') return false;
  const opening = tokens.slice(datelineEnd(tokens), first.from);
  if (!/^(ADP|SCONJ)$/.test(opening[0]?.pos ?? '') && !OPENS.has(opening[0]?.lower ?? '')) return false;
  if (opening.some(({ pos, word }) => pos === 'AUX' || word === ',')) return false;
  const row = rowFrom(slots, start + 1, where);
  return row.length > 1 && /^(VERB|AUX|ADV)$/.test(tokens[row.at(-1)?.to ?? 0]?.pos ?? '');
}

/** "sent arms to Somalia, diplomats and Somali officials said": the row behind the comma tells it. */
function areSayers(slots: readonly Slot[], start: number, where: Where): boolean {
  const { tokens } = where.sentence;
  const from = slots[start]?.from ?? 0;
  if (!tokens.slice(0, from).some(({ pos }) => pos === 'VERB')) return false;
  const row = rowFrom(slots, start, where);
  const verb = tokens[row.at(-1)?.to ?? 0];
  const rest = tokens.slice((verb?.index ?? 0) + 1);
  return (
    row.length > 1 &&
    /^(say|tell|report|announce|confirm)$/.test(verb?.lemma ?? '') &&
    !rest.some(({ pos }) => /^(VERB|AUX|SCONJ)$/.test(pos))
  );
}

/** Of "to Bangkok and Phnom Penh" the second is what the first is. */
const isMixed = (before: Slot, next: Slot, { isPlace }: Where): boolean =>
  isPlace(before) !== isPlace(next) && !(isPlace(before) && next.reasons.includes('capital-as-actor'));

const GUEST = words('guest host visitor colleague');

/** "Ruto and his minister": no third. "Ruto and his guest, X,": the guest is the one named next. */
function ownerOf({ form, use, to }: Slot, { tokens }: Sentence): 'guest' | 'owner' | undefined {
  if (form !== 'pronoun' || use !== 'possessive') return undefined;
  return GUEST.has(tokens[to]?.lower ?? '') && tokens[to + 1]?.word === ',' ? 'guest' : 'owner';
}

function jointBetween(before: Slot, next: Slot, { tokens }: Sentence): 'and' | 'comma' | undefined {
  const from = tokens[before.to - 1]?.word === ',' && before.to > before.from + 1 ? before.to - 1 : before.to;
  const between = tokens
    .slice(from, next.from)
    .map(({ lower }) => lower)
    .join(' ')
    .replace(/ (?:his|her|its|their) (?:guest|host|visitor|colleague) ,$/, '')
    // "the truck maker X and the trader Y".
    .replace(APPOSED, '$1 the')
    // "and, separately, Y".
    .replace(/(^| )and , (?:then|later|also|separately|finally|earlier|afterwards|subsequently)(?: on)? ,$/, '$1and');
  if (
    /^(, )?(and|&|or|nor|as well as|along with|together with|and also|and by|and to|and from|and of|but also|, and)( both)?( (the|a|an|from|of|to|by|other|all|then|even|one|two|three|four|five|six|several|some|\d+))?$/.test(
      between,
    )
  )
    return 'and';
  return /^,( the| a| an)?$/.test(between) ? 'comma' : undefined;
}

/** What a name is of, right before it. */
const APPOSED =
  /^(, and|,|and) (?:the|a|an) (?:[a-z-]+ ){0,2}(?:company|firm|bank|group|maker|trader|refiner|shipper|shipyard|carrier|airline|miner|lender|operator|manufacturer|supplier|businessman|financier|banker|tycoon|oligarch)$/;

/** "that X and Y signed", "when X and Y met": the row behind these is a subject; "the talks between X and Y could not be held": it is whole. */
const LEADS_CLAUSE = words(
  'between but so that which whom where when because while as since if after before until although though whereas said says',
);

const OPENS = words(
  'when after before while although though if as since once because until whereas according per following citing quoting',
);

/** "the planned exercise between X and Y was". */
const isDescribing = (tokens: Sentence['tokens'], at: number): boolean =>
  tokens[at - 1]?.pos === 'DET' && /ed$/.test(tokens[at]?.lower ?? '');

/** "X met Y and Z signed": Z begins a clause of its own. */
function startsClause(row: readonly Slot[], { tokens }: Sentence): boolean {
  const [first, last] = [row[0], row.at(-1)];
  if (!first || !last || row.length > 2) return false;
  const next = tokens[last.to];
  const hasVerb = next !== undefined && /VERB|AUX/.test(next.pos) && !/ing$/.test(next.lower);
  const start = tokens.findLastIndex(({ word }, at) => at < first.from && /^[:;]$/.test(word)) + 1;
  const before = tokens.slice(0, first.from).findLast(({ pos, lower }) => pos !== 'DET' && lower !== 'both');
  // "When Chad was attacked, Mali and Togo spoke up".
  const isBehindOpening = before?.word === ',' && OPENS.has(tokens[start]?.lower ?? '');
  return (
    hasVerb &&
    !isBehindOpening &&
    !LEADS_CLAUSE.has(before?.lower ?? '') &&
    tokens
      .slice(start, first.from)
      .some(({ pos, index, lower }) => /VERB|AUX/.test(pos) && lower !== 'including' && !isDescribing(tokens, index))
  );
}

/** Of "the Czech and Slovak premiers, X and Y", "the ministers of both countries, X and Y", only the two are meant. */
function holders(members: readonly Slot[], sentence: Sentence): readonly Slot[] {
  const [nation, named, more] = members;
  if (members.length === 3 && nation?.reasons.includes('two-countries')) return members.slice(1);
  // "The two ministers, X of A and Y of B": they are the two.
  if (members.length === 3 && nation?.reasons.includes('group') && areTwo(nation, sentence)) return members.slice(1);
  const areNamed = named?.reasons.includes('title') === true && named.refs.length === 2 && more === undefined;
  return areNamed && nation?.form === 'demonym' && nation.reasons.length === 0 ? [named] : members;
}

const areTwo = ({ from, to }: Slot, { tokens }: Sentence): boolean =>
  tokens.slice(from, to).some(({ lower }) => /^(two|both)$/.test(lower));

function plural(members: readonly Slot[], sentence: Sentence): Slot {
  const [first, last] = [members[0] as Slot, members.at(-1) as Slot];
  return {
    sentence: first.sentence,
    from: first.from,
    to: last.to,
    refs: [...new Set(holders(members, sentence).flatMap(({ refs }) => refs))],
    form: first.form,
    use: last.use,
    members: holders(members, sentence),
    reasons: [...new Set(['coordination', ...members.flatMap(({ reasons }) => reasons)])],
  };
}
