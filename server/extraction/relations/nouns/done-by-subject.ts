/** Whether whoever the clause is about does what a noun in it names. */
import type { Clause, Slot, Token } from '../../shapes.ts';
import type { NounEntry } from '../../tables/lexicon.ts';
import { words } from '../../tables/word-list.ts';
import { lowerOf } from '../../text/lower-text.ts';
import type { Stage } from '../reading.ts';

/** "his gratitude for Japan's help to Somalia": whom the help is for is not thanked. */
export const isBeyondFor = (
  { sentence: { tokens } }: Stage,
  { index }: Token,
  { entry, object }: { entry: NounEntry; object: Slot },
): boolean =>
  entry.predicate === 'THANKED' &&
  tokens[object.from - 1]?.lower !== 'for' &&
  tokens.slice(index, object.from).some(({ lower }) => lower === 'for');

/** Who welcomes or discusses a deed has seldom done it: "welcomed the strikes on Chad". */
const TAKEN_UP = words('welcome discuss');
const AIMED = words('on against in into at of');
/** Who says something of a deed has not done it: "expressed concern about the arrests in Chad". "Expressed support for" is his own. */
const SAID = words(
  'express voice demand threaten reject register raise convey propose reiterate reaffirm declare call',
);
const OF_DEED = words('about over at on for regarding in against after with');

const IS = words('be become remain stay call make consider');

/** "officials involved in the detention of X": they did it, and not who sanctions them. */
const INVOLVED = /\b((involved|implicated|complicit) in|(responsible|wanted) for)( the| his| her| their)?$/;

export function isDone(
  frame: string,
  noun: Token,
  { clause, tokens }: { clause: Clause | undefined; tokens: readonly Token[] },
): boolean {
  const verb = clause?.verb.lemma ?? '';
  // "imposed bans on three members of the Houthi leadership": who is called a member is told by "is".
  if (/^members?$/.test(noun.lower) && clause && !IS.has(verb)) return false;
  if (INVOLVED.test(lowerOf(tokens.slice(Math.max(0, noun.index - 4), noun.index)))) return false;
  if (TAKEN_UP.has(verb)) return !AIMED.has(frame) && !(verb === 'welcome' && frame === 'of');
  return !SAID.has(verb) || !tokens.slice(clause?.to ?? 0, noun.index).some(({ lower }) => OF_DEED.has(lower));
}
