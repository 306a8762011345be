/** "The brigade is part of the army": one body of a state is no member of another, but a part of it. */
import type { Kind } from '../../../domain/ontology/kind.ts';
import type { Predicate } from '../../../domain/ontology/predicate.ts';
import { kindOf } from '../ends.ts';
import type { Match, Stage } from '../reading.ts';

const BODIES: readonly (Kind | undefined)[] = ['ARMED_FORCE', 'GOVERNMENT_BODY'];

/** The predicate as it is meant of these ends. */
export function partOrMember({ cast }: Stage, { subject, object }: Match, predicate: Predicate): Predicate {
  const areBodies = [...subject.refs, ...object.refs].every((ref) => BODIES.includes(kindOf(cast, ref)));
  return predicate === 'MEMBER_OF' && areBodies ? 'PART_OF' : predicate;
}
