/** Which claims rules of findings look at together, after a write: those of its pairs, and of the events, offices, places and articles it touches. */
import { officeClash, regionClash } from '../../analysis/findings/clash-rules.ts';
import { EVENT_RULES } from '../../analysis/findings/event-rules.ts';
import { PAIR_RULES } from '../../analysis/findings/pair-rules.ts';
import type { Rule } from '../../analysis/findings/scope.ts';
import type { SummedClaim } from '../../analysis/sum-claim.ts';
import { distinct, groupBy } from '../../domain/lists.ts';
import type { Query } from '../../graph/graph.ts';
import { query } from '../../graph/queries.ts';
import { type Run, runForIds } from '../run.ts';
import { type Loaded, pairOf } from './load-claims.ts';
import { movedOf } from './moved.ts';

export interface Touched {
  readonly pairs: readonly string[];
  readonly claims: readonly Loaded[];
  readonly summed: readonly SummedClaim[];
  /** All articles whose words changed, where that is known; else all that the claims rest on are looked at. */
  readonly articles?: readonly string[];
}

/** A set of claims that rules look at together. */
export interface Scope {
  readonly name: string;
  readonly ids: readonly string[];
  readonly rules: readonly Rule[];
  /** Where the rules are about one article: only its words are looked at. */
  readonly article?: string;
}

export interface Scopes {
  readonly scopes: readonly Scope[];
  /** Ids of the articles to look at. */
  readonly articles: readonly string[];
}

export async function scopesOf(run: Run, { pairs, claims, summed, articles }: Touched): Promise<Scopes> {
  const moved = articles === undefined ? claims : movedOf(claims, summed);
  const [standing, rested] = await Promise.all([scopesBefore(run, claims), articlesOf(run, moved)]);
  const before = byKind(distinct([...standing.values()].flat()));
  const noticed = byKind(distinct(moved.flatMap(({ id }) => standing.get(id) ?? [])));
  const offices = claims.filter(({ predicate }) => predicate === 'HOLDS_OFFICE').map(({ object }) => object);
  const places = claims.filter(({ predicate }) => predicate === 'LOCATED_IN').map(({ subject }) => subject);
  const events = claims.map(({ event }) => event);
  const load = (statement: Query, kind: string, now: readonly (string | undefined)[], rules: readonly Rule[]) =>
    scopesIn(run, statement, { kind, ids: distinct([...now, ...(before.get(kind) ?? [])]), rules });
  const known = new Set([...pairs.map((pair) => `pair ${pair}`), ...places.map(placeScope)]);
  const found = await Promise.all([
    load(query('claim/of-offices'), 'office', offices, [officeClash]),
    load(query('claim/of-places'), 'place', places, [regionClash]),
    load(query('claim/of-events'), 'event', events, EVENT_RULES),
    scopesWithin(run, claims, known),
  ]);
  return {
    scopes: [...pairScopes(pairs, summed), ...found.flat()],
    articles: distinct([...(articles ?? []), ...(noticed.get('article') ?? []), ...rested]),
  };
}

function pairScopes(pairs: readonly string[], summed: readonly SummedClaim[]): Scope[] {
  const byPair = groupBy(summed, pairOf);
  return pairs.map((pair) => ({
    name: `pair ${pair}`,
    ids: (byPair.get(pair) ?? []).map(({ id }) => id),
    rules: PAIR_RULES,
  }));
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
  const [put, located] = await Promise.all([
    runForIds<{ pair: string; id: string }>(run, query('claim/placed-in'), ids),
    runForIds<{ place: string; id: string }>(run, query('claim/located-in'), ids),
  ]);
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

/** By claim, what it was part of when it was last looked at: it may have left an article, an event or an office. */
async function scopesBefore(run: Run, claims: readonly Loaded[]): Promise<ReadonlyMap<string, readonly string[]>> {
  const ids: readonly [string, readonly string[]] = ['claims', claims.map(({ id }) => id)];
  const rows = await runForIds<{ claim: string; scope: string }>(run, query('finding/scopes-of-claims'), ids);
  return new Map([...groupBy(rows, ({ claim }) => claim)].map(([claim, of]) => [claim, of.map(({ scope }) => scope)]));
}

/** The ids in names of scopes, by their kinds. */
function byKind(scopes: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const parts = scopes.map((scope) => scope.split(' '));
  return new Map([...groupBy(parts, ([kind = '']) => kind)].map(([kind, of]) => [kind, of.map(([, id = '']) => id)]));
}

export async function scopesIn(
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
