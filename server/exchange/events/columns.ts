/** The columns of a table, found by the names in its header. Case, spaces, hyphens and underscores do not matter, nor does the order. */
import { InvalidInputError } from '../../domain/errors.ts';

/** "Event_Date" and "event date" are one. */
export const columnKey = (name: string): string => name.toLowerCase().replace(/[\s_-]+/g, '');

/** Where each column stands, the first of a name. */
export function columnsOf(header: readonly string[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  header.forEach((name, at) => {
    if (!places.has(columnKey(name))) places.set(columnKey(name), at);
  });
  return places;
}

/** The place of the first of the names that is there. Throws, naming the column, where it is needed and none is. */
export function placeOf(
  columns: ReadonlyMap<string, number>,
  names: readonly [string, ...string[]],
  { needed }: { readonly needed: boolean } = { needed: false },
): number | undefined {
  const found = names.map((name) => columns.get(columnKey(name))).find((place) => place !== undefined);
  if (found === undefined && needed)
    throw new InvalidInputError(
      `The table has no column "${names[0]}". Its header must name it; is it of another format?`,
    );
  return found;
}

/** Words by which tables say that there is nothing. */
const ABSENT = new Set(['', 'none', 'null', 'na', 'n/a', 'nan', '---']);

/** The cell without the white space around it; undefined where it holds nothing. */
export function textOf(cell: string | undefined): string | undefined {
  const text = cell?.trim();
  return text === undefined || ABSENT.has(text.toLowerCase()) ? undefined : text;
}

/** The number in a cell; undefined where there is none. */
export function numberOf(cell: string | undefined): number | undefined {
  const text = textOf(cell);
  const number = text === undefined ? Number.NaN : Number(text);
  return Number.isFinite(number) ? number : undefined;
}
