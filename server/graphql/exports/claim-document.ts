/** One claim for its permalink: read with a query of the schema, so that it says what GraphQL says. */
import { toBibtex } from '../../exchange/bibtex.ts';
import type { CitedClaim } from '../../exchange/cited-claim.ts';
import { toJsonLd } from '../../exchange/jsonld.ts';
import type { Run } from '../run.ts';

const CLAIM = `query Permalink($id: ID!) {
  claim(id: $id) {
    id permalink sentence predicate polarity certainty temporality status validFrom validTo reportedAt withdrawn
    subject { ...Named } object { ...Named } with { ...Named }
    evidence {
      quote certainty attribution { source { id name } }
      article { id title url publishedOn accessedOn publisher { name } }
    }
    history { at by action target reason }
  }
}
fragment Named on Entity { id kind name wikidata }`;

export interface ClaimDocument extends CitedClaim {
  readonly withdrawn: boolean;
  readonly history: readonly {
    readonly at: string;
    readonly by: string;
    readonly action: string;
    readonly target: string;
    readonly reason: string | null;
  }[];
}

/** The claim, also when it is withdrawn; undefined where there is none. */
export async function findClaimDocument(run: Run, id: string): Promise<ClaimDocument | undefined> {
  const { claim } = await run<{ readonly claim: ClaimDocument | null }>(CLAIM, { id });
  return claim ?? undefined;
}

/** Writes a claim down. `origin` is where this server is reached. */
type Write = (claim: CitedClaim, origin: string) => string;

const jsonLd: Write = (claim, origin) => `${JSON.stringify(toJsonLd(claim, origin), undefined, 2)}\n`;

/** The forms a claim can be asked for in, by media type, besides the page. */
export const CLAIM_FORMS: ReadonlyMap<string, Write> = new Map([
  ['application/ld+json', jsonLd],
  ['application/json', jsonLd],
  ['text/x-bibtex', toBibtex],
  ['application/x-bibtex', toBibtex],
]);
