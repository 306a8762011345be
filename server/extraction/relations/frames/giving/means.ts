/** "built the dam with Norwegian money", "paid for the road with a Chinese loan", "with a loan from China": whose means a state uses for its own ends. */
import type { Clause, Complement, Token } from '../../../shapes.ts';
import { lowerOf } from '../../../text/lower-text.ts';
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
  const used = complements.find((complement) => isOfAnother(stage, clause, complement));
  const predicate = used && predicateOf(thingsOf(stage.sentence.tokens, used));
  if (!used || !predicate) return [];
  const ends = { subject: { ...used.slot, use: 'plain' } as const, object: subject };
  return [match(clause, ends, { predicate, reasons: ['frame', 'means'], trust: 0.7 })];
}

const predicateOf = (things: readonly Token[]): Match['predicate'] | undefined => {
  if (things.some(({ lower }) => CREDIT.test(lower))) return 'LENDS_TO';
  return things.some(({ lower }) => AID.test(lower)) ? 'PROVIDES_AID_TO' : undefined;
};

/** Behind the nation, or before "from". */
const thingsOf = (tokens: readonly Token[], { slot, preposition, at = slot.from }: Complement): readonly Token[] =>
  preposition === 'from' ? tokens.slice(at - FAR - 2, at) : tokens.slice(slot.from + 1, slot.from + 1 + FAR);

/** "with Norwegian …", "with … from Norway", of another side than the subject's. */
const isOfAnother = (stage: Stage, { subject }: Clause, { slot, preposition, at = slot.from }: Complement): boolean =>
  (preposition === 'with' ? slot.use === 'adjective' : preposition === 'from' && isWith(stage.sentence.tokens, at)) &&
  slot.refs.length === 1 &&
  sideOf(stage, slot.refs[0]) !== sideOf(stage, subject?.refs[0]);

/** "with a soft loan from". */
const isWith = (tokens: readonly Token[], at: number): boolean =>
  /\bwith (a |an |the )?([a-z0-9$.-]+ ){0,4}\S+$/.test(lowerOf(tokens.slice(Math.max(0, at - 7), at)));
