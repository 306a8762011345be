/** Rules over the claims of one article: what a reader should ask back. */
import { makeFinding } from '../../domain/finding.ts';
import { distinct, groupBy, pairsOf } from '../../domain/lists.ts';
import { predicateRow } from '../../domain/ontology/predicate.ts';
import { fold } from '../../domain/wording/fold.ts';
import type { EntityBrief } from '../fold.ts';
import { type Around, type ArticleRule, evidenceOf, idsOf, listed, nameIn, ofTexts, type SaidHere } from './scope.ts';

interface Acting {
  readonly office: EntityBrief;
  readonly claim: SaidHere;
}

/** The offices that act in these claims as if they were people. */
function actingOffices(claims: readonly SaidHere[], { entities }: Around): Acting[] {
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
export const unnamedHolder: ArticleRule = (claims, around) => {
  const named = new Set(
    claims
      .filter(({ predicate, mode }) => predicate === 'HOLDS_OFFICE' && mode === 'HAPPENED')
      .map(({ object }) => object),
  );
  const unnamed = actingOffices(claims, around).filter(({ office }) => !named.has(office.id));
  return [...groupBy(unnamed, ({ office }) => office.id).values()].flatMap((acting) => {
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
};

/** Two posts that stand side by side here, doing the same, are one joint post elsewhere: one person or two? */
export const oneOrTwoPersons: ArticleRule = (claims, around) => {
  const joint = [...around.entities.values()].filter(({ kind, name }) => kind === 'OFFICE' && / and /.test(name));
  const together = pairsOf(actingOffices(claims, around)).filter(
    ([a, b]) => a.claim.predicate === b.claim.predicate && otherEnd(a) === otherEnd(b),
  );
  const found = together.flatMap(([a, b]) => {
    const whole = joint.find((office) => office.country === a.office.country && joins(office, a.office, b.office));
    return whole === undefined ? [] : [{ whole, a, b }];
  });
  return [
    ...groupBy(found, ({ whole, a, b }) => [whole.id, ...[a.office.id, b.office.id].sort()].join(' ')).values(),
  ].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const pair = group.flatMap(({ a, b }) => [a.claim, b.claim]);
    return [
      makeFinding({
        kind: 'ONE_OR_TWO_PERSONS',
        message: `${listed([first.a.office.name, first.b.office.name])} act here as two; elsewhere "${first.whole.name}" is one post.`,
        claims: idsOf(pair),
        evidence: idsOf(evidenceOf(pair)),
      }),
    ];
  });
};

const otherEnd = ({ office, claim }: Acting): string => (claim.subject === office.id ? claim.object : claim.subject);

/** True where the one names the first half of the joint post, and the other the second. */
function joins(whole: EntityBrief, a: EntityBrief, b: EntityBrief): boolean {
  if ([a.id, b.id].includes(whole.id)) return false;
  const at = whole.name.indexOf(' and ');
  const [left, right] = [whole.name.slice(0, at), whole.name.slice(at)].map(wordsOf);
  const isHalf = (office: EntityBrief, half: ReadonlySet<string> = new Set()) => {
    const words = wordsOf(office.name);
    return isWithin(half, words) && isWithin(words, wordsOf(whole.name));
  };
  return (isHalf(a, left) && isHalf(b, right)) || (isHalf(a, right) && isHalf(b, left));
}

const wordsOf = (name: string): ReadonlySet<string> =>
  new Set(
    fold(name)
      .split(' ')
      .filter((word) => word !== 'and'),
  );
const isWithin = (inner: ReadonlySet<string>, outer: ReadonlySet<string>): boolean =>
  [...inner].every((word) => outer.has(word));

/** A group and one of its country's people meet the same other in one article: one meeting, told whole and in parts? */
export const aggregateAndParts: ArticleRule = (claims, around) => {
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
    const people = distinct(parts.flatMap((one) => [one.subject, one.object]).filter((id) => id !== other));
    return [
      makeFinding({
        kind: 'DOUBLE_COUNTED_EVENT',
        message: `${nameIn(around)(other)} meets ${end.name}, and ${people.length} of their side one by one: perhaps one meeting, told whole and in parts.`,
        claims: idsOf([claim, ...parts]),
        evidence: idsOf(evidenceOf([claim, ...parts])),
      }),
    ];
  });
};

const endsOf = (claim: SaidHere, { entities }: Around) =>
  [
    [claim.subject, claim.object],
    [claim.object, claim.subject],
  ].flatMap(([id = '', other = '']) => {
    const end = entities.get(id);
    return end ? [{ claim, end, other }] : [];
  });

export const ARTICLE_RULES: readonly ArticleRule[] = [unnamedHolder, oneOrTwoPersons, aggregateAndParts].map(ofTexts);
