/** What the rules of this folder share: the values they read, and the sentences they write. */
import type { Finding } from '../../domain/finding.ts';
import { compareText, distinct } from '../../domain/lists.ts';
import type { CountedEvidence, Entities } from '../fold.ts';
import type { SummedClaim } from '../sum-claim.ts';

export interface Around {
  readonly entities: Entities;
  /** True where the one place lies within the other, by what is claimed. */
  readonly within: (inner: string, outer: string) => boolean;
}

/** What a claim says and which words say it: all that the rules of one article ask for. */
export interface SaidHere extends Pick<SummedClaim, 'id' | 'subject' | 'predicate' | 'object' | 'mode'> {
  readonly evidence: readonly Pick<CountedEvidence, 'id' | 'start'>[];
}

type RuleOver<Claim> = (claims: readonly Claim[], around: Around) => Finding[];
export type Rule = RuleOver<SummedClaim>;
export type ArticleRule = RuleOver<SaidHere>;

/** The rule for words of articles: rows of imported tables take no part in it. What it says never depends on the order of the claims. */
export const ofTexts =
  <Claim extends SaidHere>(rule: RuleOver<Claim>): RuleOver<Claim> =>
  (claims, around) =>
    rule(
      claims
        .flatMap((claim) => {
          const evidence = claim.evidence.filter(({ start }) => start !== undefined);
          return evidence.length > 0 ? [{ ...claim, evidence }] : [];
        })
        .sort((a, b) => compareText(a.id, b.id)),
      around,
    );

export const nameIn =
  ({ entities }: Around) =>
  (id: string): string =>
    entities.get(id)?.name ?? id;

/** "8 aircraft, 40 aircraft and 60 aircraft". */
export function listed(words: readonly string[]): string {
  const all = distinct(words);
  return all.length < 2 ? (all[0] ?? '') : `${all.slice(0, -1).join(', ')} and ${all.at(-1)}`;
}

export const evidenceOf = <Evidence>(claims: readonly { readonly evidence: readonly Evidence[] }[]): Evidence[] =>
  claims.flatMap(({ evidence }) => evidence);
export const idsOf = (things: readonly { readonly id: string }[]): string[] => things.map(({ id }) => id);
