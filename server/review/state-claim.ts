/** A claim stated by a person: checked, and turned into the claim, its evidence and the decision that accepts it. */
import type { Article } from '../domain/article.ts';
import { type Claim, claimId, inOrder } from '../domain/claim.ts';
import type { Decision } from '../domain/decision.ts';
import { InvalidInputError } from '../domain/errors.ts';
import { type Attribution, type Evidence, evidenceId, quoteAt, seenOn } from '../domain/evidence.ts';
import { hashId } from '../domain/id.ts';
import { ACTOR_KINDS, KINDS, type Kind } from '../domain/ontology/kind.ts';
import { isState, type Predicate, predicateRow } from '../domain/ontology/predicate.ts';
import { isBefore, type PartialDate, toPartialDate } from '../domain/partial-date.ts';
import type { Quantity } from '../domain/wording/quantity.ts';
import type { Certainty, Polarity, SpeechAct, Temporality } from '../domain/wording/words.ts';

/** What somebody read in an article. Ends and names are entity ids. */
export interface Statement {
  readonly start: number;
  readonly end: number;
  readonly subject: string;
  readonly predicate: Predicate;
  readonly object: string;
  readonly with?: readonly string[] | undefined;
  readonly polarity?: Polarity | undefined;
  readonly certainty?: Certainty | undefined;
  readonly temporality?: Temporality | undefined;
  readonly speechAct?: SpeechAct | undefined;
  readonly validFrom?: PartialDate | undefined;
  readonly validTo?: PartialDate | undefined;
  readonly observedOn?: PartialDate | undefined;
  readonly quantities?: readonly Quantity[] | undefined;
  readonly topics?: readonly string[] | undefined;
  readonly items?: readonly string[] | undefined;
  readonly place?: string | undefined;
  readonly event?: string | undefined;
  readonly attribution?: readonly Attribution[] | undefined;
  /** Where the words come from another handout than the article's. */
  readonly origin?: string | undefined;
}

export interface Stated {
  readonly claim: Claim;
  readonly evidence: Evidence;
  readonly decision: Decision;
}

/** By whom and when. */
export interface Stamp {
  readonly by: string;
  readonly at: string;
}

/** Throws InvalidInputError where the statement does not fit the article, the ontology or the calendar. */
export function stateClaim(
  article: Article,
  statement: Statement,
  { kindOf, stamp }: { readonly kindOf: (id: string) => Kind | undefined; readonly stamp: Stamp },
): Stated {
  checkSpan(article.text, statement);
  checkEnds(statement, kindOf);
  checkDates(statement);
  const claim = toClaim(statement, article.id);
  const evidence = toEvidence(statement, claim, { article, at: stamp.at });
  return {
    claim,
    evidence,
    decision: { id: hashId('decision', 'accept', evidence.id), action: 'accept', target: evidence.id, ...stamp },
  };
}

function checkSpan(text: string, { start, end }: Statement): void {
  if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0 || end <= start || end > text.length)
    throw new InvalidInputError(
      `The words at ${start}–${end} do not lie in the text, which has ${text.length} code units. Give 0 ≤ start < end ≤ ${text.length}.`,
    );
  if (splitsPair(text, start) || splitsPair(text, end))
    throw new InvalidInputError(`The span ${start}–${end} cuts a character in two. Move it by one.`);
  if (text.slice(start, end).trim() === '')
    throw new InvalidInputError(`There are no words at ${start}–${end}, only white space.`);
}

const splitsPair = (text: string, at: number): boolean =>
  /[\uD800-\uDBFF]/.test(text.charAt(at - 1)) && /[\uDC00-\uDFFF]/.test(text.charAt(at));

function checkEnds(
  { subject, predicate, object, with: third = [] }: Statement,
  kindOf: (id: string) => Kind | undefined,
): void {
  const { label, subject: subjects, object: objects, symmetric } = predicateRow(predicate);
  checkThird(third, predicate, kindOf);
  if (subject === object || third.includes(subject) || third.includes(object))
    throw new InvalidInputError(`A claim cannot join "${subject}" to itself. Name two different ends.`);
  const [from, to] = [kindOf(subject), kindOf(object)];
  const fits = (a: Kind | undefined, b: Kind | undefined) =>
    a !== undefined && b !== undefined && subjects.includes(a) && objects.includes(b);
  if (fits(from, to) || (symmetric === true && fits(to, from))) return;
  const words = (kinds: readonly Kind[]) => kinds.map((kind) => KINDS[kind].label.toLowerCase()).join(', ');
  throw new InvalidInputError(
    `"${subject}" (${from ?? 'unknown'}) ${label} "${object}" (${to ?? 'unknown'}) does not fit ${predicate}: it joins one of ${words(subjects)} to one of ${words(objects)}.`,
  );
}

function checkThird(third: readonly string[], predicate: Predicate, kindOf: (id: string) => Kind | undefined): void {
  if (third.length === 0) return;
  const { label, withLabel } = predicateRow(predicate);
  if (withLabel === undefined)
    throw new InvalidInputError(
      `${predicate} names no third party: "somebody ${label} another" is all it says. Leave "with" out.`,
    );
  for (const id of third) {
    const kind = kindOf(id);
    const fits = withLabel === 'as' ? kind === 'OFFICE' : kind !== undefined && ACTOR_KINDS.includes(kind);
    if (!fits)
      throw new InvalidInputError(
        `"${id}" (${kind ?? 'unknown'}) cannot stand after "${withLabel}" in ${predicate}. Name ${withLabel === 'as' ? 'an office' : 'somebody who can act'}.`,
      );
  }
}

function checkDates({ validFrom, validTo, observedOn }: Statement): void {
  for (const date of [validFrom, validTo, observedOn]) if (date !== undefined) toPartialDate(date);
  if (validFrom !== undefined && validTo !== undefined && isBefore(validTo, validFrom))
    throw new InvalidInputError(`It cannot end (${validTo}) before it begins (${validFrom}).`);
}

function toClaim(statement: Statement, article: string): Claim {
  const { subject, predicate, object, validFrom, validTo, event } = statement;
  const proposition = inOrder({
    subject,
    predicate,
    object,
    with: statement.with ?? [],
    polarity: statement.polarity ?? 'AFFIRMED',
    ...(validFrom !== undefined && { validFrom }),
    ...(validTo !== undefined && { validTo }),
  });
  return { ...proposition, id: claimId(proposition, article), ...(event !== undefined && { event }) };
}

function toEvidence(
  statement: Statement,
  claim: Claim,
  { article, at }: { readonly article: Article; readonly at: string },
): Evidence {
  const { start, end, place, temporality = 'PAST_OR_PRESENT' } = statement;
  const reported = article.publishedOn !== undefined && { reportedAt: article.publishedOn };
  const seen = isState(claim.predicate) ? seenOn({ temporality, ...reported }, claim.validTo) : undefined;
  const observedOn = statement.observedOn ?? seen;
  return {
    id: evidenceId(claim.id, article.id, { start, end }),
    claim: claim.id,
    article: article.id,
    start,
    end,
    ...quoteAt(article.text, start, end),
    origin: statement.origin ?? article.origin,
    attribution: statement.attribution ?? [],
    certainty: statement.certainty ?? 'CERTAIN',
    temporality,
    speechAct: statement.speechAct ?? 'ASSERTS',
    topics: statement.topics ?? [],
    items: statement.items ?? [],
    ...(place !== undefined && { place }),
    quantities: statement.quantities ?? [],
    ...reported,
    ...(observedOn !== undefined && { observedOn }),
    recordedAt: at,
    method: 'person',
    state: 'ACCEPTED',
  };
}
