/** Rules over the claims of one subject, predicate and object. */
import { periodOfClaim } from '../../domain/claim.ts';
import { makeFinding } from '../../domain/finding.ts';
import { groupBy } from '../../domain/lists.ts';
import { overlap, type PartialDate, periodOf } from '../../domain/partial-date.ts';
import { isState } from '../../domain/predicate.ts';
import { disagree, type Quantity } from '../../domain/quantity.ts';
import { hasHappened } from '../../domain/words.ts';
import type { CountedEvidence } from '../fold.ts';
import { oppositions } from '../opposition.ts';
import { sentenceOf } from '../sentence.ts';
import type { SummedClaim } from '../sum-claim.ts';
import { type Around, evidenceOf, idsOf, listed, nameIn, ofTexts, type Rule } from './scope.ts';

const plain = (claim: SummedClaim, around: Around): string =>
  sentenceOf({ ...claim, polarity: 'AFFIRMED', temporality: 'PAST_OR_PRESENT' }, nameIn(around));

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

interface Counted {
  readonly claim: SummedClaim;
  readonly evidence: CountedEvidence;
  readonly quantity: Quantity;
}

/** Different numbers of one unit for a shared item. Words without items share none. */
export const quantityDisagreement: Rule = (claims, around) => {
  const counted = claims
    .filter(({ polarity }) => polarity === 'AFFIRMED') // a number that is denied is nobody's number
    .flatMap((claim) =>
      claim.evidence.flatMap((evidence) =>
        evidence.quantities.map((quantity): Counted => ({ claim, evidence, quantity })),
      ),
    );
  const byItem = groupBy(
    counted.flatMap((one) => one.evidence.items.map((item) => ({ ...one, item }))),
    ({ item, quantity }) => JSON.stringify([item, quantity.unit, quantity.currency]),
  );
  return [...byItem.values()].flatMap((group) => {
    const differing = group.filter((one) =>
      group.some((other) => other.evidence !== one.evidence && disagree(one.quantity, other.quantity)),
    );
    const [first] = differing;
    if (first === undefined) return [];
    const said = listed(differing.map(({ quantity }) => quantity.asWritten));
    return [
      makeFinding({
        kind: 'QUANTITY_DISAGREEMENT',
        message: `"${plain(first.claim, around)}", ${nameIn(around)(first.item)}: the sources say ${said}.`,
        claims: differing.map(({ claim }) => claim.id),
        evidence: differing.map(({ evidence }) => evidence.id),
      }),
    ];
  });
};

/** Different dates of one happening: of claims in one event, or of the beginning and end of one state. */
export const dateDisagreement: Rule = (claims, around) => {
  const same = groupBy(
    claims.filter(({ predicate, event }) => isState(predicate) || event !== undefined),
    ({ event, polarity, with: third, predicate }) => JSON.stringify([isState(predicate) ? '' : event, polarity, third]),
  );
  return [...same.values()].flatMap((group) => {
    const differing = group.filter((one) => group.some((other) => datedApart(one, other)));
    const [first] = differing;
    if (first === undefined) return [];
    return [
      makeFinding({
        kind: 'DATE_DISAGREEMENT',
        message: `"${plain(first, around)}" is dated differently: ${listed(differing.map(dates))}.`,
        claims: idsOf(differing),
        evidence: idsOf(evidenceOf(differing)),
      }),
    ];
  });
};

/** Two periods of one state that do not meet are two periods, not two dates of one. */
function datedApart(a: SummedClaim, b: SummedClaim): boolean {
  const [one, other] = [periodOfClaim(a), periodOfClaim(b)];
  const isOne = !isState(a.predicate) || (one !== undefined && other !== undefined && overlap(one, other));
  return isOne && (apart(a.validFrom, b.validFrom) || apart(endOf(a), endOf(b)));
}

const endOf = ({ predicate, validFrom, validTo }: SummedClaim): PartialDate | undefined =>
  isState(predicate) ? validTo : (validTo ?? validFrom);
const apart = (a: PartialDate | undefined, b: PartialDate | undefined): boolean =>
  a !== undefined && b !== undefined && !overlap(periodOf(a, a), periodOf(b, b));
const dates = ({ validFrom, validTo }: SummedClaim): string =>
  validTo === undefined ? (validFrom ?? '') : `${validFrom ?? 'open'} to ${validTo}`;

