/** What the clauses of a sentence are made of, while they are being made. */
import type { Slot, Token } from '../shapes.ts';
import type { Hanging } from './links/links.ts';
import type { VerbGroup } from './verbs/verbs.ts';

/** All lists of groups are in the order of the sentence. */
export interface Parsing {
  readonly tokens: readonly Token[];
  readonly slots: readonly Slot[];
  readonly groups: readonly VerbGroup[];
  /** How each group hangs on another. */
  readonly hanging: readonly Hanging[];
  /** Subjects of the groups before. */
  readonly subjects: readonly (Slot | undefined)[];
}
