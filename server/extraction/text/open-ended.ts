/** Headlines end in no full stop. */
import type { Token } from '../shapes.ts';

export const isOpenEnded = (tokens: readonly Token[]): boolean => !/^[.!?]$/.test(tokens.at(-1)?.word ?? '');
