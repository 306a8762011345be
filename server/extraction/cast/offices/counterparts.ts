/** Counterparts: they hold the office of whom they are the counterpart of. */
import { isShortOffice, officeName } from '../../../domain/wording/office-name.ts';
import type { Casting, Scene } from '../casting.ts';
import { officeThere } from './homes/offices-of-states.ts';
import { isOfBodies } from './homes/surroundings.ts';
import { officeKey } from './office-keys.ts';

export interface Meant {
  readonly key: string;
  readonly reason: string;
}

/** The office of the person spoken of before: "met his Ugandan counterpart". */
export function counterpartOffice(
  { casting, slots, focus, board }: Scene,
  person?: string,
): { readonly office: string; readonly country?: string | undefined } | undefined {
  const ahead = officeAhead({ casting, slots, board });
  if (ahead !== undefined) return { office: ahead };
  // "He said that President X would meet his counterpart": X's, who was named last.
  const here = slots.filter(({ form }) => form !== 'pronoun').toReversed();
  const before = [...here.flatMap(({ refs }) => refs), ...slots.flatMap(({ refs }) => refs), ...focus.persons].filter(
    (key) => key !== person,
  );
  return before.map((key) => heldBy(casting, key)).find((held) => held !== undefined);
}

/** The office that somebody is spoken of in, or that stands for its holder. */
export function heldBy(
  { offices, drafts }: Pick<Casting, 'offices' | 'drafts'>,
  key: string,
): { readonly office: string; readonly country?: string | undefined } | undefined {
  const held = offices.get(key) ?? [];
  // Of "Deputy Prime Minister and Foreign Minister X" the counterpart is the foreign minister.
  const ofState = held.filter(({ office }) => !isOfBodies(office));
  const [first] = [
    ...ofState.filter(({ office }) => !/^(deputy|vice|first deputy) /.test(office)),
    ...ofState,
    ...held,
  ];
  const draft = drafts.get(key);
  if (first || draft?.kind !== 'OFFICE') return first;
  return {
    office: officeName(draft.name.replace(/ of (?!State|Defen)[A-Z].*$/, '').toLowerCase()),
    country: draft.country,
  };
}

/** "In a call with his Kenyan counterpart, Foreign Minister X said": whose counterpart it is follows behind the comma. */
function officeAhead({ casting, slots, board }: Pick<Scene, 'casting' | 'slots' | 'board'>): string | undefined {
  const { tokens } = board.sentence;
  const isSomebody = (key: string) => /PERSON|OFFICE/.test(casting.drafts.get(key)?.kind ?? '');
  if (tokens[0]?.pos !== 'ADP' || slots.some(({ refs }) => refs.some(isSomebody))) return undefined;
  const comma = tokens.findIndex(({ word }) => word === ',');
  const first = board.chunks().find(({ from }) => from > comma);
  const role = first?.what === 'place' ? board.at(first.to) : first;
  return comma > 0 && role?.what === 'role' && !role.isCounterpart ? officeName(role.office) : undefined;
}

/** "his counterpart", of no state that is named: the other of those in such an office, never one of his own side. */
export function counterpartMeant(scene: Scene): Meant {
  const { casting, slots, focus } = scene;
  const held = counterpartOffice(scene) ?? { office: 'counterpart' };
  const { office } = held;
  const here = slots.flatMap(({ refs }) => refs);
  const self = here.findLast((key) => casting.offices.has(key)) ?? focus.persons[0];
  const own = self === undefined ? undefined : casting.drafts.sideOf(self);
  const [other] =
    [...casting.offices].findLast(
      ([key, held]) =>
        !here.includes(key) &&
        held.some((one) => one.country !== undefined && one.country !== own && isAlike(one.office, office)),
    ) ?? [];
  if (other !== undefined) return { key: other, reason: 'role-of-article' };
  const countries = focus.countries.filter((key) => key !== own);
  const country = own !== undefined && countries.length === 1 ? countries[0] : undefined;
  return { key: officeKey(scene, officeThere(casting, held, country), { country }), reason: 'counterpart' };
}

/** "foreign minister" and "minister of foreign affairs" share their first words. */
const isAlike = (a: string, b: string): boolean => a === b || isShortOffice(a, b) || isShortOffice(b, a);

/** "his Angolan counterpart": somebody of that country whom the article has seen in an office. */
export function officialOf(scene: Scene, country: string | undefined): string | undefined {
  const { casting, slots } = scene;
  if (country === undefined) return undefined;
  // "In a call with Foreign Minister X of Kenya, Y briefed his Kenyan counterpart": X.
  const beside = counterpartOffice(scene);
  const alike = [...casting.offices].findLast(([, held]) =>
    held.some(
      (one) => one.country === country && beside?.country !== country && isAlike(one.office, beside?.office ?? ''),
    ),
  );
  if (alike) return alike[0];
  const here = slots.flatMap(({ refs }) => refs);
  return [...casting.offices].findLast(
    ([key, held]) => !here.includes(key) && held.some((one) => one.country === country),
  )?.[0];
}
