/** Who says so: "according to X", "X said that …", "…," X said, quotations, "the handout stated". */
import type { DraftAttribution } from '../../domain/candidate.ts';
import type { Reading } from '../relations/reading.ts';
import { accordingTo } from './according-to.ts';
import { saidAfter } from './said-after.ts';
import { sayersAbove } from './sayers-above.ts';
import type { Scope } from './scope.ts';

/** No text quotes deeper. */
const LONGEST = 4;

/** Outermost first; empty: the outlet's own voice. */
export function attributionOf(reading: Reading, scope: Scope): DraftAttribution[] {
  const chain = reading.clause ? sayersAbove(reading.clause, scope) : [];
  const cited = accordingTo(reading, scope);
  const after = saidAfter(reading, scope);
  const inner = cited && isInner(cited, reading, after ? [after, ...chain] : chain) ? cited : undefined;
  const around = (inner ? undefined : cited) ?? after ?? (chain.length === 0 ? quoted(reading, scope) : undefined);
  const all = [...oratorOf(reading, scope), ...(around ? [around] : []), ...chain, ...(inner ? [inner] : [])];
  return apart(all).slice(0, LONGEST);
}

/** "X said that, according to Kenya, …" and "citing X": the outlet that cites stands outside. */
const isInner = ({ verb, cue }: DraftAttribution, { sentence }: Reading, chain: readonly DraftAttribution[]): boolean =>
  chain.length > 0 && (verb === 'citing' || (chain[0]?.cue.end ?? sentence.start) <= cue.start);

/** A printed speech is all its speaker's; that he thanks or accuses is seen. */
const oratorOf = ({ sentence, subject }: Reading, { orator }: Scope): DraftAttribution[] =>
  orator && sentence.index > 0 && subject !== orator.source ? [orator] : [];

/** The same source twice in a row is one. */
const apart = (all: readonly DraftAttribution[]): DraftAttribution[] =>
  all.filter(({ source }, index) => index === 0 || all[index - 1]?.source !== source);

/** Inside quotation marks: the speaker of the sentence, else of the one before. */
function quoted({ sentence, trigger }: Reading, scope: Scope): DraftAttribution | undefined {
  const at = sentence.tokens[trigger[0]]?.start ?? 0;
  if (!scope.isQuoted(at)) return undefined;
  return scope.speaker(sentence.index);
}
