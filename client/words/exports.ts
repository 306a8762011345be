/** What is shown, to take away: the address of its claims, and its entities as CSV. Pure. */
import { toClaimFilter } from '../state/filters.ts';
import type { Scene, SceneNode } from '../state/scene.ts';
import type { View } from '../state/view.ts';
import { FAMILIES } from './relations.ts';

/** What every browser and server between here and there takes as an address. */
const LONGEST = 6000;

const shownIn = (scene: Scene): readonly SceneNode[] => scene.nodes.filter(({ shown }) => shown === 'shown');

/**
 * Where the server gives the claims of a picture as CSV: of the two sides it opened with, else of the entities shown, as many
 * as an address holds. Kinds, backing and the least number of origins are judged on whole relations, so they are not asked for.
 */
export function claimsAddress(scene: Scene, view: View): string {
  const { withoutFamilies } = view.filters;
  const families =
    withoutFamilies.length > 0 ? FAMILIES.filter((family) => !withoutFamilies.includes(family)) : undefined;
  return claimsUnder({ ...whose(scene, view), families, ...toClaimFilter(view.filters) });
}

/** Where the server gives the claims under a filter. */
export function claimsUnder(filter: Readonly<Record<string, unknown>>): string {
  const parameters = Object.entries(filter).flatMap(([name, value]) =>
    value ? [`${name}=${[value].flat().map(encode).join(',')}`] : [],
  );
  return `/export/claims.csv?${parameters.join('&')}`;
}

function whose(
  scene: Scene,
  { expansions, hidden, only }: View,
): { between?: readonly string[]; entities?: readonly string[] } {
  const poles = scene.nodes.filter(({ pole }) => pole).map(({ id }) => id);
  if (poles.length === 2 && expansions.length === 0 && hidden.length === 0 && !only) return { between: poles };
  return { entities: fitting(shownIn(scene).map(({ id }) => id)) };
}

/** The first of them, as far as there is room. */
function fitting(ids: readonly string[]): readonly string[] {
  let length = 0;
  const tooMany = ids.findIndex((id) => {
    length += encode(id).length + 1;
    return length > LONGEST;
  });
  return tooMany < 0 ? ids : ids.slice(0, tooMany);
}

const encode = (value: unknown): string => encodeURIComponent(String(value)).replaceAll('%2F', '/');

/** The entities shown, as the server writes CSV: a header line, CRLF, and no cell that a spreadsheet would compute. */
export function entitiesCsv(scene: Scene): string {
  const rows = shownIn(scene).map(({ entity, relationCount, weight }) => [
    entity.id,
    entity.name,
    entity.kind,
    entity.country?.id ?? '',
    String(relationCount),
    String(weight),
  ]);
  const header = ['id', 'name', 'kind', 'country', 'relationsShown', 'neighbors'];
  return [header, ...rows].map((row) => `${row.map(toCell).join(',')}\r\n`).join('');
}

function toCell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
