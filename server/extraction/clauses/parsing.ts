/** What the clauses of a sentence are made of, while they are being made. */
import type { Clause, Link, Slot, Token } from '../shapes.ts';

/** One content verb with its auxiliaries, adverbs and negations. */
export type VerbGroup = Pick<Clause, 'verb' | 'from' | 'to' | 'voice' | 'form' | 'modal' | 'negation'>;

/** What tells a verb from a noun beyond its tag. */
export interface VerbSigns {
  /** Tokens inside slots: names and descriptions of actors are no verbs. */
  readonly inSlot: ReadonlySet<number>;
  /** The lexicon has it, so a noun-looking word behind a name may be one ("Kenya slams Chad"). */
  readonly isKnownVerb: (lemma: string) => boolean;
}

/** How a verb hangs on another. */
export interface Hanging {
  readonly link?: Link;
  /** Place of the governing verb in the list of groups. */
  readonly parent?: number;
  readonly leader?: Token;
}

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

/** One group among those of its sentence, with how those before it hang. */
export interface Current {
  readonly tokens: readonly Token[];
  readonly groups: readonly VerbGroup[];
  readonly group: VerbGroup;
  readonly index: number;
  readonly found: readonly Hanging[];
}
