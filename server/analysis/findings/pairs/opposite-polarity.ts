/** One says so, another not so. */
import { makeFinding } from '../../../domain/finding.ts';
import { oppositions } from '../../opposition.ts';
import { idsOf, type Rule } from '../scope.ts';
import { plain } from './plain.ts';

/** One says so, another not so, of times that meet. */
export const oppositePolarity: Rule = (claims, around) => {
  const summed = new Map(claims.map((claim) => [claim.id, claim]));
  return oppositions(claims).flatMap(({ claims: [a, b], evidence }) => {
    const [one, other] = [summed.get(a.id), summed.get(b.id)];
    if (!one || !other) return [];
    const message =
      one.polarity === other.polarity
        ? `"${plain(one, around)}" is said of a day outside the time that another text states.`
        : `"${plain(one, around)}" is affirmed by one and denied by another, of times that meet.`;
    return [makeFinding({ kind: 'OPPOSITE_POLARITY', message, claims: [a.id, b.id], evidence: idsOf(evidence) })];
  });
};
