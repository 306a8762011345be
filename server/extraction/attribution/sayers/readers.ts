/** Outlets that have only read what they tell of. */
import type { Token } from '../../shapes.ts';
import { lowerOf } from '../../text/lower-text.ts';
import { isNote } from './note-words.ts';

/** How far before its reader the paper may stand. */
const FAR = 6;

/** "according to a letter seen by Reuters": the outlet has only read it. */
export const isReader = (tokens: readonly Token[], from: number): boolean =>
  // Of "documents seen by Reuters" nobody would name the papers.
  tokens
    .slice(Math.max(0, from - FAR), from)
    .some(({ lower, pos }) => pos === 'NOUN' && isNote(lower) && !lower.endsWith('s')) &&
  /\b(seen|obtained|reviewed|read|viewed|verified|consulted) by( the)?$/.test(
    lowerOf(tokens.slice(Math.max(0, from - 3), from)),
  );
