/** Evidence under the origin it comes from: six papers that print one handout are one voice. Pure. */
import type { EvidenceFieldsFragment } from '../../api/generated/graphql.ts';

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
