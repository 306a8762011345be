/** Articles of the graph that a new text repeats or rewrites, with the shared passages: their origin is suggested for it. */
import { distinct } from '../../domain/lists.ts';
import { dayNumber, firstDay, lastDay, type PartialDate } from '../../domain/partial-date.ts';
import { shinglesOf } from '../../resolution/shingles.ts';
import {
  compareWords,
  ONE_ORIGIN,
  type SharedPassage,
  similarityOfFolded,
  type Word,
  wordsOf,
} from '../../resolution/similar-text.ts';
import { articlesByIds } from '../../store/read/articles/articles.ts';
import { articlesNear, type NearArticle } from '../../store/read/articles/near-articles.ts';
import type { Run } from '../../store/run.ts';

export interface TextToPlace {
  readonly text: string;
  readonly publishedOn?: PartialDate | undefined;
  /** Entity id. */
  readonly publisher?: string | undefined;
  /** Canonical ids of known entities that it is about. */
  readonly entities: readonly string[];
}

export interface SimilarArticle {
  readonly article: string;
  /** What to suggest as the origin of the new text. */
  readonly origin: string;
  readonly score: number;
  /** `a`: in the new text; `b`: in the article. */
  readonly passages: readonly SharedPassage[];
}

/** A handout is printed within days. */
const DAYS_BEFORE = 4;
const DAYS_AFTER = 4;
/** So many articles are compared, and so many are told. */
const MOST_COMPARED = 60;
const MOST_TOLD = 5;

/** The most similar first. Without a day of publication there is nothing to look among. */
export async function similarArticles(run: Run, text: TextToPlace): Promise<SimilarArticle[]> {
  if (text.publishedOn === undefined) return [];
  const near = await articlesNear(run, {
    days: daysAround(text.publishedOn),
    entities: text.entities,
    limit: MOST_COMPARED,
  });
  const words = wordsOf(text.text);
  const shingles = shinglesOf(words.map(({ folded }) => folded));
  const promising = near.filter(({ folded }) => similarityOfFolded(shingles, folded) >= ONE_ORIGIN);
  const stored = await articlesByIds(
    run,
    promising.map(({ id }) => id),
  );
  return promising
    .flatMap((article) => compare({ ...text, words }, article, stored.get(article.id)?.text ?? ''))
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST_TOLD);
}

function compare(
  text: Pick<TextToPlace, 'publisher'> & { readonly words: readonly Word[] },
  { id, origin, publisher }: NearArticle,
  other: string,
): SimilarArticle[] {
  const isSameOutlet = publisher !== undefined && publisher === text.publisher;
  const { score, passages, suggestsOrigin } = compareWords(text.words, other, { isSameOutlet });
  return suggestsOrigin ? [{ article: id, origin, score, passages }] : [];
}

/** Every day of the window, and the first days of the months and years that it lies in: of articles that are dated no better. */
function daysAround(date: PartialDate): string[] {
  const [first, last] = [dayNumber(firstDay(date)) - DAYS_BEFORE, dayNumber(lastDay(date)) + DAYS_AFTER];
  const days = Array.from({ length: last - first + 1 }, (_, at) =>
    new Date((first + at) * 86_400_000).toISOString().slice(0, 10),
  );
  return distinct(days.flatMap((day) => [day, `${day.slice(0, 7)}-01`, `${day.slice(0, 4)}-01-01`]));
}
