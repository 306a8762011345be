/** What a filter lets through, said once more and plainly: over lists in memory, without any query. */
import type { ClaimFilter } from '../../server/domain/claim-filter.ts';
import { sideOf } from '../../server/domain/entity.ts';
import { isState, predicateRow } from '../../server/domain/ontology/predicate.ts';
import { firstDay, lastDay } from '../../server/domain/partial-date.ts';
import { fold } from '../../server/domain/wording/fold.ts';
import type { Graph } from '../../server/graph/graph.ts';
import { evidenceOfClaims } from '../../server/store/read/articles/evidence.ts';
import { allClaims } from '../../server/store/read/claims/claims.ts';
import { entitiesByIds } from '../../server/store/read/entities/entities.ts';
import type { StoredClaim, StoredEntity, StoredEvidence } from '../../server/store/rows.ts';
import { reader } from '../../server/store/run.ts';
import { read } from '../cypher.ts';

export interface Known {
  readonly claims: readonly StoredClaim[];
  readonly evidence: ReadonlyMap<string, readonly StoredEvidence[]>;
  readonly entities: ReadonlyMap<string, StoredEntity>;
}

/** Everything that a graph shows. */
export async function allOf(graph: Graph): Promise<Known> {
  const run = reader(graph);
  const claims = await allClaims(run, {});
  const ids = (await read<{ id: string }>(graph, 'MATCH (e:Entity) RETURN e.id AS id')).map(({ id }) => id);
  return {
    claims,
    evidence: await evidenceOfClaims(
      run,
      claims.map(({ id }) => id),
    ),
    entities: await entitiesByIds(run, ids),
  };
}

type Test = (claim: StoredClaim, asked: never, known: Known) => boolean;
const has = <Value>(asked: readonly Value[], value: Value): boolean => asked.includes(value);

const ON_CLAIM = {
  predicates: ({ predicate }, asked: readonly string[]) => has(asked, predicate),
  families: ({ predicate }, asked: readonly string[]) => has(asked, predicateRow(predicate).family),
  polarity: ({ polarity }, asked: readonly string[]) => has(asked, polarity),
  status: ({ status }, asked: readonly string[]) => has(asked, status),
  minOrigins: ({ origins }, asked: number) => origins.length >= asked,
  entities: ({ subject, object, with: third }, asked: readonly string[]) =>
    [subject, object, ...third].some((id) => has(asked, id)),
  kinds: ({ subject, object }, asked: readonly string[], { entities }: Known) =>
    [subject, object].some((id) => has(asked, entities.get(id)?.kind ?? '')),
  between: (claim, [a = '', b = '']: readonly string[], known: Known) =>
    [a, b].every((id) => known.entities.get(id)?.kind === 'COUNTRY')
      ? inDyad(claim, [a, b], known)
      : [claim.subject, claim.object].sort().join() === [a, b].sort().join(),
} satisfies Record<string, Test>;

/** api.md, "In a dyad". */
function inDyad(
  { subject, object, with: third, topics }: StoredClaim,
  [a, b]: readonly [string, string],
  known: Known,
) {
  const side = (id: string) => {
    const entity = known.entities.get(id);
    return entity && sideOf(entity);
  };
  const parties = (agreement: string) =>
    known.claims
      .filter((claim) => claim.object === agreement && claim.polarity === 'AFFIRMED')
      .filter(({ predicate }) => has(['AGREED_ON', 'SIGNED', 'RATIFIED', 'PARTY_TO'], predicate))
      .map((claim) => side(claim.subject));
  const named = [object, ...third, ...topics];
  const others = new Set(
    named.flatMap((id) => [side(id), ...(known.entities.get(id)?.kind === 'AGREEMENT' ? parties(id) : [])]),
  );
  return (side(subject) === a && others.has(b)) || (side(subject) === b && others.has(a));
}

/** The spans of days on which a claim is said to be so, or was seen to be. */
function spansOf(claim: StoredClaim, known: Known): (readonly [string, string])[] {
  const { predicate, validFrom, validTo } = claim;
  const stated = validFrom !== undefined || validTo !== undefined;
  if (!isState(predicate)) {
    const [from = '', to = ''] = [validFrom ?? validTo, validTo ?? validFrom];
    return stated ? [[firstDay(from), lastDay(to)]] : [];
  }
  const seen = (known.evidence.get(claim.id) ?? []).flatMap(({ temporality, observedOn, reportedAt }) => {
    if (temporality === 'PLANNED' || temporality === 'HYPOTHETICAL') return [];
    return observedOn ?? (temporality === 'HISTORICAL' ? [] : (reportedAt ?? []));
  });
  const period: readonly [string, string] = [
    validFrom === undefined ? '0000' : firstDay(validFrom),
    validTo === undefined ? '9999-99' : lastDay(validTo),
  ];
  return [...(stated ? [period] : []), ...seen.map((date) => [firstDay(date), lastDay(date)] as const)];
}

const ON_EVIDENCE = {
  certainty: ({ certainty }: StoredEvidence, asked: readonly string[]) => has(asked, certainty),
  temporality: ({ temporality }: StoredEvidence, asked: readonly string[]) => has(asked, temporality),
  attributedTo: ({ attribution }: StoredEvidence, asked: string) => attribution.some(({ source }) => source === asked),
  article: ({ article }: StoredEvidence, asked: string) => article === asked,
  publisher: ({ publisher }: StoredEvidence, asked: string) => publisher === asked,
  text: ({ quote }: StoredEvidence, asked: string) => fold(quote).includes(fold(asked)),
};

/** The ids of the claims that a filter lets through, sorted. */
export function naively(known: Known, { from, to, ...filter }: ClaimFilter): string[] {
  const asked = Object.entries(filter).filter(([, value]) => value !== undefined);
  const onClaim = asked.filter(([name]) => name in ON_CLAIM);
  const onEvidence = asked.filter(([name]) => name in ON_EVIDENCE);
  const dated = from !== undefined || to !== undefined;
  const [first, last] = [from === undefined ? '0000' : firstDay(from), to === undefined ? '9999-99' : lastDay(to)];
  return known.claims
    .filter((claim) =>
      onClaim.every(([name, value]) => (ON_CLAIM as Record<string, Test>)[name]?.(claim, value as never, known)),
    )
    .filter((claim) => !dated || spansOf(claim, known).some(([start, end]) => start <= last && end >= first))
    .filter(
      ({ id }) =>
        onEvidence.length === 0 ||
        (known.evidence.get(id) ?? []).some((one) =>
          onEvidence.every(([name, value]) =>
            (ON_EVIDENCE as Record<string, (e: StoredEvidence, v: never) => boolean>)[name]?.(one, value as never),
          ),
        ),
    )
    .map(({ id }) => id)
    .sort();
}
