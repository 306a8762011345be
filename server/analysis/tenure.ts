/** Who held an office when: seen in it, until a stated end or until somebody else is seen in it. */
import { compareText, distinct, groupBy } from '../domain/lists.ts';
import { type Day, firstDay, isBefore, lastDay, type PartialDate } from '../domain/partial-date.ts';
import type { ShownClaim } from './sum-claim.ts';

export interface Tenure {
  readonly person: string;
  readonly office: string;
  /** Stated beginning, else the first sighting; a sighting before the stated beginning stands for an earlier term. */
  readonly from?: PartialDate;
  /** Stated end, else the last sighting before somebody else was seen. Absent: open. */
  readonly to?: PartialDate;
  readonly seenBefore?: PartialDate;
  readonly seenAfter?: PartialDate;
  readonly claims: readonly string[];
}

/** A partial date with its last day: a sighting counts from there. */
interface Seen {
  readonly date: PartialDate;
  readonly day: Day;
}

/** One person in one office, as all claims tell it. */
interface Term {
  readonly person: string;
  readonly office: string;
  /** Earliest first. */
  readonly sightings: readonly Seen[];
  /** Sightings and stated beginnings: known to be in it. */
  readonly known: readonly Seen[];
  readonly began?: PartialDate;
  readonly ends: readonly PartialDate[];
  readonly claims: readonly string[];
}

type IsSingle = (office: string) => boolean;

/** All that were ever seen in the offices of these HOLDS_OFFICE claims, earliest first. */
export function tenuresOf(claims: readonly ShownClaim[], isSingle: IsSingle): Tenure[] {
  const startOf = ({ from }: Tenure) => (from === undefined ? '9999' : firstDay(from));
  return termsOf(claims)
    .map((term, _, all) => toTenure(term, all, isSingle))
    .sort((a, b) => compareText(startOf(a), startOf(b)) || compareText(a.person, b.person));
}

/** Those who held the offices on a day. */
export function tenuresAt(claims: readonly ShownClaim[], at: PartialDate, isSingle: IsSingle): Tenure[] {
  const day = lastDay(at);
  return [...groupBy(termsOf(claims), ({ office }) => office)].flatMap(([office, terms]) => {
    const latest = distinct(terms.map((term) => lastKnown(term, day)?.day))
      .sort(compareText)
      .at(-1);
    return terms
      .filter((term) => holdsAt(term, day) && (!isSingle(office) || lastKnown(term, day)?.day === latest))
      .map((term) => ({ ...toTenure(term, terms, isSingle), ...sightingsAround(term, day) }));
  });
}

function termsOf(claims: readonly ShownClaim[]): Term[] {
  const held = claims.filter(({ predicate, mode }) => predicate === 'HOLDS_OFFICE' && mode === 'HAPPENED');
  return [...groupBy(held, ({ subject, object }) => `${subject} ${object}`).values()].flatMap((group) => {
    const [first] = group;
    return first ? [toTerm(first, group)] : [];
  });
}

function toTerm({ subject, object }: ShownClaim, claims: readonly ShownClaim[]): Term {
  const beginnings = distinct(claims.map(({ validFrom }) => validFrom));
  const [began] = beginnings.toSorted((a, b) => compareText(firstDay(a), firstDay(b)));
  const sightings = claims.flatMap((claim) => claim.sightings);
  return {
    person: subject,
    office: object,
    sightings: inOrder(sightings),
    known: inOrder([...sightings, ...beginnings]),
    ...(began !== undefined && { began }),
    ends: distinct(claims.map(({ validTo }) => validTo)),
    claims: claims.map(({ id }) => id),
  };
}

const inOrder = (dates: readonly PartialDate[]): Seen[] =>
  distinct(dates)
    .map((date) => ({ date, day: lastDay(date) }))
    .sort((a, b) => compareText(a.day, b.day));

const lastKnown = ({ known }: Term, day: Day): Seen | undefined => known.filter((seen) => seen.day <= day).at(-1);

/** Known to be in it by that day, and not stated to have left since. */
function holdsAt(term: Term, day: Day): boolean {
  const last = lastKnown(term, day);
  if (last === undefined) return false;
  return !term.ends.some((end) => !isBefore(end, last.date) && lastDay(end) < day);
}

function sightingsAround({ sightings }: Term, day: Day): Pick<Tenure, 'seenBefore' | 'seenAfter'> {
  const before = sightings.filter((seen) => seen.day <= day).at(-1)?.date;
  const after = sightings.find((seen) => seen.day > day)?.date;
  return { ...(before !== undefined && { seenBefore: before }), ...(after !== undefined && { seenAfter: after }) };
}

function toTenure(term: Term, all: readonly Term[], isSingle: IsSingle): Tenure {
  const { person, office, known, began, claims } = term;
  const first = known[0]?.date;
  const from = began !== undefined && (first === undefined || !isBefore(first, began)) ? began : first;
  const to = endOf(term) ?? (isSingle(office) && isSucceeded(term, all) ? known.at(-1)?.date : undefined);
  return { person, office, ...(from !== undefined && { from }), ...(to !== undefined && { to }), claims };
}

/** The latest stated end after which nobody saw them in it again. */
const endOf = ({ ends, known }: Term): PartialDate | undefined =>
  ends
    .filter((end) => !known.some(({ date }) => isBefore(end, date)))
    .sort((a, b) => compareText(lastDay(a), lastDay(b)))
    .at(-1);

/** Somebody else is known to be in it after the last that is known of them. */
function isSucceeded({ person, office, known }: Term, all: readonly Term[]): boolean {
  const last = known.at(-1)?.day ?? '';
  return all.some(
    (other) => other.office === office && other.person !== person && other.known.some(({ day }) => day > last),
  );
}
