/** A candidate → the claim and the evidence that it would be. */
import type { Article } from '../../domain/article.ts';
import type { Candidate } from '../../domain/candidate.ts';
import { InvalidInputError } from '../../domain/errors.ts';
import { type Stamp, type Stated, type Statement, stateClaim } from '../../review/state-claim.ts';
import type { Placed } from './place-drafts.ts';

interface Around {
  readonly placed: Placed;
  readonly stamp: Stamp;
}

/** The claim with its evidence, or why it cannot be one. */
export function stateCandidate(article: Article, candidate: Candidate, { placed, stamp }: Around): Stated | string {
  try {
    const statement = toStatement(article.text, candidate, placed);
    checkApart(statement, placed.canonical);
    const stated = stateClaim(article, statement, { kindOf: placed.kindOf, stamp });
    const { method, confidence } = candidate;
    return { ...stated, evidence: { ...stated.evidence, method, confidence } };
  } catch (error) {
    if (error instanceof InvalidInputError) return error.message;
    throw error;
  }
}

/** Only the words that were read for it: who says so, and how sure, may be another matter in `also`. */
function toStatement(text: string, candidate: Candidate, { idOf }: Placed): Statement {
  const { subject, object, with: third, attribution, topics, items, place, evidence, validTo, ...said } = candidate;
  return {
    ...said,
    validTo: validTo ?? undefined,
    start: evidence.start,
    end: evidence.end,
    subject: idOf(subject),
    object: idOf(object),
    with: third === undefined ? [] : [idOf(third)],
    attribution: attribution.map(({ source, verb, cue }) => ({
      source: idOf(source),
      verb,
      text: text.slice(cue.start, cue.end),
    })),
    topics: topics.map(idOf),
    items: items.map(idOf),
    place: place === undefined ? undefined : idOf(place),
  };
}

function checkApart({ subject, object, with: third = [] }: Statement, canonical: (id: string) => string): void {
  const named = [subject, object, ...third].map(canonical);
  if (new Set(named).size < named.length)
    throw new InvalidInputError(`${named.join(', ')}: a claim cannot join a thing to itself.`);
}

/** All entities that it names. */
export const namedIn = ({ claim, evidence }: Stated): (string | undefined)[] => [
  claim.subject,
  claim.object,
  ...claim.with,
  ...evidence.attribution.map(({ source }) => source),
  ...evidence.topics,
  ...evidence.items,
  evidence.place,
];
