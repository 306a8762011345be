/** "Kosovo is recognised by 102 states, but Slovakia is not one of them", "twelve states have sanctioned Mali; Ghana is not among them". */
import type { Clause, Slot } from '../../shapes.ts';
import { lowerOf } from '../../text/lower-text.ts';
import type { Match, Stage } from '../reading.ts';
import { verbMatches } from '../verbs/match-verbs.ts';

const AMONG = /^(one of|among|amongst|part of) (them|these|those)\b/;

export function notAmong(stage: Stage, clause: Clause): Match[] {
  const { verb, subject, to, from, negation, sentence } = clause;
  if (verb.lemma !== 'be' || subject?.use !== 'plain') return [];
  const behind = sentence.tokens.slice(to, to + 4).filter(({ lower }) => !/^(not|n't)$/.test(lower));
  if (!AMONG.test(lowerOf(behind))) return [];
  const told = stage.clauses.findLast((one) => one.to <= from && one.form === 'finite' && one !== clause);
  const sense = negation ? { polarity: 'DENIED' as const } : {};
  return told && isOfUnnamed(told)
    ? verbMatches({ ...stage, clauses: [doneBy(told, subject)] }).map((match) => ({
        ...match,
        clause,
        sense: { ...match.sense, ...sense },
        // The "not" of this clause has been read.
        reasons: ['frame', 'said-not-so', 'not-among'],
      }))
    : [];
}

/** "by 102 states", "twelve states have": nobody is named. */
const isOfUnnamed = ({ voice, subject, complements }: Clause): boolean =>
  voice === 'passive' ? complements.every(({ preposition }) => preposition !== 'by') : subject === undefined;

const doneBy = (told: Clause, doer: Slot): Clause =>
  told.voice === 'passive'
    ? { ...told, complements: [...told.complements, { slot: doer, preposition: 'by' }] }
    : { ...told, subject: doer };
