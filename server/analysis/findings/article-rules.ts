/** Rules over the claims of one article: what a reader should ask back. */
import { makeFinding } from '../../domain/finding.ts';
import { fold } from '../../domain/fold.ts';
import { groupBy, pairsOf } from '../../domain/lists.ts';
import { predicateRow } from '../../domain/predicate.ts';
import type { EntityBrief } from '../fold.ts';
import type { SummedClaim } from '../sum-claim.ts';
import { type Around, evidenceOf, idsOf, listed, nameIn, type Rule } from './scope.ts';

interface Acting {
  readonly office: EntityBrief;
  readonly claim: SummedClaim;
}

/** The offices that act in these claims as if they were people. */
function actingOffices(claims: readonly SummedClaim[], { entities }: Around): Acting[] {
  return claims
    .filter(({ predicate }) => predicateRow(predicate).family !== 'STRUCTURE')
    .flatMap((claim) =>
      [claim.subject, claim.object].flatMap((id) => {
        const office = entities.get(id);
        return office?.kind === 'OFFICE' ? [{ office, claim }] : [];
      }),
    );
}

/** An office acts, and the text does not name its holder. */
export const unnamedHolder: Rule = (claims, around) =>
  [...groupBy(actingOffices(claims, around), ({ office }) => office.id).values()].flatMap((acting) => {
    const [first] = acting;
    if (first === undefined) return [];
    const found = acting.map(({ claim }) => claim);
    return [
      makeFinding({
        kind: 'UNNAMED_OFFICE_HOLDER',
        message: `The holder of "${first.office.name}" acts here without being named.`,
        claims: idsOf(found),
        evidence: idsOf(evidenceOf(found)),
      }),
    ];
  });

/** Two posts that stand side by side here are one joint post elsewhere: one person or two? */
export const oneOrTwoPersons: Rule = (claims, around) => {
  const joint = [...around.entities.values()].filter(({ kind, name }) => kind === 'OFFICE' && / and /.test(name));
  return pairsOf(actingOffices(claims, around)).flatMap(([a, b]) => {
    const whole = joint.find((office) => office.country === a.office.country && joins(office, a.office, b.office));
    if (whole === undefined || a.claim.predicate !== b.claim.predicate) return [];
    const names = listed([a, b].map(({ office }) => nameIn(around)(office.id)));
    return [
      makeFinding({
        kind: 'ONE_OR_TWO_PERSONS',
        message: `${names} act here as two; elsewhere "${whole.name}" is one post.`,
        claims: idsOf([a.claim, b.claim]),
        evidence: idsOf(evidenceOf([a.claim, b.claim])),
      }),
    ];
  });
};

const joins = (whole: EntityBrief, ...parts: readonly EntityBrief[]): boolean => {
  const words = new Set(fold(whole.name).split(' '));
  return parts.every(
    (part) =>
      part.id !== whole.id &&
      fold(part.name)
        .split(' ')
        .every((word) => words.has(word)),
  );
};

/** A group and one of its country's people meet the same other in one article: one meeting, told whole and in parts? */
export const aggregateAndParts: Rule = (claims, around) => {
  const meetings = claims.filter(
    ({ predicate, mode }) => ['MET_WITH', 'HELD_TALKS_WITH'].includes(predicate) && mode === 'HAPPENED',
  );
  const groups = meetings.flatMap((claim) => endsOf(claim, around).filter(({ end }) => end.kind === 'GROUP'));
  return groups.flatMap(({ claim, end, other }) => {
    const parts = meetings.filter((one) =>
      endsOf(one, around).some(
        (part) =>
          part.other === other &&
          part.end.kind !== 'GROUP' &&
          part.end.country === end.country &&
          end.country !== undefined,
      ),
    );
    if (parts.length === 0) return [];
    return [
      makeFinding({
        kind: 'DOUBLE_COUNTED_EVENT',
        message: `${nameIn(around)(other)} meets ${end.name}, and ${parts.length} of their side one by one: perhaps one meeting, told whole and in parts.`,
        claims: idsOf([claim, ...parts]),
        evidence: idsOf(evidenceOf([claim, ...parts])),
      }),
    ];
  });
};

const endsOf = (claim: SummedClaim, { entities }: Around) =>
  [
    [claim.subject, claim.object],
    [claim.object, claim.subject],
  ].flatMap(([id = '', other = '']) => {
    const end = entities.get(id);
    return end ? [{ claim, end, other }] : [];
  });

export const ARTICLE_RULES: readonly Rule[] = [unnamedHolder, oneOrTwoPersons, aggregateAndParts];
