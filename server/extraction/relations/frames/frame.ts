/** What the frames share: whose side an end is on, and a match of a clause. */
import type { Clause, Slot } from '../../shapes.ts';
import { kindOf } from '../ends.ts';
import type { Match, Reading, Stage } from '../reading.ts';

export type Frame = (stage: Stage, clause: Clause) => Match[];

/** What frames find in a clause, in their order. A loop: most find nothing, and to join a hundred empty lists costs as much as to look. */
export function matchesBy(frames: readonly Frame[], stage: Stage, clause: Clause): Match[] {
  const found: Match[] = [];
  for (const frame of frames) {
    const told = frame(stage, clause);
    if (told.length > 0) found.push(...told);
  }
  return found;
}

export const isPerson = (stage: Stage, { refs }: Slot): boolean =>
  refs.every((ref) => /^(PERSON|OFFICE|GROUP)$/.test(kindOf(stage.cast, ref) ?? ''));

export const isPlace = (stage: Stage, { refs }: Slot): boolean =>
  refs.every((ref) => /^(COUNTRY|PLACE|TERRITORY)$/.test(kindOf(stage.cast, ref) ?? ''));

export const sideOf = (stage: Stage, key: string | undefined): string | undefined => {
  const draft = key === undefined ? undefined : stage.cast.entities.get(key);
  return draft?.kind === 'COUNTRY' ? draft.key : draft?.country;
};

export const match = (
  clause: Clause,
  { subject, object }: Pick<Match, 'subject' | 'object'>,
  rest: Omit<Match, 'clause' | 'subject' | 'object' | 'trigger' | 'sense'> & Partial<Match>,
): Match => ({
  clause,
  subject,
  object,
  trigger: [clause.verb.index, clause.to],
  sense: {},
  ...rest,
});

/** Two or more of different states, or a state and rebels of it. */
export const areOfTwoSides = (stage: Stage, { refs }: Slot): boolean =>
  new Set(refs.map((ref) => (isRebels(stage, ref) ? ref : (sideOf(stage, ref) ?? ref)))).size > 1;

/** By a name of their own; "the military leadership" is its state's. */
const isRebels = ({ cast, context }: Stage, key: string): boolean =>
  kindOf(cast, key) === 'GROUP' && context.gazetteer.body(cast.entities.get(key)?.name ?? '') !== undefined;

/** A slot for somebody whom the sentence does not name: whoever met before, whoever is on a visit. */
export const standIn = (
  { sentence }: Stage,
  [from, to]: readonly [number, number],
  { key, reason }: { key: string; reason: string },
): Slot => ({ sentence: sentence.index, from, to, refs: [key], form: 'nominal', use: 'plain', reasons: [reason] });

export const MEETINGS = /^(MET_WITH|HELD_TALKS_WITH|CALLED|HOSTED)$/;

/** Two have met: "hosted the council" tells of no guest. */
export const haveMet = (stage: Stage, { predicate, object }: Pick<Reading, 'predicate' | 'object'>): boolean =>
  MEETINGS.test(predicate) &&
  (predicate !== 'HOSTED' || /^(PERSON|OFFICE|GROUP|COUNTRY)$/.test(kindOf(stage.cast, object) ?? ''));
