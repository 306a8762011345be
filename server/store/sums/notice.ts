/** Findings: found anew for what was touched, never for everything. */

import { ARTICLE_RULES } from '../../analysis/findings/article-rules.ts';
import { officeClash, regionClash } from '../../analysis/findings/clash-rules.ts';
import { EVENT_RULES } from '../../analysis/findings/event-rules.ts';
import { PAIR_RULES } from '../../analysis/findings/pair-rules.ts';
import type { Around, Rule } from '../../analysis/findings/scope.ts';
import type { Entities } from '../../analysis/fold.ts';
import type { SummedClaim } from '../../analysis/sum-claim.ts';
import type { Finding } from '../../domain/finding.ts';
import { distinct, groupBy } from '../../domain/lists.ts';
import type { PartialDate } from '../../domain/partial-date.ts';
import type { Query } from '../../graph/graph.ts';
import { query } from '../../graph/queries.ts';
import type { StoredClaim } from '../rows.ts';
import { type Run, runForIds } from '../run.ts';
import { saveFindings } from '../write/save-findings.ts';
import { aroundOf } from './around.ts';
import { type Loaded, pairOf, saidClaims } from './load-claims.ts';
import { movedOf } from './moved.ts';
import { sumPairs } from './sum-as-of.ts';

interface Touched {
  readonly pairs: readonly string[];
  readonly claims: readonly Loaded[];
  readonly summed: readonly SummedClaim[];
  /** All articles whose words changed, where that is known; else all that the claims rest on are looked at. */
  readonly articles?: readonly string[];
}

/** A set of claims that rules look at together. */
interface Scope {
  readonly name: string;
  readonly ids: readonly string[];
  readonly rules: readonly Rule[];
  /** Where the rules are about one article: only its words are looked at. */
  readonly article?: string;
}

/** Removes the findings of every scope the claims belong to, and finds them anew. */
export async function noticeFindings(run: Run, touched: Touched): Promise<void> {
  const scopes = await scopesOf(run, touched);
  const ids = distinct(scopes.flatMap((scope) => scope.ids));
  const { summed, entities } = await loadSummed(run, ids, { known: touched.summed });
  const found = foundIn(scopes, summed, await aroundOf(run, entities, summed));
  await saveFindings(
    run,
    scopes.map(({ name }) => name),
    { found, claims: new Map(summed.map((claim) => [claim.id, claim])) },
  );
}

/** What would have been found on a day: by what was public by then, in the scopes of some claims. */
export async function findingsAsOf(run: Run, claims: readonly StoredClaim[], day: PartialDate): Promise<Finding[]> {
  const pairs = distinct(claims.map(({ pairKey }) => pairKey));
  const touched = { pairs, ...(await sumPairs(run, pairs, { day, also: claims.map(({ id }) => id) })) };
  const scopes = await scopesOf(run, touched);
  const { summed, entities } = await loadSummed(run, distinct(scopes.flatMap(({ ids }) => ids)), {
    known: touched.summed,
    day,
  });
  return foundIn(scopes, summed, await aroundOf(run, entities, summed)).map(({ finding }) => finding);
}

const foundIn = (scopes: readonly Scope[], summed: readonly SummedClaim[], around: Around) => {
  const byId = new Map(summed.map((claim) => [claim.id, claim]));
  return scopes.flatMap(({ name, ids, rules, article }) => {
    const claims = ids.flatMap((id) => byId.get(id) ?? []).map((claim) => inArticle(claim, article));
    return rules.flatMap((rule) => rule(claims, around)).map((finding) => ({ scope: name, finding }));
  });
};

const inArticle = (claim: SummedClaim, article: string | undefined): SummedClaim =>
  article === undefined ? claim : { ...claim, evidence: claim.evidence.filter((one) => one.article === article) };

