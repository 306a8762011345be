/** "The foreign ministers of Kenya, Chad and Mali": three in one kind of office, none of them named. They met, and not their states. */
import type { RoleChunk } from '../../../mentions/chunk.ts';
import type { Slot } from '../../../shapes.ts';
import type { Scene } from '../../casting.ts';
import { slotAt } from '../../slot-at.ts';
import { officeKey } from '../office-keys.ts';
import { ownersOf, singular } from './holders.ts';

export function officesInRow(scene: Scene, role: RoleChunk): Slot | undefined {
  const office = singular(role.office);
  const { roles } = scene.casting.context.gazetteer;
  if (role.owner === undefined || role.owner === 'pronoun' || office === role.office || !roles.isSingle(office))
    return undefined;
  const { to, countries } = ownersOf(scene, role);
  if (countries.length < 2) return undefined;
  return slotAt(scene, [withoutNations(scene, role.from, countries), to], {
    refs: countries.map((country) => holderOf(scene, office, country) ?? officeKey(scene, office, { country })),
    form: 'nominal',
    use: 'plain',
    reasons: ['coordination', 'unnamed-holder'],
  });
}

/** "the Kenyan, Chadian and Malian foreign ministers": the nations before only say whose the first are. Gives where the row begins. */
function withoutNations({ slots }: Scene, start: number, countries: readonly string[]): number {
  let from = start;
  for (let last = slots.at(-1); last?.to === from - 1 && isNation(last, countries); last = slots.at(-1)) {
    from = last.from;
    slots.pop();
  }
  return from;
}

const isNation = ({ form, refs: [key = '', second] }: Slot, countries: readonly string[]): boolean =>
  form === 'demonym' && second === undefined && countries.includes(key);

/** Somebody whom the text has named in that office. */
const holderOf = ({ casting: { offices, drafts } }: Scene, office: string, country: string): string | undefined =>
  [...offices].find(([key, held]) => drafts.sideOf(key) === country && held.some((one) => one.office === office))?.[0];
