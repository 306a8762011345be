/** Whose word a text is that is a speech as a whole. The cast tells who gives it; here, whether it is spoken at all. */
import type { DraftAttribution } from '../../../domain/candidate.ts';
import type { Cast, Document } from '../../shapes.ts';
import { words } from '../../word-list.ts';
import { cueOf } from '../sayers/saying.ts';

const FIRST_PERSON = words('i we my our');

/** Whoever the first line says speaks, where somebody speaks of himself below it. */
export function speechBy({ sentences: [heading, ...rest] }: Document, { orator }: Cast): DraftAttribution | undefined {
  if (!heading || !orator || rest[0]?.line === heading.line) return undefined;
  const isSpoken = rest.some(({ tokens }) => tokens.some(({ lower }) => FIRST_PERSON.has(lower)));
  return isSpoken ? { source: orator.key, verb: 'speech', cue: cueOf(heading, [0, orator.to]) } : undefined;
}
