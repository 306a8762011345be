/** "Russian drones hit the Ukrainian port of Izmail, the regional governor said": who governs a place is of the state that it lies in. */
import type { RoleChunk } from '../../../../mentions/chunk.ts';
import type { Scene } from '../../../casting.ts';

const LOCAL =
  /^((regional|provincial|local|district|city|state|county|municipal|deputy|acting|military) )*(governor|mayor|prefect|police chief)$/;

/** The last place of the sentence that is no hand of a state. */
export function sideOfPlace({ casting, slots }: Scene, { office, owner }: RoleChunk): string | undefined {
  if (owner !== undefined || !LOCAL.test(office)) return undefined;
  const place = slots.findLast(
    ({ refs, reasons }) =>
      !reasons.some((reason) => /^(hand-of-state|group-of-nation|capital-as-actor|metonym)$/.test(reason)) &&
      /^(COUNTRY|PLACE|TERRITORY)$/.test(casting.drafts.get(refs[0] ?? '')?.kind ?? '') &&
      casting.drafts.sideOf(refs[0] ?? '') !== undefined,
  );
  return place && casting.drafts.sideOf(place.refs[0] ?? '');
}
