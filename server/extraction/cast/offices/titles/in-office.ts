/** An office that a verb tells of, as the title that it would be: "heads the Council", "led by X". */
import type { RoleChunk } from '../../../mentions/chunk.ts';

interface Told {
  readonly at: number;
  readonly to: number;
  readonly owner: NonNullable<RoleChunk['owner']>;
}

export const inOffice = (office: string, { at, to, owner }: Told): RoleChunk => ({
  what: 'role',
  from: at,
  to,
  office,
  owner,
  tense: 'present',
  isDefinite: true,
  isCounterpart: false,
  isPlural: false,
});
