/** Offices that the text has named without their holder, and whose holder it names later. */
import { isShortOffice, officeName } from '../../../domain/wording/office-name.ts';
import type { RoleChunk } from '../../mentions/chunk.ts';
import type { Scene } from '../casting.ts';
import { isPeersState } from './homes/meetings/peers.ts';

/** "The minister, X" behind "the oil minister resigned": the one office named before that the words are short for. */
export function vacantOffice(
  scene: Scene,
  role: RoleChunk,
): { key: string; office: string; country?: string | undefined } | undefined {
  const {
    casting,
    slots,
    board: { sentence },
  } = scene;
  const { office, owner, isCounterpart, isDefinite, from } = role;
  if (owner !== undefined || isCounterpart || !isDefinite) return undefined;
  const short = officeName(office);
  // "the Foreign Secretary and Secretary X", "the Foreign Secretary joined Secretary X": two.
  const isApposed = /^(,|the)$/.test(sentence.tokens[from - 1]?.lower ?? '');
  const beside = isApposed ? [] : slots.filter(({ form }) => form === 'nominal').flatMap(({ refs }) => refs);
  const [found, second] = [...casting.vacant].filter(
    ([key, one]) =>
      isShortOffice(short, one.office) && !beside.includes(key) && !isPeersState(scene, role, one.country),
  );
  return found && !second ? { key: found[0], ...found[1] } : undefined;
}
