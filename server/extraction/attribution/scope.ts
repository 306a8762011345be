/** What attribution may look at beyond one clause: quotations, who speaks, and who issued the handout that the text speaks of. */
import type { DraftAttribution } from '../../domain/candidate.ts';
import type { Clause, Slot, Token } from '../shapes.ts';
import type { People } from './people.ts';
import type { Who } from './who.ts';

export interface Scope extends Who, People {
  words(sentence: number): readonly Token[];
  slots(sentence: number): readonly Slot[];
  clauses(sentence: number): readonly Clause[];
  /** Key of the body that the last "according to" or "said" before named. */
  issuer(sentence: number): string | undefined;
  /** Key of the body that this very sentence names as its source. */
  sourceIn(sentence: number): string | undefined;
  /** Only asked, in the printed questions of a briefing. */
  isAsked(sentence: number): boolean;
  /** Whose word the whole sentence is, by a turn of phrase or as a headline. */
  framed(sentence: number): DraftAttribution | undefined;
  /** True inside quotation marks. */
  isQuoted(offset: number): boolean;
  /** Who speaks the quotation at that place of that sentence. */
  speaker(sentence: number, offset: number): DraftAttribution | undefined;
  /** The one spokesman whom the text names. */
  spokesperson(): string | undefined;
  /** The group that a slot means which was taken for two persons. */
  groupOf(slot: Slot): string | undefined;
  /** Who gives the speech that the text is, below its first line. */
  speech(sentence: number): DraftAttribution | undefined;
}
