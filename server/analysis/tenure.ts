/** Who held an office when: seen in it, until a stated end or until somebody else is seen in it. */
import { compareText, distinct, groupBy } from '../domain/lists.ts';
import { type Day, firstDay, lastDay, type PartialDate } from '../domain/partial-date.ts';
import type { ShownClaim } from './sum-claim.ts';

export interface Tenure {
  readonly person: string;
  readonly office: string;
  /** Stated beginning, else the first sighting. */
  readonly from?: PartialDate;
  /** Stated end, else the last sighting before somebody else was seen. Absent: open. */
  readonly to?: PartialDate;
  readonly seenBefore?: Day;
  readonly seenAfter?: Day;
  readonly claims: readonly string[];
}

/** One person in one office, as all claims tell it. */
interface Term {
  readonly person: string;
  readonly office: string;
  /** Days, each the last of its partial date; a stated beginning is one too. */
  readonly days: readonly { readonly day: Day; readonly date: PartialDate }[];
  readonly began?: PartialDate;
  readonly ended?: PartialDate;
  readonly claims: readonly string[];
}

/** All that were ever seen in the offices of these HOLDS_OFFICE claims, earliest first. */
export function tenuresOf(claims: readonly ShownClaim[], isSingle: (office: string) => boolean): Tenure[] {
  return termsOf(claims).map((term, _, all) => {
    const rivals = isSingle(term.office)
      ? all.filter((other) => other.office === term.office && other.person !== term.person)
      : [];
    return toTenure(term, successorDay(term, rivals));
  });
}

/** Those who held the offices on a day. */
export function tenuresAt(
  claims: readonly ShownClaim[],
  at: PartialDate,
  isSingle: (office: string) => boolean,
): Tenure[] {
  const day = lastDay(at);
  return [...groupBy(termsOf(claims), ({ office }) => office)].flatMap(([office, terms]) => {
    const current = terms.filter((term) => lastSeen(term, day) !== undefined && !hasEnded(term, day));
    const latest = current
      .map((term) => lastSeen(term, day) ?? '')
      .sort(compareText)
      .at(-1);
    const holders = isSingle(office) ? current.filter((term) => lastSeen(term, day) === latest) : current;
    return holders.map((term) => ({ ...toTenure(term, undefined), ...sightingsAround(term, day) }));
  });
}

function termsOf(claims: readonly ShownClaim[]): Term[] {
  const held = claims.filter(({ predicate, mode }) => predicate === 'HOLDS_OFFICE' && mode === 'HAPPENED');
  return [...groupBy(held, ({ subject, object }) => `${subject} ${object}`).values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const dates = distinct(group.flatMap(({ sightings, validFrom }) => [...sightings, validFrom]));
    const days = dates.map((date) => ({ date, day: lastDay(date) })).sort((a, b) => compareText(a.day, b.day));
    const began = distinct(group.map(({ validFrom }) => validFrom)).sort((a, b) =>
      compareText(firstDay(a), firstDay(b)),
    )[0];
    const ended = distinct(group.map(({ validTo }) => validTo))
      .sort((a, b) => compareText(lastDay(a), lastDay(b)))
      .at(-1);
    return [
      {
        person: first.subject,
        office: first.object,
        days,
        ...(began !== undefined && { began }),
        ...(ended !== undefined && { ended }),
        claims: group.map(({ id }) => id),
      },
    ];
  });
}

const lastSeen = ({ days }: Term, day: Day): Day | undefined => days.filter((seen) => seen.day <= day).at(-1)?.day;
const hasEnded = ({ ended }: Term, day: Day): boolean => ended !== undefined && lastDay(ended) < day;

function sightingsAround({ days }: Term, day: Day): Pick<Tenure, 'seenBefore' | 'seenAfter'> {
  const before = days.filter((seen) => seen.day <= day).at(-1)?.date;
  const after = days.find((seen) => seen.day > day)?.date;
  return { ...(before !== undefined && { seenBefore: before }), ...(after !== undefined && { seenAfter: after }) };
}

/** The first day on which somebody else is seen in it after the last sighting. */
const successorDay = ({ days }: Term, rivals: readonly Term[]): Day | undefined => {
  const last = days.at(-1)?.day ?? '';
  return rivals
    .flatMap((rival) => rival.days.map(({ day }) => day))
    .filter((day) => day > last)
    .sort(compareText)[0];
};

function toTenure({ person, office, days, began, ended, claims }: Term, successor: Day | undefined): Tenure {
  const from = began ?? days[0]?.date;
  const to = ended ?? (successor === undefined ? undefined : days.at(-1)?.date);
  return { person, office, ...(from !== undefined && { from }), ...(to !== undefined && { to }), claims };
}
