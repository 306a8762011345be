/** Whom a noun without a name means: "the leadership and people of X", "its neighbour on the Black Sea, X". */
import type { Clause, Complement, Slot } from '../../../shapes.ts';
import { lowerOf } from '../../../text/lower-text.ts';
import type { Stage } from '../../reading.ts';

const AND_PEOPLE = /^(and (the )?(people|nation|government|army|armed forces|leadership) )?of (the )?$/;
/** Words that may stand between the group and its nation. */
const FAR = 7;

/** "gratitude to the leadership and people of X": what is said to both is said to X. */
export function leadershipOf(stage: Stage, complement: Complement): Complement {
  const { slot } = complement;
  const draft = stage.cast.entities.get(slot.refs[0] ?? '');
  if (draft?.kind !== 'GROUP' || !/leadership|people|nation/.test(draft.name)) return complement;
  const nation = nationBehind(stage, slot);
  return nation ? { ...complement, slot: { ...slot, refs: nation.refs } } : complement;
}

const nationBehind = ({ slots, cast, sentence: { tokens } }: Stage, { to }: Slot): Slot | undefined =>
  slots.find(
    ({ from, refs, use }) =>
      from > to &&
      from <= to + FAR &&
      use === 'plain' &&
      cast.entities.get(refs[0] ?? '')?.kind === 'COUNTRY' &&
      AND_PEOPLE.test(`${lowerOf(tokens.slice(to, from))} `),
  );

const NEIGHBOURS = /^(neighbou?r|ally|partner|rival|friend|counterpart|customer)$/;

/** "sells corvettes to its neighbour on the Black Sea, Ukraine": the name in apposition. */
export function neighbourNamed(stage: Stage, complement: Complement, { complements }: Clause): Complement {
  const { slot, preposition } = complement;
  const { tokens } = stage.sentence;
  const noun = tokens.slice(slot.to, slot.to + 3).find(({ lower }) => NEIGHBOURS.test(lower));
  if (preposition === undefined || slot.form !== 'pronoun' || slot.use !== 'possessive' || !noun) return complement;
  const named = complements.find(
    (one) => one.slot.from > noun.index && one.slot.use === 'plain' && one.preposition === undefined,
  )?.slot;
  const isApposed =
    named &&
    tokens[named.from - 1]?.word === ',' &&
    /^[,.]$/.test(tokens[named.to]?.word ?? '') &&
    named.from <= noun.index + FAR;
  return isApposed && stage.cast.entities.get(named.refs[0] ?? '')?.kind === 'COUNTRY'
    ? { ...complement, slot: named }
    : complement;
}
