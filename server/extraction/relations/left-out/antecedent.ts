/** What a phrase that stands for another takes up: the readings of the clause told last. */
import { predicateRow } from '../../../domain/ontology/predicate.ts';
import type { Clause } from '../../shapes.ts';
import type { Reading, Stage } from '../reading.ts';

/** Sentences back. */
const BACK = 1;

/** All that the last clause before says by the same words: several where its object is plural. */
export function toldLast(stage: Stage, clause: Clause): readonly Reading[] {
  const told = stage.before.filter((reading) => isBefore(stage, clause, reading));
  const last = told.findLast(isMain) ?? told.findLast(({ clause: said }) => said !== undefined);
  return last ? told.filter((one) => isOfOne(one, last)) : [];
}

function isBefore({ sentence }: Stage, { from }: Clause, { sentence: { index }, clause, predicate }: Reading): boolean {
  if (!clause || /^(STRUCTURE|OTHER)$/.test(predicateRow(predicate).family)) return false;
  return index === sentence.index ? clause.to <= from : index >= sentence.index - BACK;
}

/** "Italy sanctioned Peru, which had threatened it": what is told in passing is not taken up. */
const isMain = ({ clause }: Reading): boolean =>
  clause !== undefined && !/^(relative|adverbial)$/.test(clause.link ?? '');

const isOfOne = (one: Reading, { sentence, predicate, subject, trigger }: Reading): boolean =>
  one.sentence.index === sentence.index &&
  one.predicate === predicate &&
  one.subject === subject &&
  one.trigger[0] === trigger[0];
