/** "Asked whether Kenya had attacked Chad, the minister said that it had": the answer says it. */
import type { DraftAttribution } from '../../../domain/candidate.ts';
import { sayerOf } from '../../attribution/sayers/sayer.ts';
import type { Scope } from '../../attribution/scope.ts';
import type { Reading } from '../../relations/reading.ts';
import { lowerText } from '../../text/lower-text.ts';
import { because, flipped, type Meaning } from '../meaning.ts';

const ANSWER =
  /\b(said|replied|answered|responded|confirmed|insisted|conceded|admitted)( that| : "?)? (((it|he|she|they|we) (had|has|have|did|does|do|was|were|is|are))( (not|n't))?( \.| "|$)|"? ?(yes|no) ,)/;

/** What was asked is said, or denied, by whoever answers. */
export function answered(meaning: Meaning, reading: Reading): Meaning {
  const answer = answerTo(reading);
  if (answer === undefined) return meaning;
  const said = because(meaning, 'answered', { certainty: 'CERTAIN', temporality: 'PAST_OR_PRESENT' });
  return /\b(not|n't|no)\b/.test(answer) ? flipped(said, 'answered-no') : said;
}

/** Whoever answers. */
export function answering(reading: Reading, scope: Scope): DraftAttribution | undefined {
  if (answerTo(reading) === undefined) return undefined;
  const saying = scope
    .clauses(reading.sentence.index)
    .find(({ verb }) => /^(say|reply|answer|respond|confirm|insist|concede|admit)$/.test(verb.lemma));
  return saying && sayerOf(saying, scope);
}

function answerTo({ clause, sentence: { tokens } }: Reading): string | undefined {
  const isAsked =
    tokens[0]?.lower === 'asked' && clause?.link === 'adverbial' && /^(whether|if)$/.test(clause.leader?.lower ?? '');
  return isAsked ? ANSWER.exec(lowerText(tokens))?.[0] : undefined;
}
