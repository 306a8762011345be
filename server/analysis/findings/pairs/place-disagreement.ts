/** Where. */
import { makeFinding } from '../../../domain/finding.ts';
import { groupBy } from '../../../domain/lists.ts';
import { type Around, evidenceOf, idsOf, listed, nameIn, type Rule } from '../scope.ts';
import { plain } from './plain.ts';

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
