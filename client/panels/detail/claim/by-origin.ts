/** Evidence under the origin it comes from: six papers that print one handout are one voice. Pure. */
import type { ClaimFieldsFragment, EvidenceFieldsFragment } from '../../../api/operations/claim.generated.ts';
import { count } from '../../../words/relations.ts';

export type Evidence = EvidenceFieldsFragment;

export interface OriginGroup {
  readonly id: string;
  readonly name: string;
  readonly country: string | undefined;
  readonly articleCount: number;
  /** The one that stands for the origin. */
  readonly leading: Evidence;
  /** The others repeat it. */
  readonly repeats: readonly Evidence[];
}

/** In the order in which the origins first appear: the server puts the leading evidence first. */
export function byOrigin(evidence: readonly Evidence[]): readonly OriginGroup[] {
  const groups = new Map<string, Evidence[]>();
  for (const each of evidence) groups.set(each.origin.id, [...(groups.get(each.origin.id) ?? []), each]);
  return [...groups].flatMap(([id, [leading, ...repeats]]) => {
    if (!leading) return [];
    const articleCount = new Set([leading, ...repeats].map(({ article }) => article.id)).size;
    const { name, country } = leading.origin;
    return [{ id, name, country: country?.name, articleCount, leading, repeats }];
  });
}

/**
 * How a claim is backed, in words: `1 article, 1 origin, and 2 more that tell of it`. The last are origins of other claims that
 * are grouped with it as one happening: another day or place, say.
 */
export function backingOf(claim: Pick<ClaimFieldsFragment, 'evidence' | 'origins'>): string {
  const articles = new Set(claim.evidence.map(({ article }) => article.id)).size;
  const own = new Set(claim.evidence.map(({ origin }) => origin.id));
  const others = claim.origins.filter(({ id }) => !own.has(id)).length;
  const backing = `${count(articles, 'article')}, ${count(own.size, 'origin')}`;
  return others > 0 ? `${backing}, and ${others} more that ${others === 1 ? 'tells' : 'tell'} of it` : backing;
}

interface Counted {
  readonly evidence: readonly Pick<Evidence, 'article'>[];
  readonly origins: readonly unknown[];
}

/** How many different articles and origins stand behind some claims. */
export function articlesAndOrigins(claims: readonly Counted[]): {
  readonly articles: number;
  readonly origins: number;
} {
  return {
    articles: new Set(claims.flatMap(({ evidence }) => evidence.map(({ article }) => article.id))).size,
    origins: new Set(claims.flatMap(({ origins }) => origins.map((origin) => (origin as { id: string }).id))).size,
  };
}
