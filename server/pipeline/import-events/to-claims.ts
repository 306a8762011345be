/** One row → its claims, each with its evidence: one for each pair of actors, or the reason why there is none. */
import { type Claim, claimId, inOrder } from '../../domain/claim.ts';
import { type EventActor, type EventPlace, type EventRow, type RejectedRow, rejected } from '../../domain/event-row.ts';
import { type Evidence, evidenceId } from '../../domain/evidence.ts';
import type { Kind } from '../../domain/ontology/kind.ts';
import { type Predicate, predicateRow } from '../../domain/ontology/predicate.ts';
import type { ArticleToSave } from '../../store/write/save.ts';
import type { Resolved } from './resolved.ts';

export interface CodedClaim {
  readonly claim: Claim;
  /** But for its place. */
  readonly evidence: Evidence;
  readonly ends: readonly [Resolved, Resolved];
  readonly place?: EventPlace | undefined;
}

/** How rows are told: in which data set, and by which reader at what time. */
export interface Telling {
  readonly dataSet: ArticleToSave;
  readonly method: string;
  readonly at: string;
  readonly actorOf: (actor: EventActor) => Resolved | undefined;
}

/** A row that joins more pairs is a list of names, not an event. */
const MOST_PAIRS = 100;

export function toClaims(row: EventRow, telling: Telling): readonly CodedClaim[] | RejectedRow {
  const { subjects, objects, line } = row;
  if (subjects.length * objects.length > MOST_PAIRS)
    return rejected(line, `The row joins more than ${MOST_PAIRS} pairs.`, `${subjects.length} × ${objects.length}`);
  const found: CodedClaim[] = [];
  let fault: RejectedRow | undefined;
  for (const from of subjects) {
    for (const to of objects) {
      const one = toClaim(row, [from, to], telling);
      if ('reason' in one) fault ??= one;
      else if (!found.some(({ evidence }) => evidence.id === one.evidence.id)) found.push(one);
    }
  }
  return found.length > 0 || fault === undefined ? found : fault;
}

function toClaim(
  row: EventRow,
  [from, to]: readonly [EventActor, EventActor],
  telling: Telling,
): CodedClaim | RejectedRow {
  const [subject, object] = [telling.actorOf(from), telling.actorOf(to)];
  if (subject === undefined || object === undefined)
    return rejected(
      row.line,
      'A name has 1 to 200 characters, with a letter or digit among them.',
      subject ? to.name : from.name,
    );
  if (subject.canonical === object.canonical)
    return rejected(row.line, 'The row would join a thing to itself.', from.name);
  const predicate = [row.predicate, row.otherwise].find((one) => one && fits(one, subject.kind, object.kind));
  if (predicate === undefined)
    return rejected(
      row.line,
      'The code does not join two of these kinds.',
      `${row.predicate}: ${subject.kind}, ${object.kind}`,
    );
  const claim = claimOf(row, { predicate, subject: subject.id, object: object.id }, telling.dataSet.id);
  return { claim, evidence: evidenceOf(row, claim, telling), ends: [subject, object], place: row.place };
}

function fits(predicate: Predicate, from: Kind, to: Kind): boolean {
  const { subject, object } = predicateRow(predicate);
  return subject.includes(from) && object.includes(to);
}

function claimOf(
  { day }: EventRow,
  ends: { readonly predicate: Predicate; readonly subject: string; readonly object: string },
  dataSet: string,
): Claim {
  const proposition = inOrder({ ...ends, with: [], polarity: 'AFFIRMED' as const, validFrom: day });
  return { ...proposition, id: claimId(proposition, dataSet) };
}

const LONGEST_QUOTE = 2000;

function evidenceOf(row: EventRow, claim: Claim, telling: Telling): Evidence {
  const { dataSet, method, at } = telling;
  return {
    id: evidenceId(claim.id, dataSet.id, { locator: row.key }),
    claim: claim.id,
    article: dataSet.id,
    locator: `row ${row.row}`,
    quote: row.quote.slice(0, LONGEST_QUOTE).replace(/[\uD800-\uDBFF]$/, ''),
    origin: dataSet.origin,
    attribution: [], // the data set's own voice
    // A code has lost whatever hedges its sentence had: "certain" would be made up, and words of an article lead before it.
    certainty: 'UNSTATED',
    temporality: 'PAST_OR_PRESENT',
    speechAct: 'REPORTS',
    topics: [],
    items: [],
    quantities: [],
    // Such tables are coded from the news of the day. Where the data set says when it came out, only that is certain.
    reportedAt: dataSet.publishedOn ?? row.day,
    recordedAt: at,
    code: row.code,
    method,
    state: 'ACCEPTED',
  };
}
