/** What rules over pairs find in claims, of the small world of the factory. */
import type { Around, Rule } from '../../../../server/analysis/findings/scope.ts';
import type { ClaimGroup } from '../../../../server/analysis/fold.ts';
import { sumClaims } from '../../../../server/analysis/sum-claim.ts';
import { WORLD } from '../../../factory.ts';

const AROUND: Around = { entities: WORLD, within: (inner, outer) => inner === 'baku' && outer === 'azerbaijan' };
export const find = (rule: Rule, ...claims: readonly ClaimGroup[]) => rule(sumClaims(claims, WORLD), AROUND);
export const messages = (rule: Rule, ...claims: readonly ClaimGroup[]) =>
  find(rule, ...claims).map(({ message }) => message);
