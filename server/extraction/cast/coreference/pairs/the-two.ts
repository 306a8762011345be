/** "the two agreed", "relations between the two", "both thanked Togo", "but neither has": two without a noun. */
import type { Slot, Token } from '../../../shapes.ts';
import { words } from '../../../tables/word-list.ts';
import type { Scene } from '../../casting.ts';
import { slotAt } from '../../slot-at.ts';
import { twoPeople } from './pairs.ts';
import { othersReason, twoCountries } from './two-countries.ts';

const ENDS_PHRASE = /^(VERB|AUX|ADV|PUNCT|PART)$/;
/** "mediating between the two since May": what may follow there. */
const ENDS_BETWEEN = /^(VERB|AUX|ADV|PUNCT|ADP|SCONJ|CCONJ)$/;

/** Behind "between" states, else those who are spoken of. */
export function theTwo(scene: Scene, at: number): Slot | undefined {
  const { tokens } = scene.board.sentence;
  const to = endOf(scene, at);
  if (to === undefined) return undefined;
  const next = tokens[to];
  const isState = tokens[at - 1]?.lower === 'between';
  const isAsked = tokens[to]?.lower === 'to';
  if (next && !(isState ? ENDS_BETWEEN : ENDS_PHRASE).test(next.pos) && next.lower !== 'and') return undefined;
  // "called on both to pull back": states, unless two persons were told of together.
  const people = isState || areMembers(tokens, to) || (isAsked && !arePersons(scene)) ? [] : twoPeople(scene);
  return slotAt(scene, [at, to], {
    refs: people.length === 2 ? people : twoCountries(scene, at),
    form: 'nominal',
    use: 'plain',
    reasons: [people.length === 2 ? 'two-persons' : 'two-countries', ...othersReason(scene, at)],
  });
}

/** "Both are founding members of": states are. */
const areMembers = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lemma === 'be' &&
  tokens
    .slice(at + 1, at + 6)
    .some(({ lower }) =>
      /^(members|signatories|parties|candidates|neighbours|neighbors|islands|republics)$/.test(lower),
    );

const arePersons = ({ casting: { drafts }, focus: { plural } }: Scene): boolean =>
  plural.length === 2 && plural.every((key) => drafts.get(key)?.kind === 'PERSON');

/** Who is asked to do something. */
const ASKS = words('call appeal urge ask tell press exhort advise call implore beg persuade invite order');

/** Token behind "the two", behind the "both" that a sentence begins with, or that is asked to do something: else it may mean things. */
function endOf({ board: { sentence } }: Scene, at: number): number | undefined {
  const [first, second] = [sentence.tokens[at]?.lower, sentence.tokens[at + 1]];
  if (first === 'the' && second?.lower === 'two') return at + 2;
  if (first === 'neither') return isLead(sentence.tokens, at) && second?.pos === 'AUX' ? at + 1 : undefined;
  if (first !== 'both') return undefined;
  // "of which both are members".
  if (sentence.tokens[at - 1]?.lower === 'which') return second?.pos === 'AUX' ? at + 1 : undefined;
  if (at === 0) return /^(VERB|AUX)$/.test(second?.pos ?? '') ? at + 1 : undefined;
  // "called on both to".
  const asking = sentence.tokens[/^(on|upon|to)$/.test(sentence.tokens[at - 1]?.lower ?? '') ? at - 2 : at - 1];
  return second?.lower === 'to' && ASKS.has(asking?.lemma ?? '') ? at + 1 : undefined;
}

/** Where a clause may begin: "but neither has recognised Kosovo". */
const isLead = (tokens: readonly Token[], at: number): boolean =>
  at === 0 || /^(but|and|although|though|while|,|;)$/.test(tokens[at - 1]?.lower ?? '');
