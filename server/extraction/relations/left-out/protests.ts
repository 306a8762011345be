/** "Two Mexican firms were put on the American list. Mexico protested": to whoever did it. So does one that "lodged a protest". */
import type { Predicate } from '../../../domain/ontology/predicate.ts';
import type { Clause, Slot } from '../../shapes.ts';
import { match, sideOf } from '../frames/frame.ts';
import { isRead } from '../is-read.ts';
import type { Match, Stage } from '../reading.ts';
import { harmerOf } from './harm-done.ts';

const HARMS: ReadonlySet<Predicate> = new Set([
  'SANCTIONED',
  'COERCED',
  'ATTACKED',
  'THREATENED',
  'MOBILISED_AGAINST',
  'ACCUSED',
  'CRITICISED',
]);
/** Sentences back. */
const BACK = 2;

export function protests(stage: Stage, clause: Clause): Match[] {
  const { subject, voice, complements } = clause;
  if (subject?.use !== 'plain' || voice === 'passive' || !isProtest(stage, clause)) return [];
  if (complements.length > 0 || isRead(stage, clause)) return [];
  const doer = harmerOf(stage, { to: sideOf(stage, subject.refs[0]), harms: HARMS, back: BACK });
  if (doer === undefined) return [];
  const object: Slot = { ...subject, refs: [doer], members: undefined, reasons: ['doer-of-deed'] };
  return [match(clause, { subject, object }, { predicate: 'PROTESTED', reasons: ['frame', 'protest'], trust: 0.72 })];
}

/** "protested", "lodged a strong protest". */
const isProtest = ({ sentence: { tokens } }: Stage, { verb, to }: Clause): boolean =>
  verb.lemma === 'protest' ||
  (LODGES.test(verb.lemma) && tokens.slice(to, to + NEAR).some(({ lower }) => /^(protest|complaint)$/.test(lower)));

const LODGES = /^(lodge|file|register|submit|deliver|issue|send|make)$/;
/** How many words behind the verb tell what is lodged. */
const NEAR = 4;
