/** "recalled its ambassador to Ecuador", "recalls envoy from Quito": a protest against where he was sent. */
import type { Clause, Slot } from '../../shapes.ts';
import type { Match, Stage } from '../reading.ts';
import { match, sideOf } from './frame.ts';

const ENVOY = /^(ambassador|envoy|commissioner|d'affaires|diplomats?|consul)$/;
/** How far behind the verb the envoy, and behind him the preposition, may stand. */
const FAR = 6;
const NEAR = 3;

export function recalls(stage: Stage, clause: Clause): Match[] {
  const { subject, verb, voice, to } = clause;
  if (!/^(recall|withdraw)$/.test(verb.lemma) || voice === 'passive' || !subject) return [];
  const { tokens } = stage.sentence;
  const envoy = tokens.findIndex(({ lower }, at) => at >= to && at < to + FAR && ENVOY.test(lower));
  const led =
    envoy < 0
      ? -1
      : tokens.findIndex(({ lower }, at) => at > envoy && at <= envoy + NEAR && /^(to|from|in)$/.test(lower));
  const host = led < 0 ? undefined : countryAt(stage, led + 1);
  if (host === undefined || host === sideOf(stage, subject.refs[0])) return [];
  const object: Slot = { ...subject, refs: [host], reasons: ['host-of-envoy'] };
  return [match(clause, { subject, object }, { predicate: 'PROTESTED', reasons: ['frame', 'recall'], trust: 0.74 })];
}

/** The country of the slot there, or of the name: the words may be part of the envoy's own slot. */
function countryAt(stage: Stage, at: number): string | undefined {
  const { tokens } = stage.sentence;
  const slot = stage.slots.find(({ from }) => from === at);
  if (slot) return sideOf(stage, slot.refs[0]);
  for (const length of [3, 2, 1]) {
    const name = tokens
      .slice(at, at + length)
      .map(({ word }) => word)
      .join(' ');
    const entry = stage.context.gazetteer.place(name)?.entry;
    if (entry)
      return [...stage.cast.entities.values()].find(({ kind, name: own }) => kind === 'COUNTRY' && own === entry.name)
        ?.key;
  }
  return undefined;
}
