/** Two sides face to face: what a dyad's claims add up to. */

import { compareText, distinct, groupBy } from '../domain/lists.ts';
import { BODY_KINDS, type Kind } from '../domain/ontology/kind.ts';
import { predicateRow } from '../domain/ontology/predicate.ts';
import { FAMILIES, type Family } from '../domain/ontology/predicate-row.ts';
import type { Entities } from './fold.ts';
import { countriesOf, directionOf, type Parties, sideOfId } from './sides.ts';
import type { ShownClaim } from './sum-claim.ts';
import { type Weight, weightOf } from './weight.ts';

export interface MatrixRow {
  readonly family: Family;
  readonly fromA: number;
  readonly fromB: number;
  readonly joint: number;
}

/** Claims by family and side, every cell counted once: all cells sum to the number of claims. */
export function matrixOf(
  claims: readonly (Pick<ShownClaim, 'predicate' | 'subject'> & Weight)[],
  a: string,
  entities: Entities,
): MatrixRow[] {
  const byFamily = groupBy(claims, ({ predicate }) => predicateRow(predicate).family);
  return FAMILIES.flatMap((family) => {
    const group = byFamily.get(family) ?? [];
    const count = (direction: string) =>
      weightOf(group.filter((claim) => directionOf(claim, a, entities) === direction));
    return group.length === 0 ? [] : [{ family, fromA: count('fromA'), fromB: count('fromB'), joint: count('joint') }];
  });
}

export interface Carrier {
  readonly entity: string;
  readonly claimCount: number;
  readonly originCount: number;
}

const CARRIERS: readonly Kind[] = ['PERSON', 'OFFICE', ...BODY_KINDS];

/** People, offices and bodies of either country that the dyad's claims join or name as third party, most claims first. */
export function carriersOf(
  claims: readonly (Pick<ShownClaim, 'subject' | 'object' | 'with' | 'origins'> & Weight)[],
  sides: readonly [string, string],
  entities: Entities,
): Carrier[] {
  const ends = claims.flatMap((claim) =>
    distinct([claim.subject, claim.object, ...claim.with]).map((entity) => ({ entity, claim })),
  );
  return [...groupBy(ends, ({ entity }) => entity)]
    .filter(([id]) => isCarrier(id, sides, entities))
    .map(([entity, found]) => ({
      entity,
      claimCount: weightOf(found.map(({ claim }) => claim)),
      originCount: distinct(found.flatMap(({ claim }) => claim.origins)).length,
    }))
    .sort((a, b) => b.claimCount - a.claimCount || b.originCount - a.originCount || compareText(a.entity, b.entity));
}

function isCarrier(id: string, [a, b]: readonly [string, string], entities: Entities): boolean {
  const entity = entities.get(id);
  const side = sideOfId(id, entities);
  return entity !== undefined && CARRIERS.includes(entity.kind) && (side === a || side === b);
}

export interface ThirdParty {
  readonly entity: string;
  readonly claimCount: number;
}

/** Countries that are neither side, named by its claims: by an end, a third party, a topic or an agreement. Most claims first. */
export function thirdPartiesOf(
  claims: readonly ShownClaim[],
  { sides, entities, parties }: { sides: readonly [string, string]; entities: Entities; parties: Parties },
): ThirdParty[] {
  const named = claims.flatMap((claim) =>
    distinct([sideOfId(claim.subject, entities), ...countriesOf(claim, entities, parties)]),
  );
  const own = sides.flatMap((id) => [id, sideOfId(id, entities)]);
  return [...groupBy(named, (side) => side)]
    .filter(([side]) => !own.includes(side))
    .map(([entity, found]) => ({ entity, claimCount: found.length }))
    .sort((a, b) => b.claimCount - a.claimCount || compareText(a.entity, b.entity));
}
