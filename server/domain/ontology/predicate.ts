/** Predicates by their names, and what their rows say of them. */
import type { PredicateRow } from './predicate-row.ts';
import { PREDICATES } from './predicates.ts';

export type Predicate = keyof typeof PREDICATES;
export const PREDICATE_NAMES = Object.keys(PREDICATES) as readonly Predicate[];

export const isPredicate = (word: string): word is Predicate => Object.hasOwn(PREDICATES, word);
/** The row of a predicate, its optional columns included. */
export const predicateRow = (predicate: Predicate): PredicateRow => PREDICATES[predicate];
export const isState = (predicate: Predicate): boolean => predicateRow(predicate).state === true;
export const isSymmetric = (predicate: Predicate): boolean => predicateRow(predicate).symmetric === true;
