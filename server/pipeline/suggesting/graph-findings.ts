/** What an article seems to say against what the graph holds: told before anything of it is accepted. */
import { type Article, articleId } from '../../domain/article.ts';
import type { DraftFinding } from '../../domain/candidate.ts';
import { distinct } from '../../domain/lists.ts';
import { ownOriginId } from '../../domain/origin.ts';
import { LOCAL_USER } from '../../domain/token.ts';
import { articlesByIds } from '../../store/read/articles/articles.ts';
import type { Run } from '../../store/run.ts';
import { type Clash, clashesWith, type Opponent } from '../../store/sums/clashes.ts';
import { placeDrafts } from '../adding/place-drafts.ts';
import { namedIn, stateCandidate } from '../adding/state-candidate.ts';
import { defined } from '../defined.ts';
import type { ReadArticle } from '../reading/read-article.ts';

/** A finding that takes words of the graph to see. */
export interface GraphFinding extends DraftFinding {
  /** The claims that it clashes with, each with the article that says so. Never empty. */
  readonly against: readonly TitledOpponent[];
}

export interface TitledOpponent extends Opponent {
  readonly title: string;
}

/** Reads only what the candidates touch; what they would become is made up and forgotten. Candidates that cannot become claims have no part. */
export async function graphFindings(run: Run, read: ReadArticle): Promise<GraphFinding[]> {
  const { candidates, entities } = read.extraction;
  if (candidates.length === 0) return [];
  const placed = await placeDrafts(run, entities);
  const article = toArticle(read.article);
  const drafts = candidates.flatMap((candidate) => {
    const stated = stateCandidate(article, candidate, { placed, stamp: NOW });
    return typeof stated === 'string' ? [] : { ...stated, ends: [candidate.subject, candidate.object] };
  });
  const made = placed.toMake(drafts.flatMap(namedIn));
  const clashes = await clashesWith(run, { article: article.id, said: drafts, entities: made });
  const articles = await articlesByIds(run, distinct(clashes.flatMap(({ against }) => against.map(articleOf))));
  const keysOf = (clash: Clash) =>
    distinct(drafts.flatMap(({ claim, ends }) => (clash.drafted.includes(claim.id) ? ends : [])));
  const titleOf = (id: string) => articles.get(id)?.title ?? '';
  return clashes.map((clash) => toFinding(clash, keysOf(clash), titleOf));
}

/** When it would be said is no matter. */
const NOW = { by: LOCAL_USER.name, at: '' };

function toArticle({ title, text, publisher = '', publishedOn }: ReadArticle['article']): Article {
  const id = articleId(publisher, publishedOn, text);
  return defined({ id, title, text, publishedOn, origin: ownOriginId(id) });
}

const articleOf = ({ article }: Opponent): string => article;

function toFinding(
  { kind, message, against }: Clash,
  about: readonly string[],
  titleOf: (article: string) => string,
): GraphFinding {
  const titled = against.map((one) => ({ ...one, title: titleOf(one.article) }));
  return { kind, message: `${message} ${inWords(titled)}`, about, against: titled };
}

/** The first is named; the others are counted. */
function inWords([first, ...more]: readonly TitledOpponent[]): string {
  if (first === undefined) return '';
  const others = more.length === 0 ? '' : `, and ${more.length} more`;
  return `In the graph: ${first.claim}, "${first.sentence}", of "${first.title}" (${first.article})${others}.`;
}
