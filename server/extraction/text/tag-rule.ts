/** What a rule for tags is given, and asks. */
import type { Raw } from './token.ts';

/** The tag that the word has by its neighbours; undefined where the rule has nothing to say of it. */
export type Rule = (tokens: readonly Raw[], at: number) => string | undefined;

export const lowerAt = (tokens: readonly Raw[], at: number): string => tokens[at]?.lower ?? '';
export const posAt = (tokens: readonly Raw[], at: number): string => tokens[at]?.pos ?? '';