/** Different places of one claim, or of the claims it is grouped with. A place within the other does not disagree. */
export const placeDisagreement: Rule = (claims, around) => {
  const same = groupBy(claims, ({ id, event, polarity, with: third }) =>
    event === undefined ? id : JSON.stringify([event, polarity, third]),
  );
  return [...same.values()].flatMap((group) => {
    const placed = evidenceOf(group).filter(({ place }) => place !== undefined);
    const differing = placed.filter((one) => placed.some((other) => elsewhere(one.place, other.place, around)));
    const [first] = group;
    if (first === undefined || differing.length === 0) return [];
    const said = listed(differing.map(({ place = '' }) => nameIn(around)(place)));
    return [
      makeFinding({
        kind: 'PLACE_DISAGREEMENT',
        message: `"${plain(first, around)}" is put in different places: ${said}.`,
        claims: idsOf(group),
        evidence: idsOf(differing),
      }),
    ];
  });
};

const elsewhere = (a = '', b = '', { within }: Around): boolean => a !== b && !within(a, b) && !within(b, a);

/** Asserted by one, hedged by another. A plan is neither: it was not known yet. */
export const hedgeMismatch: Rule = (claims, around) =>
  claims.flatMap((claim) => {
    const sure = claim.evidence.filter(
      ({ certainty, temporality }) => certainty === 'CERTAIN' && hasHappened(temporality),
    );
    const hedged = claim.evidence.filter((evidence) => hedgeOf(evidence) !== undefined);
    if (sure.length === 0 || hedged.length === 0) return [];
    const hedges = listed(hedged.flatMap((evidence) => hedgeOf(evidence) ?? []));
    return [
      makeFinding({
        kind: 'HEDGE_MISMATCH',
        message: `"${plain(claim, around)}" is asserted by one source and only ${hedges} to another.`,
        claims: [claim.id],
        evidence: idsOf([...sure, ...hedged]),
      }),
    ];
  });

function hedgeOf({ certainty, temporality }: CountedEvidence): string | undefined {
  if (temporality === 'HYPOTHETICAL') return 'hypothetical';
  const isHedged = hasHappened(temporality) && (certainty === 'PROBABLE' || certainty === 'POSSIBLE');
  return isHedged ? certainty.toLowerCase() : undefined;
}

/**
 * Reports that may count one happening twice: their times meet, and nobody has grouped them, into one event or into two. Each is told
 * beside the first that it meets: of forty reports every two would make 780 findings.
 */
export const doubleCounted: Rule = (claims, around) => {
  const happened = claims.filter(({ predicate, mode }) => !isState(predicate) && mode === 'HAPPENED');
  return happened.flatMap((b, at) => {
    const a = happened.slice(0, at).find((one) => mayBeOne(one, b));
    if (a === undefined) return [];
    return [
      makeFinding({
        kind: 'DOUBLE_COUNTED_EVENT',
        message: `"${plain(a, around)}" is told for ${dates(a)} and for ${dates(b)}: perhaps one happening, counted twice.`,
        claims: [a.id, b.id],
        evidence: idsOf(evidenceOf([a, b])),
      }),
    ];
  });
};

function mayBeOne(a: SummedClaim, b: SummedClaim): boolean {
  const [one, other] = [periodOfClaim(a), periodOfClaim(b)];
  const meet = one !== undefined && other !== undefined && overlap(one, other);
  const grouped = a.event !== undefined && b.event !== undefined;
  return meet && !grouped && a.with.join() === b.with.join();
}

/** A happening that no text dates, neither by itself nor by what it is grouped with. */
export const missingDate: Rule = (claims, around) => {
  const isDated = ({ validFrom, validTo }: SummedClaim) => validFrom !== undefined || validTo !== undefined;
  const dated = new Set(claims.filter(isDated).flatMap(({ event }) => event ?? []));
  return claims
    .filter((claim) => !isState(claim.predicate) && claim.mode === 'HAPPENED' && !isDated(claim))
    .filter(({ event }) => event === undefined || !dated.has(event))
    .map((claim) =>
      makeFinding({
        kind: 'MISSING_DATE',
        message: `No text says when "${plain(claim, around)}" happened.`,
        claims: [claim.id],
        evidence: idsOf(claim.evidence),
      }),
    );
};

export const PAIR_RULES: readonly Rule[] = [
  oppositePolarity,
  ...[quantityDisagreement, dateDisagreement, placeDisagreement, hedgeMismatch, doubleCounted, missingDate].map(
    ofTexts,
  ),
];
