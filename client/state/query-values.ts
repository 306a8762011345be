/** What may stand as a value in the query of an address: ids, words, numbers, and what is put together from them. */
import * as z from 'zod/mini';
import type { View } from './view.ts';

const MONTH = /^\d{4}(-(0[1-9]|1[0-2])(-\d\d)?)?$/;
const WORD = /^[A-Z_]{1,64}$/;
const RELATION_MODES = ['HAPPENED', 'PLANNED', 'HYPOTHETICAL', 'DENIED'] as const;

const id = z.pipe(
  z.string().check(z.minLength(1)),
  z.transform((text: string, context) => decoded(text, context)),
);
const split = (separator: string) => z.transform((text: string) => text.split(separator));
export const ids = z.pipe(z.pipe(z.string(), split(',')), z.array(id));
export const words = <const Word extends string>(list: readonly Word[]) =>
  z.pipe(z.pipe(z.string(), split(',')), z.array(z.enum(list as readonly [Word, ...Word[]])));
export const whole = (min: number, max: number) =>
  z.pipe(
    z.string().check(z.regex(/^-?\d{1,7}$/)),
    z.pipe(z.transform(Number), z.number().check(z.gte(min), z.lte(max))),
  );
export const month = z.string().check(z.regex(MONTH), z.refine(isOnCalendar));

export const expansion = z.pipe(
  z.pipe(z.string(), split(';')),
  z.pipe(
    z.tuple([z.union([z.literal(''), id]), ids]),
    z.transform(([from, added]) => ({ from: from === '' ? undefined : from, ids: added })),
  ),
);
export const pinned = z.pipe(
  z.pipe(z.string(), split('@')),
  z.pipe(
    z.tuple([id, whole(-1e6, 1e6), whole(-1e6, 1e6)]),
    z.transform(([pinnedId, x, y]) => [pinnedId, { x, y }] as const),
  ),
);
export const only = z.pipe(
  z.pipe(z.string(), split('@')),
  z.pipe(
    z.tuple([id, whole(1, 3)]),
    z.transform(([of, depth]) => ({ id: of, depth })),
  ),
);
const predicate = z.custom<RelationPredicate>((value) => typeof value === 'string' && WORD.test(value));
type RelationPredicate = Extract<View['selection'], { type: 'relation' }>['predicate'];
export const selection = z.pipe(
  z.pipe(z.string(), split(';')),
  z.union([
    z.pipe(
      z.tuple([z.literal('e'), id]),
      z.transform(([, entity]) => ({ type: 'entity' as const, id: entity })),
    ),
    z.pipe(
      z.tuple([z.literal('p'), id, id]),
      z.transform(([, a, b]) => ({ type: 'pair' as const, a, b })),
    ),
    z.pipe(
      z.tuple([z.literal('w'), id, id]),
      z.transform(([, from, to]) => ({ type: 'paths' as const, from, to })),
    ),
    z.pipe(
      z.tuple([z.literal('r'), id, predicate, id, z.enum(RELATION_MODES)]),
      z.transform(([, subject, word, object, mode]) => ({
        type: 'relation' as const,
        subject,
        predicate: word,
        object,
        mode,
      })),
    ),
  ]),
);

/** A day that its month has: there is no 31 February. */
function isOnCalendar(date: string): boolean {
  const [year, month = '01', day = '01'] = date.split('-');
  const whole = `${year}-${month}-${day}`;
  const at = new Date(`${whole}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(whole);
}

function decoded(text: string, context: { issues: unknown[] }): string {
  try {
    return decodeURIComponent(text);
  } catch {
    context.issues.push({ code: 'custom', message: 'not an encoded id', input: text });
    return z.NEVER;
  }
}
