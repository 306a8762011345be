/** "the Commander of the Navy" in a text that has named one navy: of its state. */
import type { RoleChunk } from '../../../mentions/chunk.ts';
import type { Scene } from '../../casting.ts';

const OF_FORCE = /^(?:deputy )?(?:commander|chief of staff) of the (army|navy|air force)$/;

export function sideOfOnlyForce({ casting: { drafts } }: Scene, { office, owner }: RoleChunk): string | undefined {
  const [, service] = OF_FORCE.exec(office) ?? [];
  if (owner !== undefined || service === undefined) return undefined;
  const [one, second] = [...drafts.all.values()].filter(
    ({ kind, name, country }) =>
      kind === 'ARMED_FORCE' && country !== undefined && name.toLowerCase().endsWith(` ${service}`),
  );
  return second === undefined ? one?.country : undefined;
}
