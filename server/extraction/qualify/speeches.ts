/** Texts that are a speech as a whole: "Remarks by the Foreign Minister of Chad", and what follows is hers. */
import type { DraftAttribution } from '../../domain/candidate.ts';
import type { Kind } from '../../domain/kind.ts';
import type { Document, Slot } from '../shapes.ts';
import { words } from '../word-list.ts';
import { lowerText } from './lower-text.ts';
import { cueOf } from './saying.ts';

const SPEECH = '(address|speech|remarks|statement|lecture|toast|message|comments|intervention|keynote)';
const HEADING = new RegExp(
  `^((full )?(text|transcript)|excerpts?|extracts?) (of|from) (the |an? )?(\\w+ ){0,2}${SPEECH}|^(the )?(\\w+ )?${SPEECH} (by|of|from|delivered by)\\b`,
);
const FIRST_PERSON = words('i we my our');

/** Whoever the first line says speaks, where somebody speaks of himself below it. */
export function speechBy(
  { sentences: [heading, ...rest] }: Document,
  slots: readonly Slot[],
  kindOf: (key: string) => Kind | undefined,
): DraftAttribution | undefined {
  if (!heading || rest[0]?.line === heading.line || !HEADING.test(lowerText(heading.tokens))) return undefined;
  const slot = slots.find(({ refs }) => kindOf(refs[0] ?? '') === 'PERSON');
  const isSpoken = rest.some(({ tokens }) => tokens.some(({ lower }) => FIRST_PERSON.has(lower)));
  return slot?.refs[0] === undefined || !isSpoken
    ? undefined
    : { source: slot.refs[0], verb: 'speech', cue: cueOf(heading, [0, slot.to]) };
}
