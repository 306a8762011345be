/** Which two countries a claim lies between (api.md, "In a dyad"). */
import { sideOf } from '../domain/entity.ts';
import { compareText, distinct } from '../domain/lists.ts';
import { isSymmetric } from '../domain/ontology/predicate.ts';
import type { Entities } from './fold.ts';
import type { ShownClaim } from './sum-claim.ts';

/** Countries bound by an agreement: the sides of those who agreed on, signed, ratified or are party to it. */
export type Parties = ReadonlyMap<string, readonly string[]>;
type Ends = Pick<ShownClaim, 'subject' | 'object' | 'with' | 'topics'>;

/** Predicates whose affirmed claims make their subject's side a party of the agreement. */
export const BINDING = ['AGREED_ON', 'SIGNED', 'RATIFIED', 'PARTY_TO'] as const;

export const dyadId = (a: string, b: string): string => [a, b].sort(compareText).join('|');

/** The dyads of a claim: its subject's side with each country that it is said of. */
export function dyadsOf(claim: Ends, entities: Entities, parties: Parties): string[] {
  const from = sideOfId(claim.subject, entities);
  if (from === undefined) return [];
  return distinct(
    countriesOf(claim, entities, parties)
      .filter((side) => side !== from)
      .map((side) => dyadId(from, side)),
  );
}

/** Countries named on the other end: of the object, the third parties and the topics, and the parties of agreements among them. */
export const countriesOf = ({ object, with: third, topics }: Ends, entities: Entities, parties: Parties): string[] =>
  distinct([object, ...third, ...topics].flatMap((id) => [sideOfId(id, entities), ...(parties.get(id) ?? [])]));

export function sideOfId(id: string, entities: Entities): string | undefined {
  const entity = entities.get(id);
  return entity && sideOf(entity);
}

/** Where a claim stands in a dyad: joint where the predicate is symmetric, else on its subject's side. */
export function directionOf(
  claim: Pick<ShownClaim, 'subject' | 'predicate'>,
  a: string,
  entities: Entities,
): 'fromA' | 'fromB' | 'joint' {
  if (isSymmetric(claim.predicate)) return 'joint';
  return claim.subject === a || sideOfId(claim.subject, entities) === a ? 'fromA' : 'fromB';
}
