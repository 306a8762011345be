/** A sentence in lower case, its words between single spaces: what patterns of several words are looked for in. */
import { once } from '../once.ts';
import type { Token } from '../shapes.ts';

/** "the minister 's visit is off": made once for a whole sentence. */
export const lowerText: (tokens: readonly Token[]) => string = once((tokens) => lowerOf(tokens));

/** Of some of its words. */
export const lowerOf = (tokens: readonly Token[]): string => tokens.map(({ lower }) => lower).join(' ');
