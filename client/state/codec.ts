/**
 * A view as the query of an address, both ways. What cannot be read is dropped, and named so that the page can say so.
 * The separators `,` `;` `@` never stand in an encoded id, so ids may hold anything.
 */
import * as z from 'zod/mini';
import { KIND_GROUPS } from '../words/kinds.ts';
import { FAMILIES, STATUSES } from '../words/relations.ts';
import { NO_FILTERS, SAID } from './filters.ts';
import { expansion, ids, month, only, pinned, selection, whole, words } from './query-values.ts';
import { MODES, OPENING, type View } from './view.ts';

/** The address query of a view, without its question mark. The opening picture is the empty one. */
export function encodeView(view: View): string {
  const { filters } = view;
  const parts: readonly (readonly [string, string | undefined])[] = [
    ['of', list(view.of.map(code))],
    ...view.expansions.map(
      ({ from, ids: added }) =>
        ['add', `${from === undefined ? '' : code(from)};${added.map(code).join(',')}`] as const,
    ),
    ['hide', list(view.hidden.map(code))],
    ...Object.entries(view.pinned).map(([key, { x, y }]) => ['pin', `${code(key)}@${x}@${y}`] as const),
    ['lay', view.arrangement > 0 ? String(view.arrangement) : undefined],
    ['only', view.only && `${code(view.only.id)}@${view.only.depth}`],
    ['nokind', list(filters.withoutKinds)],
    ['nofamily', list(filters.withoutFamilies)],
    ['nosaid', list(filters.withoutSaid)],
    ['nostatus', list(filters.withoutStatuses)],
    ['origins', filters.minOrigins > 1 ? String(filters.minOrigins) : undefined],
    ['from', filters.from],
    ['to', filters.to],
    ['by', filters.reportedBy],
    ['rest', filters.hideRest ? 'hide' : undefined],
    ['mode', view.mode],
    ['sel', view.selection && encodeSelection(view.selection)],
  ];
  return parts.flatMap(([key, value]) => (value === undefined ? [] : [`${key}=${value}`])).join('&');
}

function encodeSelection(selected: NonNullable<View['selection']>): string {
  if (selected.type === 'entity') return `e;${code(selected.id)}`;
  if (selected.type === 'pair') return `p;${code(selected.a)};${code(selected.b)}`;
  if (selected.type === 'paths') return `w;${code(selected.from)};${code(selected.to)}`;
  return ['r', code(selected.subject), selected.predicate, code(selected.object), selected.mode].join(';');
}

/** The view that an address query stands for, and the names of the parts that could not be read. */
export function decodeView(query: string): { readonly view: View; readonly dropped: readonly string[] } {
  const raw = query.replace(/^\?/, '').split('&').filter(Boolean);
  const pairs = raw.map((part) => [part.slice(0, cut(part)), part.slice(cut(part) + 1)] as const);
  const dropped: string[] = [];
  const all = <Value>(key: string, parser: z.ZodMiniType<Value>): readonly Value[] =>
    pairs.flatMap(([name, text]) => {
      if (name !== key) return [];
      const result = parser.safeParse(text);
      if (!result.success) dropped.push(key);
      return result.success ? [result.data] : [];
    });
  const one = <Value>(key: string, parser: z.ZodMiniType<Value>): Value | undefined => all(key, parser)[0];
  const view: View = {
    of: one('of', ids) ?? OPENING.of,
    expansions: all('add', expansion),
    hidden: one('hide', ids) ?? [],
    pinned: Object.fromEntries(all('pin', pinned)),
    arrangement: one('lay', whole(1, 9999)) ?? OPENING.arrangement,
    only: one('only', only),
    filters: {
      withoutKinds: one('nokind', words(KIND_GROUPS)) ?? [],
      withoutFamilies: one('nofamily', words(FAMILIES)) ?? [],
      withoutSaid: one('nosaid', words(SAID)) ?? [],
      withoutStatuses: one('nostatus', words(STATUSES)) ?? [],
      minOrigins: one('origins', whole(1, 99)) ?? NO_FILTERS.minOrigins,
      from: one('from', month),
      to: one('to', month),
      reportedBy: one('by', month),
      hideRest: one('rest', z.literal('hide')) === 'hide',
    },
    mode: one('mode', z.enum(MODES)),
    selection: one('sel', selection),
  };
  const known = new Set(encodedKeys);
  return { view, dropped: [...dropped, ...pairs.map(([name]) => name).filter((name) => !known.has(name))] };
}

const encodedKeys = 'of add hide pin lay only nokind nofamily nosaid nostatus origins from to by rest mode sel'.split(
  ' ',
);
const cut = (part: string): number => (part.includes('=') ? part.indexOf('=') : part.length);
const list = (items: readonly string[]): string | undefined => (items.length > 0 ? items.join(',') : undefined);
/** Readable where it may be: a slash needs no escape in a query. */
const code = (text: string): string => encodeURIComponent(text).replaceAll('%2F', '/').replaceAll('%3A', ':');