async function scopesOf(run: Run, { pairs, claims, summed, articles }: Touched): Promise<Scope[]> {
  const byPair = groupBy(summed, pairOf);
  const before = await scopesBefore(run, claims);
  const offices = claims.filter(({ predicate }) => predicate === 'HOLDS_OFFICE').map(({ object }) => object);
  const places = claims.filter(({ predicate }) => predicate === 'LOCATED_IN').map(({ subject }) => subject);
  const events = claims.map(({ event }) => event);
  const load = (statement: Query, kind: string, now: readonly (string | undefined)[], rules: readonly Rule[]) =>
    scopesIn(run, statement, { kind, ids: distinct([...now, ...(before.get(kind) ?? [])]), rules });
  const moved = articles === undefined ? claims : movedOf(claims, summed);
  const noticed = moved === claims ? before : await scopesBefore(run, moved);
  const known = new Set([...pairs.map((pair) => `pair ${pair}`), ...places.map(placeScope)]);
  const found = await Promise.all([
    load(query('claim/of-offices'), 'office', offices, [officeClash]),
    load(query('claim/of-places'), 'place', places, [regionClash]),
    load(query('claim/of-events'), 'event', events, EVENT_RULES),
    scopesOfArticles(run, moved, [...(articles ?? []), ...(noticed.get('article') ?? [])]),
    scopesWithin(run, claims, known),
  ]);
  return [
    ...pairs.map((pair) => ({
      name: `pair ${pair}`,
      ids: (byPair.get(pair) ?? []).map(({ id }) => id),
      rules: PAIR_RULES,
    })),
    ...found.flat(),
  ];
}

/** Of some articles, and of those that claims rest on. */
async function scopesOfArticles(run: Run, claims: readonly Loaded[], articles: readonly string[]): Promise<Scope[]> {
  const ids = distinct([...articles, ...(await articlesOf(run, claims))]);
  return scopesIn(run, query('claim/of-articles'), { kind: 'article', ids, rules: ARTICLE_RULES });
}

/** Those that claims rest on, also where the words no longer count: they may have kept something from being noticed. */
async function articlesOf(run: Run, claims: readonly Loaded[]): Promise<string[]> {
  const ids = claims.map(({ id }) => id);
  return (await runForIds<{ id: string }>(run, query('article/of-claims'), ['claims', ids])).map(({ id }) => id);
}

const placeScope = (id: string): string => `place ${id}`;

/** Where one place is put in another, or no longer, what is said to be in them may agree that did not before. */
async function scopesWithin(run: Run, claims: readonly Loaded[], known: ReadonlySet<string>): Promise<Scope[]> {
  const moved = claims.filter(({ predicate }) => predicate === 'LOCATED_IN' || predicate === 'PART_OF');
  const places = distinct(moved.map(({ subject }) => subject));
  const inner = await runForIds<{ id: string }>(run, query('entity/contents'), ['ids', places]);
  const ids: readonly [string, readonly string[]] = ['ids', distinct([...places, ...inner.map(({ id }) => id)])];
  const put = await runForIds<{ pair: string; id: string }>(run, query('claim/placed-in'), ids);
  const located = await runForIds<{ place: string; id: string }>(run, query('claim/located-in'), ids);
  const scopes = [
    ...[...groupBy(put, ({ pair }) => `pair ${pair}`)].map(([name, rows]) => ({ name, rows, rules: PAIR_RULES })),
    ...[...groupBy(located, ({ place }) => placeScope(place))].map(([name, rows]) => ({
      name,
      rows,
      rules: [regionClash],
    })),
  ];
  return scopes
    .filter(({ name }) => !known.has(name))
    .map(({ name, rows, rules }) => ({ name, rules, ids: distinct(rows.map(({ id }) => id)) }));
}

/** By kind, what the claims were part of when they were last looked at: a claim may have left an article, an event or an office. */
async function scopesBefore(run: Run, claims: readonly Loaded[]): Promise<ReadonlyMap<string, readonly string[]>> {
  const rows = await runForIds<{ scope: string }>(run, query('finding/scopes-of-claims'), [
    'claims',
    claims.map(({ id }) => id),
  ]);
  const scopes = distinct(rows.map(({ scope }) => scope)).map((scope) => scope.split(' '));
  return new Map([...groupBy(scopes, ([kind = '']) => kind)].map(([kind, of]) => [kind, of.map(([, id = '']) => id)]));
}

async function scopesIn(
  run: Run,
  statement: Query,
  { kind, ids, rules }: { readonly kind: string; readonly ids: readonly string[]; readonly rules: readonly Rule[] },
): Promise<Scope[]> {
  const rows = await runForIds<Record<string, string>>(run, statement, ['ids', ids]);
  const grouped = groupBy(rows, (row) => row[kind]);
  return ids.map((id) => ({
    name: `${kind} ${id}`,
    ids: (grouped.get(id) ?? []).flatMap((row) => row.id ?? []),
    rules,
    ...(kind === 'article' && { article: id }),
  }));
}

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
    also: missing.map(({ id }) => id),
  });
  return { summed: [...known, ...more.summed], entities: more.entities };
}
