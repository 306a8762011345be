/** Whose word a text is that is a speech as a whole. The cast tells who gives it; here, whether it is spoken at all. */
import type { DraftAttribution } from '../../../domain/candidate.ts';
import type { Cast, Document } from '../../shapes.ts';
import { words } from '../../tables/word-list.ts';
import { cueOf } from '../sayers/cues.ts';
import { quotationsIn } from './quotations.ts';

const FIRST_PERSON = words('i we my our');
const SELF = words('i my');

/** Whoever the first line says speaks, where somebody speaks of himself below it; behind "replied:", outside of quotations. */
export function speechBy({ normal, sentences }: Document, { orator }: Cast): DraftAttribution | undefined {
  const heading = sentences[orator?.sentence ?? 0];
  if (!heading || !orator) return undefined;
  const rest = sentences.filter(({ index }) => (orator.isBelow ? index > heading.index : index !== heading.index));
  const isReply = heading.tokens.slice(orator.to, orator.to + 3).some(({ word }) => word === ':');
  if (!isReply && rest[0]?.line === heading.line) return undefined;
  const quotes = isReply ? quotationsIn(normal) : [];
  const isPlain = (at: number): boolean => !quotes.some(({ start, end }) => at > start && at < end);
  const isSpoken = rest.some(({ tokens }) =>
    tokens.some(({ lower, start }) => (isReply ? SELF : FIRST_PERSON).has(lower) && isPlain(start)),
  );
  return isSpoken
    ? { source: orator.key, verb: isReply ? 'reply' : 'speech', cue: cueOf(heading, [0, orator.to]) }
    : undefined;
}
