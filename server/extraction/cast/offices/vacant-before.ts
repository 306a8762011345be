/** Bare offices again: "The Prime Minister" of a readout that names no state of his, "the minister" behind "the Foreign Minister of Peru". */
import { isShortOffice, officeName } from '../../../domain/wording/office-name.ts';
import type { RoleChunk } from '../../mentions/chunk.ts';
import type { Scene, VacantOffice } from '../casting.ts';

/** The office that the text has named without its holder, and that the words mean again. */
export function vacantBefore(scene: Scene, role: RoleChunk, office: string): string | undefined {
  if (!isBare(role)) return undefined;
  const { vacant } = scene.casting;
  const stateless = [...vacant].find(([, one]) => one.office === office && one.country === undefined);
  return stateless?.[0] ?? inFull(scene, office);
}

/** "The Prime Minister spoke to Prime Minister X. The Prime Minister thanked her": the one without a name, of two prime ministers. */
export function vacantBesideItsLike({ casting }: Scene, role: RoleChunk): string | undefined {
  const office = officeName(role.office);
  const isMeant = (one: VacantOffice): boolean => one.isOneOfTwo === true && one.office === office;
  const [, second] = [...casting.offices.values()].filter((held) => held.some((one) => one.office === office));
  // Since then the text has named him too.
  return isBare(role) && second === undefined ? [...casting.vacant].find(([, one]) => isMeant(one))?.[0] : undefined;
}

/** Behind him the sentence has somebody with a name, or of a state, in the same office. */
export const meetsItsLike = ({ board }: Scene, role: RoleChunk): boolean =>
  isBare(role) &&
  board
    .chunks()
    .some(
      (chunk) =>
        chunk.what === 'role' &&
        chunk.from > role.to &&
        !chunk.isCounterpart &&
        chunk.office === role.office &&
        (chunk.owner !== undefined || board.at(chunk.to)?.what === 'name'),
    );

const isBare = ({ owner, seat, isDefinite, isCounterpart, tense }: RoleChunk): boolean =>
  owner === undefined && seat === undefined && isDefinite && !isCounterpart && tense === 'present';

/** The one that the words are short for; a prime minister is no "minister". */
function inFull({ casting, slots }: Scene, short: string): string | undefined {
  if (!SHORT.test(short)) return undefined;
  const here = slots.flatMap(({ refs }) => refs);
  const [found, second] = [...casting.vacant].filter(
    ([key, one]) =>
      isShortOffice(short, one.office) && !/^(prime|first) minister$/.test(one.office) && !here.includes(key),
  );
  return second === undefined ? found?.[0] : undefined;
}
const SHORT = /^(minister|secretary|attaché|envoy|consul)$/;
