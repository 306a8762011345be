/** Who leads a body, told behind its name: "the Federal Intelligence Service (BND), headed by X". */

import type { BodyChunk } from '../../../mentions/chunk.ts';
import { behindBrackets } from '../../../mentions/roles/in-brackets.ts';
import { kindIs, type Scene } from '../../casting.ts';
import { seeInOffice } from '../roles.ts';
import { inOffice } from './in-office.ts';

const OFFICE_OF: Readonly<Record<string, string>> = {
  headed: 'head',
  led: 'leader',
  chaired: 'chair',
  commanded: 'commander',
};
/** Whoever leads these is called otherwise: a minister, an ambassador. */
const OTHERWISE = /\b(ministry|embassy|mission|delegation|government|cabinet|consulate|army|navy|forces)\b/i;

/** A body by its name, and somebody who has no title there. */
export function seeWhoLeads(scene: Scene, owner: BodyChunk): void {
  const { tokens } = scene.board.sentence;
  const comma = behindBrackets(tokens, owner.to);
  const at = tokens[comma]?.word === ',' ? comma + 1 : comma;
  const office = OFFICE_OF[tokens[at]?.lower ?? ''];
  if (office === undefined || tokens[at + 1]?.lower !== 'by') return;
  if (!(owner.isName || owner.entry) || OTHERWISE.test(owner.words)) return;
  const slot = scene.slots.find(({ from }) => from === at + 2);
  const [person, second] = slot?.refs ?? [];
  const isPlain = slot?.form === 'name' && slot.reasons.length === 0 && kindIs(scene.casting, /^PERSON$/)(slot);
  if (person === undefined || second !== undefined || !isPlain) return;
  seeInOffice(scene, person, inOffice(office, { at, to: at + 2, owner }));
}
