/** Happenings of the graph that an article may tell of again: same type, same actors, days that lie close. A person decides. */
import { articleId } from '../../domain/article.ts';
import type { Candidate } from '../../domain/candidate.ts';
import { inOrder } from '../../domain/claim.ts';
import { distinct } from '../../domain/lists.ts';
import { type Day, dayNumber } from '../../domain/partial-date.ts';
import {
  DAYS_APART,
  dayOf,
  type EventReason,
  type EventReport,
  isTold,
  suggestSameEvents,
  wordsFor,
} from '../../resolution/same-event.ts';
import { claimsOfDays } from '../../store/read/claims/claims-of-days.ts';
import type { StoredClaim } from '../../store/rows.ts';
import type { Run } from '../../store/run.ts';
import { pairOf } from '../../store/sums/load-claims.ts';
import type { ReadArticle } from '../reading/read-article.ts';

export interface SuggestedEvent {
  readonly candidate: Candidate;
  readonly claim: StoredClaim;
  /** 0 to 1. */
  readonly score: number;
  readonly reasons: readonly EventReason[];
}

/** So many claims are compared, and so many suggestions told. */
const MOST_COMPARED = 200;
const MOST_TOLD = 10;

/** Reads only. Of candidates between what the graph knows, and that have a day; one question for all of them. */
export async function suggestEvents(run: Run, read: ReadArticle): Promise<SuggestedEvent[]> {
  const reports = reportsOf(read);
  const article = reports[0]?.article;
  const pairs = distinct(reports.flatMap(pairsFor));
  const days = distinct(reports.flatMap((report) => daysAround(dayOf(report)?.day)));
  const claims = (await claimsOfDays(run, { pairs, days, limit: MOST_COMPARED })).filter(
    ({ articles }) => article === undefined || !articles.includes(article),
  );
  const candidates = new Map(read.extraction.candidates.map((one) => [one.id, one]));
  const told = new Map(claims.map((one) => [one.id, one]));
  return suggestSameEvents([...reports, ...claims.map(toReport)])
    .flatMap(({ reports: [one, other], score, reasons }) => {
      const [candidate, claim] = [candidates.get(one), told.get(other)];
      return candidate && claim ? [{ candidate, claim, score, reasons }] : [];
    })
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST_TOLD);
}

function reportsOf({ article, extraction }: ReadArticle): EventReport[] {
  const { publisher, publishedOn, text } = article;
  const id = articleId(publisher ?? '', publishedOn, text);
  const ids = new Map(extraction.entities.map(({ key, known }) => [key, known?.id]));
  return extraction.candidates.flatMap((candidate) => {
    const [subject, object] = [ids.get(candidate.subject), ids.get(candidate.object)];
    if (subject === undefined || object === undefined) return [];
    const { polarity, temporality, predicate, validFrom, place = '' } = candidate;
    const said = { id: candidate.id, article: id, polarity, temporality, validFrom, reportedAt: publishedOn };
    const report = { ...said, place: ids.get(place), ...inOrder({ predicate, subject, object, with: [], polarity }) };
    return isTold(report) && dayOf(report) !== undefined ? [report] : [];
  });
}

const toReport = (claim: StoredClaim): EventReport => {
  const { articles, places } = claim;
  return { ...claim, article: articles[0] ?? '', place: places[0] };
};

/** The pairs that claims of the same happening may stand in. */
const pairsFor = ({ predicate, subject, object }: EventReport): string[] =>
  wordsFor(predicate).flatMap((word) => [
    pairOf({ subject, predicate: word, object }),
    pairOf({ subject: object, predicate: word, object: subject }),
  ]);

function daysAround(day: Day | undefined): Day[] {
  if (day === undefined) return [];
  return Array.from({ length: 2 * DAYS_APART + 1 }, (_, at) =>
    new Date((dayNumber(day) + at - DAYS_APART) * 86_400_000).toISOString().slice(0, 10),
  );
}
