/** Headlines that leave out who says so: the story below them tells it. */
import type { Candidate } from '../../domain/candidate.ts';
import { isSymmetric } from '../../domain/ontology/predicate.ts';
import type { Document, Sentence } from '../shapes.ts';

/** How many sentences may tell again what the headline told. */
const LEAD = 3;

/** "Kenya attacks Chad" over "Kenya attacked Chad, the army said": the source of the story is the headline's too. */
export function underLead(candidates: readonly Candidate[], { sentences }: Document): readonly Candidate[] {
  const [first, ...rest] = sentences;
  if (!first || !isHeadline(first, rest[0])) return candidates;
  const end = rest[Math.min(LEAD, rest.length) - 1]?.end ?? first.end;
  const told = candidates.filter(({ evidence }) => evidence.start > first.start && evidence.end <= end);
  return candidates.map((candidate) => {
    const again =
      candidate.evidence.start === first.start && candidate.attribution.length === 0 && candidate.reasons[0] !== 'title'
        ? (told.find((one) => isSame(one, candidate)) ?? lead(told, candidate, rest[0]))
        : undefined;
    return again ? { ...candidate, attribution: again.attribution } : candidate;
  });
}

/** A line of its own that no full stop ends. */
const isHeadline = ({ tokens, line }: Sentence, next: Sentence | undefined): boolean =>
  next !== undefined && next.line !== line && !/^[.!?:"]$/.test(tokens.at(-1)?.word ?? '');

/** "Kenya cuts aid to Chad" over "…, the minister said": the first sentence tells the same two's story, all of it by one source. */
function lead(told: readonly Candidate[], headline: Candidate, first: Sentence | undefined): Candidate | undefined {
  // "Chad says Kenya rammed its boat; Nairobi blames Chad": who accuses is told by the outlet.
  if (BY_SAYING.test(headline.predicate)) return undefined;
  const own = told.filter(({ evidence }) => first && evidence.start >= first.start && evidence.end <= first.end);
  const [one] = own;
  const isOfOne = own.every(({ attribution }) => attribution[0]?.source === one?.attribution[0]?.source);
  return isOfOne ? own.find((each) => endsOf(each) === endsOf(headline)) : undefined;
}

const BY_SAYING = /^(ACCUSED|CRITICISED|THREATENED|REQUESTED|REJECTED|PROTESTED|THANKED|PRAISED)$/;

const endsOf = ({ subject, object }: Candidate): string => [subject, object].sort().join();

const MEETING = /^(MET_WITH|HELD_TALKS_WITH)$/;

const isSame = (one: Candidate, headline: Candidate): boolean =>
  one.polarity === headline.polarity &&
  (one.predicate === headline.predicate || (MEETING.test(one.predicate) && MEETING.test(headline.predicate))) &&
  ((one.subject === headline.subject && one.object === headline.object) ||
    (isSymmetric(one.predicate) && one.subject === headline.object && one.object === headline.subject));
