/** Cells that hold lists: `a;b`, `a|b`, `["a","b"]`, or an array of a JSON row. */
import type { EventActor } from '../../domain/event-row.ts';
import { textOf } from './columns.ts';

/** The parts as text, those that say nothing as undefined so that lists beside each other stay in step. */
export function listOf(value: unknown): readonly (string | undefined)[] {
  if (Array.isArray(value)) return value.map(wordOf);
  const text = wordOf(value);
  if (text === undefined) return [];
  return jsonList(text)?.map(wordOf) ?? text.split(/[;|]/).map(textOf);
}

/** A cell as text. Lists and maps are none. */
export function wordOf(value: unknown): string | undefined {
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return typeof value === 'string' ? textOf(value) : undefined;
}

function jsonList(text: string): readonly unknown[] | undefined {
  if (!text.startsWith('[')) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) ? value : undefined;
  } catch {
    return undefined; // a name may begin with a bracket
  }
}

type Words = readonly (string | undefined)[];

export const OUT_OF_STEP = 'The names, countries and sectors are lists of different lengths.';

/** The actors of lists that stand beside each other. Undefined where they are not in step: no country may go to the wrong name. */
export function actorsOf(names: Words, countries: Words, sectors: Words): readonly EventActor[] | undefined {
  const country = inStep(countries, names.length);
  // Of one actor the list holds all of its sectors.
  const sector = names.length === 1 ? [sectors] : inStep(sectors, names.length)?.map((one) => [one]);
  if (country === undefined || sector === undefined) return undefined;
  return names.flatMap((name, at) => (name === undefined ? [] : [toActor(name, country[at], sector[at] ?? [])]));
}

/** One for all, one for each, or none. */
function inStep(list: Words, length: number): Words | undefined {
  if (list.length === length || list.length === 0) return list;
  return list.length === 1 ? Array.from({ length }, () => list[0]) : undefined;
}

/** Sectors of one actor may be joined once more, as in `GOV,MIL`. */
export function toActor(name: string, country: string | undefined, sectors: Words): EventActor {
  const each = sectors.flatMap((one) => one?.split(',') ?? []).map((one) => one.trim());
  return { name, ...(country !== undefined && { country }), sectors: each.filter((one) => one !== '') };
}
