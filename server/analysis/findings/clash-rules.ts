/** Functional clashes: of some things there is only one at a time. */
import { makeFinding } from '../../domain/finding.ts';
import { distinct, groupBy, pairsOf } from '../../domain/lists.ts';
import { firstDay, lastDay } from '../../domain/partial-date.ts';
import type { CountedEvidence } from '../fold.ts';
import { sightingsOf } from '../opposition.ts';
import type { SummedClaim } from '../sum-claim.ts';
import { evidenceOf, idsOf, listed, nameIn, ofTexts, type Rule } from './scope.ts';

/** Somebody seen in a one-person office between two sightings of another. Takes the HOLDS_OFFICE claims of one office. */
export const officeClash: Rule = ofTexts((claims, around) => {
  const [first] = claims;
  if (first === undefined || around.entities.get(first.object)?.single !== true) return [];
  const terms = [
    ...groupBy(
      claims.filter(({ mode }) => mode === 'HAPPENED'),
      ({ subject }) => subject,
    ),
  ];
  return terms.flatMap(([person, own]) =>
    terms
      .filter(([other]) => other !== person)
      .flatMap(([other, theirs]) => {
        const between = seenBetween(own, theirs);
        if (between.length === 0) return [];
        const name = nameIn(around);
        const day = between[0]?.observedOn ?? between[0]?.reportedAt ?? '';
        return [
          makeFinding({
            kind: 'FUNCTIONAL_CLASH',
            message: `${name(person)} is seen as ${name(first.object)} (${day}) between two sightings of ${name(other)} in that office.`,
            claims: idsOf([...own, ...theirs]),
            evidence: idsOf([...between, ...evidenceOf(theirs)]),
          }),
        ];
      }),
  );
});

/** Sightings of the one that lie strictly between two of the other, who is not said to have left between. */
function seenBetween(own: readonly SummedClaim[], theirs: readonly SummedClaim[]): CountedEvidence[] {
  const days = theirs.flatMap(sightingsOf).map(({ day }) => day);
  return own.flatMap(sightingsOf).flatMap(({ day, evidence }) => {
    const before = days
      .filter((other) => other < day)
      .sort()
      .at(-1);
    const after = days.some((other) => other > day);
    const left = theirs.some(
      ({ validTo }) =>
        validTo !== undefined && before !== undefined && lastDay(validTo) >= before && firstDay(validTo) <= day,
    );
    return before !== undefined && after && !left ? [evidence] : [];
  });
}

/** Two regions of one place, neither part of the other. Takes the LOCATED_IN claims of one subject. */
export const regionClash: Rule = ofTexts((claims, around) =>
  pairsOf(claims.filter(({ mode }) => mode === 'HAPPENED')).flatMap(([a, b]) => {
    const sameSort = around.entities.get(a.object)?.kind === around.entities.get(b.object)?.kind;
    if (!sameSort || a.object === b.object || around.within(a.object, b.object) || around.within(b.object, a.object))
      return [];
    const name = nameIn(around);
    return [
      makeFinding({
        kind: 'FUNCTIONAL_CLASH',
        message: `${name(a.subject)} is put in two regions of which neither is part of the other: ${listed(distinct([a, b].map(({ object }) => name(object))))}.`,
        claims: [a.id, b.id],
        evidence: idsOf(evidenceOf([a, b])),
      }),
    ];
  }),
);
