/** "conveyed the president's greetings to X": they are the president's, as the noun says, and not of whoever conveys them. */
import type { Clause, Token } from '../../shapes.ts';
import { words } from '../../tables/word-list.ts';
import type { Stage } from '../reading.ts';

const CONVEYS = words('convey deliver pass relay bring transmit extend give send');
const GREETINGS = words(
  'greetings greeting regards wishes congratulations felicitations condolences sympathy sympathies thanks gratitude',
);

export const isConveyed = ({ slots, sentence: { tokens } }: Stage, { verb, to, subject, until }: Clause): boolean =>
  CONVEYS.has(verb.lemma) &&
  slots.some(
    (slot) =>
      slot.from >= to &&
      slot.to < until &&
      !slot.refs.some((ref) => subject?.refs.includes(ref)) &&
      (slot.use === 'possessive'
        ? tokens.slice(slot.to, slot.to + 3).some(({ lower }) => GREETINGS.has(lower))
        : isOfGreetings(tokens, slot.from)),
  );

/** "the warm greetings of X", "best wishes from X". */
const isOfGreetings = (tokens: readonly Token[], at: number): boolean =>
  /^(of|from)$/.test(tokens[at - 1]?.lower ?? '') && GREETINGS.has(tokens[at - 2]?.lower ?? '');
