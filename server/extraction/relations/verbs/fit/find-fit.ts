/** Where the words of a pattern stand in a clause: right behind the verb, or with somebody between. */

import type { Clause } from '../../../shapes.ts';
import type { VerbEntry } from '../../../tables/lexicon.ts';
import { words } from '../../../tables/word-list.ts';
import type { Stage } from '../../reading.ts';
import { wordsAfter } from '../../words-after.ts';
import { DATIVE } from '../verb-classes.ts';
import { hasClass } from './class-words.ts';
import { handedOver, particleFit } from './particles.ts';
import { toFit, type VerbFit } from './verb-fit.ts';

/** Undefined where the words of the pattern, or of the class that it needs, do not follow. */
export function fitFrom(
  stage: Stage,
  clause: Clause,
  { entry, start }: { entry: VerbEntry; start: number },
): VerbFit | undefined {
  const end = wordsAfter(stage.sentence.tokens, entry.words, { start, isTaken: stage.isTaken });
  return end === undefined || !hasClass(stage, clause, entry) ? undefined : toFit(clause, entry, end);
}

/** Where its words do not stand right behind the verb. */
export const fitAside = (stage: Stage, clause: Clause, entry: VerbEntry): VerbFit | undefined =>
  dativeFit(stage, clause, entry) ??
  particleFit(stage, clause, entry) ??
  handedOver(stage, clause, entry) ??
  objectFirst(stage, clause, entry);

const BEHIND_OBJECT = words('with under onto before persona for as terrorist');

/** "hit Belarus with sanctions", "declared the envoy persona non grata", "put two banks under sanctions": the object stands before the words of the pattern. */
function objectFirst(stage: Stage, clause: Clause, entry: VerbEntry): VerbFit | undefined {
  const [first = ''] = entry.words;
  if (clause.voice === 'passive' || entry.prepositions.length > 0 || !BEHIND_OBJECT.has(first)) return undefined;
  const object = clause.complements.find(({ preposition }) => preposition === undefined)?.slot;
  if (object?.use !== 'plain' || object.from > clause.to + 2) return undefined;
  const fit = fitFrom(stage, clause, { entry, start: first === 'persona' ? declaredAt(stage, object.to) : object.to });
  return fit && { ...fit, end: clause.to };
}

/** "declared 40 diplomats working in Accra personae non gratae". */
const declaredAt = ({ sentence: { tokens } }: Stage, from: number): number =>
  tokens.find(({ lemma, index }) => index >= from && lemma === 'persona')?.index ?? from;

const behindAside = ({ sentence }: Stage, at: number): number => (sentence.tokens[at]?.word === ',' ? at + 1 : at);

const isAnyGift = ({ verb, needs }: VerbEntry): boolean =>
  needs === undefined && /^(give|hand|offer|promise|extend)$/.test(verb);

/** "sells Kenya electricity", "gave Chad two ships": whom a pattern with "to" names may stand before its words. */
function dativeFit(stage: Stage, clause: Clause, entry: VerbEntry): VerbFit | undefined {
  const isDative = DATIVE.has(entry.verb) && entry.prepositions.includes('to');
  // "gave Chad a warning": what is given must be said.
  if (!isDative || clause.voice === 'passive' || (entry.words.length === 0 && isAnyGift(entry))) return undefined;
  // "could sell fighters to Egypt".
  if (clause.complements.some(({ preposition }) => preposition === 'to')) return undefined;
  const given = clause.complements.find(
    ({ slot, preposition }) => slot.from === clause.to && preposition === undefined,
  );
  if (given?.slot.use !== 'plain') return undefined;
  const fit = fitFrom(stage, clause, {
    entry: { ...entry, prepositions: [] },
    start: behindAside(stage, given.slot.to),
  });
  return fit && { ...fit, end: clause.to };
}
