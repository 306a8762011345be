/** "Havana rejected the decision", "Wellington brushed the protest aside": of whoever decided or protested, by what was told before. */
import type { Predicate } from '../../../../domain/ontology/predicate.ts';
import type { Clause, Slot, Token } from '../../../shapes.ts';
import { words } from '../../../tables/word-list.ts';
import { lowerOf } from '../../../text/lower-text.ts';
import { harmerOf } from '../../left-out/harm-done.ts';
import type { Match, Stage } from '../../reading.ts';
import { match, sideOf } from '../frame.ts';

const REJECTS = words('reject dismiss rebuff repudiate brush shrug wave laugh ignore spurn scorn deride mock');
/** Of "to brush aside", "to shrug off" the second word too; the deed is named with an article, and nothing tells whose it is. */
const PHRASE =
  /^((aside|off|away|out|at) )?(the|this|that|these|those|both) (\w+ ){0,2}?(?<deed>protests?|note|complaint|decision|move|measures?|steps?|expulsions?|tariffs?|duties|ban|embargo|sanctions|threats?|ultimatum|warnings?)(?! (of|by|from|that|to|between)\b)/;
/** What the noun takes up. */
const DEEDS: readonly (readonly [RegExp, ReadonlySet<Predicate>])[] = [
  [/^(protests?|note|complaint)$/, new Set(['PROTESTED', 'CRITICISED'])],
  [/^(threats?|ultimatum|warnings?)$/, new Set(['THREATENED', 'COERCED'])],
  [/./, new Set(['SANCTIONED', 'COERCED'])],
];
/** Sentences back, and words that the phrase may take. */
const BACK = 2;
const FAR = 6;

export function turnedDown(stage: Stage, clause: Clause): Match[] {
  const { subject, voice, verb, to } = clause;
  if (subject?.use !== 'plain' || voice === 'passive' || !REJECTS.has(verb.lemma)) return [];
  const deed = deedIn(stage.sentence.tokens.slice(to, to + FAR));
  const harms = deed && DEEDS.find(([nouns]) => nouns.test(deed))?.[1];
  const doer = harms && harmerOf(stage, { to: sideOf(stage, subject.refs[0]), harms, back: BACK });
  if (doer === undefined) return [];
  const object: Slot = { ...subject, refs: [doer], members: undefined, reasons: ['doer-of-deed'] };
  return [match(clause, { subject, object }, { predicate: 'REJECTED', reasons: ['frame', 'turned-down'], trust: 0.7 })];
}

/** "the measures", and not "the measures bill". */
function deedIn(behind: readonly Token[]): string | undefined {
  const deed = PHRASE.exec(lowerOf(behind))?.groups?.deed;
  const next = behind[behind.findIndex(({ lower }) => lower === deed) + 1];
  return next?.pos === 'NOUN' ? undefined : deed;
}
