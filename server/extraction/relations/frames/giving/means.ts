/** "built the dam with Norwegian money", "paid for the road with a Chinese loan": whose means a state uses for its own ends. */
import type { Clause, Complement, Token } from '../../../shapes.ts';
import type { Match, Stage } from '../../reading.ts';
import { match, sideOf } from '../frame.ts';

const USES =
  /^(build|pay|buy|finance|fund|fight|rebuild|restore|repair|clear|feed|run|moderni[sz]e|expand|equip|complete|finish|lay|erect|develop|launch|tackle|combat|open)$/;
const AID = /^(money|help|aid|assistance|support|grants?|funding|funds)$/;
const CREDIT = /^(loans?|credits?|credit)$/;
/** How many words behind the adjective tell what it is. */
const FAR = 3;

export function means(stage: Stage, clause: Clause): Match[] {
  const { subject, voice, verb, complements } = clause;
  if (subject?.use !== 'plain' || voice === 'passive' || !USES.test(verb.lemma)) return [];
  const used = complements.find((complement) => isOfAnother(stage, clause, complement))?.slot;
  const predicate = used && predicateOf(stage.sentence.tokens.slice(used.from + 1, used.from + 1 + FAR));
  if (!used || !predicate) return [];
  const ends = { subject: { ...used, use: 'plain' } as const, object: subject };
  return [match(clause, ends, { predicate, reasons: ['frame', 'means'], trust: 0.7 })];
}

const predicateOf = (things: readonly Token[]): Match['predicate'] | undefined => {
  if (things.some(({ lower }) => CREDIT.test(lower))) return 'LENDS_TO';
  return things.some(({ lower }) => AID.test(lower)) ? 'PROVIDES_AID_TO' : undefined;
};

/** "with Norwegian …", of another nation than the subject's. */
const isOfAnother = (stage: Stage, { subject }: Clause, { slot, preposition }: Complement): boolean =>
  preposition === 'with' &&
  slot.use === 'adjective' &&
  slot.refs.length === 1 &&
  sideOf(stage, slot.refs[0]) !== sideOf(stage, subject?.refs[0]);
