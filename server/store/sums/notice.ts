/** Findings: found anew for what was touched, never for everything. */
import { ARTICLE_RULES } from '../../analysis/findings/article-rules.ts';
import type { Around, SaidHere } from '../../analysis/findings/scope.ts';
import type { Entities } from '../../analysis/fold.ts';
import type { SummedClaim } from '../../analysis/sum-claim.ts';
import type { Finding } from '../../domain/finding.ts';
import { distinct } from '../../domain/lists.ts';
import type { PartialDate } from '../../domain/partial-date.ts';
import { query } from '../../graph/queries.ts';
import type { StoredClaim } from '../rows.ts';
import type { Run } from '../run.ts';
import { type Found, saveFindings, standingFindings } from '../write/save-findings.ts';
import { aroundOf } from './around.ts';
import { saidClaims } from './load-claims.ts';
import { saidHere } from './said-here.ts';
import { type Scope, scopesIn, scopesOf, type Touched } from './scopes.ts';
import { sumPairs } from './sum-as-of.ts';

/** Removes the findings of every scope the claims belong to, and finds them anew. */
export async function noticeFindings(
  run: Run,
  touched: Touched & { /** Those that the claims name. */ readonly entities: Entities },
): Promise<void> {
  const { scopes, articles } = await scopesOf(run, touched);
  const ids = distinct(scopes.flatMap((scope) => scope.ids));
  const names = [...scopes.map(({ name }) => name), ...articles.map(articleScope)];
  const [{ summed, entities }, here, standing] = await Promise.all([
    loadSummed(run, ids, { known: touched.summed }),
    saidHere(run, articles),
    standingFindings(run, names),
  ]);
  const known = new Map([...touched.entities, ...entities]);
  const said = [...here.values()].flat();
  const around = await aroundOf(run, known, { summed, said });
  const found = [...foundIn(scopes, summed, around), ...foundHere(here, around)];
  await saveFindings(run, standing, { found, claims: new Map([...said, ...summed].map((claim) => [claim.id, claim])) });
}

/** What would have been found on a day: by what was public by then, in the scopes of some claims. */
export async function findingsAsOf(run: Run, claims: readonly StoredClaim[], day: PartialDate): Promise<Finding[]> {
  const pairs = distinct(claims.map(({ pairKey }) => pairKey));
  const also = await saidClaims(
    run,
    claims.map(({ id }) => id),
  );
  const touched = { pairs, ...(await sumPairs(run, pairs, { day, also })) };
  const { scopes: others, articles } = await scopesOf(run, touched);
  const inArticles = { kind: 'article', ids: articles, rules: ARTICLE_RULES };
  const scopes = [...others, ...(await scopesIn(run, query('claim/of-articles'), inArticles))];
  const { summed, entities } = await loadSummed(run, distinct(scopes.flatMap(({ ids }) => ids)), {
    known: touched.summed,
    day,
  });
  const around = await aroundOf(run, new Map([...touched.entities, ...entities]), { summed });
  return foundIn(scopes, summed, around).map(({ finding }) => finding);
}

function foundIn(scopes: readonly Scope[], summed: readonly SummedClaim[], around: Around): Found[] {
  const byId = new Map(summed.map((claim) => [claim.id, claim]));
  return scopes.flatMap(({ name, ids, rules, article }) => {
    const claims = ids.flatMap((id) => byId.get(id) ?? []).map((claim) => inArticle(claim, article));
    return rules.flatMap((rule) => rule(claims, around)).map((finding) => ({ scope: name, finding }));
  });
}

const foundHere = (here: ReadonlyMap<string, readonly SaidHere[]>, around: Around): Found[] =>
  [...here].flatMap(([article, claims]) =>
    ARTICLE_RULES.flatMap((rule) => rule(claims, around)).map((finding) => ({ scope: articleScope(article), finding })),
  );

const articleScope = (id: string): string => `article ${id}`;

const inArticle = (claim: SummedClaim, article: string | undefined): SummedClaim =>
  article === undefined ? claim : { ...claim, evidence: claim.evidence.filter((one) => one.article === article) };

/** The claims summed up with all others of their pairs. */
async function loadSummed(
  run: Run,
  ids: readonly string[],
  { known, day }: { readonly known: readonly SummedClaim[]; readonly day?: PartialDate },
): Promise<{ summed: SummedClaim[]; entities: Entities }> {
  const have = new Set(known.map(({ id }) => id));
  const missing = await saidClaims(
    run,
    ids.filter((id) => !have.has(id)),
  );
  const more = await sumPairs(run, distinct(missing.map(({ pairKey }) => pairKey)), {
    ...(day !== undefined && { day }),
    also: missing,
  });
  return { summed: [...known, ...more.summed], entities: more.entities };
}
