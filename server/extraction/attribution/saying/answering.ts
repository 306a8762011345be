/** "Asked whether Kenya had attacked Chad, the minister said that it had": the answer says it. */
import type { DraftAttribution } from '../../../domain/candidate.ts';
import type { Reading } from '../../relations/reading.ts';
import { lowerText } from '../../text/lower-text.ts';
import { sayerOf } from '../sayers/sayer.ts';
import type { Scope } from '../scope.ts';

const ANSWER =
  /\b(said|replied|answered|responded|confirmed|insisted|conceded|admitted)( that| : "?)? (((it|he|she|they|we) (had|has|have|did|does|do|was|were|is|are))( (not|n't))?( \.| "|$)|"? ?(yes|no) ?([,."]|$))/;

/** `"No," X said when asked whether Kenya had …`. */
const SHORT = /^" (yes|no|never|not at all) [,.]? ?"/;

/** Whoever answers. */
export function answering(reading: Reading, scope: Scope): DraftAttribution | undefined {
  if (answerTo(reading) === undefined) return undefined;
  const saying = scope
    .clauses(reading.sentence.index)
    .find(({ verb }) => /^(say|reply|answer|respond|confirm|insist|concede|admit)$/.test(verb.lemma));
  return saying && sayerOf(saying, scope);
}

/** The words of the answer, where the reading is what was asked. */
export function answerTo({ clause, sentence: { tokens } }: Reading): string | undefined {
  if (clause?.link !== 'adverbial' || !/^(whether|if)$/.test(clause.leader?.lower ?? '')) return undefined;
  if (tokens[0]?.lower === 'asked') return ANSWER.exec(lowerText(tokens))?.[0];
  const isAsked = tokens[(clause.leader?.index ?? 0) - 1]?.lower === 'asked';
  return isAsked ? SHORT.exec(lowerText(tokens))?.[0] : undefined;
}
