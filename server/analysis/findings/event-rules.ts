/** Rules over the claims that are grouped into one event. */
import { sideOf } from '../../domain/entity.ts';
import { makeFinding } from '../../domain/finding.ts';
import { distinct } from '../../domain/lists.ts';
import { ACTOR_KINDS } from '../../domain/ontology/kind.ts';
import { evidenceOf, idsOf, nameIn, ofTexts, type Rule } from './scope.ts';

/** An event whose actors have two sides, told by origins of one. */
const oneSideOnly: Rule = (claims, around) => {
  const told = claims.filter(({ mode }) => mode === 'HAPPENED');
  const sides = distinct(
    told.flatMap(({ subject, object, with: third }) =>
      [subject, object, ...third].map((id) => {
        const entity = around.entities.get(id);
        return entity && ACTOR_KINDS.includes(entity.kind) ? sideOf(entity) : undefined;
      }),
    ),
  );
  const evidence = evidenceOf(told);
  const telling = sides.filter((side) => evidence.some((one) => one.side === side));
  const [event] = distinct(told.map((claim) => claim.event));
  const [teller] = telling;
  if (event === undefined || teller === undefined || sides.length !== 2 || telling.length !== 1) return [];
  const silent = sides.find((side) => side !== teller) ?? '';
  const name = nameIn(around);
  return [
    makeFinding({
      kind: 'ONE_SIDE_ONLY',
      message: `${name(event)} is told by origins of ${name(teller)}; none of ${name(silent)} tells it.`,
      claims: idsOf(told),
      evidence: idsOf(evidence),
    }),
  ];
};

export const EVENT_RULES: readonly Rule[] = [oneSideOnly].map(ofTexts);
