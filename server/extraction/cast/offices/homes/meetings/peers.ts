/** A state has one chief of its navy: whoever one calls on is not of the caller's state. */
import type { RoleChunk } from '../../../../mentions/chunk.ts';
import type { HeldOffice, Scene } from '../../../casting.ts';
import { isMet } from './hosts.ts';

/** What forces they lead, by whatever name: "Chief of the Naval Staff", "Commander of the Turkish Naval Forces". */
const SERVICES: readonly RegExp[] = [/\b(nav(y|al))\b/, /\bair\b/, /\b(army|land|ground)\b/];
const CHIEF = /^(chief|commander|commander-in-chief|head|inspector)\b/;

const serviceOf = (office: string): RegExp | undefined =>
  CHIEF.test(office) ? SERVICES.find((service) => service.test(office)) : undefined;

/** "The Commander of the Turkish Navy called on Chief of the Naval Staff X": X is no Turk. */
export function isPeersState(scene: Scene, { from, office }: RoleChunk, country: string | undefined): boolean {
  const { board, casting, slots } = scene;
  const service = serviceOf(office);
  if (country === undefined || service === undefined || !isMet(board.sentence.tokens, from)) return false;
  const leads = ({ full, office: short }: HeldOffice): boolean => serviceOf(full ?? short) === service;
  return slots.some(
    ({ use, refs }) =>
      use === 'plain' &&
      refs.some((key) => casting.drafts.sideOf(key) === country && casting.offices.get(key)?.some(leads)),
  );
}
