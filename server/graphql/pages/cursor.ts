/** Cursors: where a page ended, as opaque text. They are keysets: what is added in between neither repeats nor hides anything. */
import { InvalidInputError } from '../../domain/errors.ts';
import type { PageRequest } from '../../domain/page.ts';
import { pageSize } from './page-size.ts';

type After = NonNullable<PageRequest['after']>;

/** `order` says what the key is of: a cursor of one order does not fit another. */
export const toCursor = (order: string, { key, id }: After): string =>
  Buffer.from(JSON.stringify([order, key, id])).toString('base64url');

/** Throws where the text is no cursor of that order. */
function readCursor(order: string, cursor: string): After {
  const parts = parse(cursor);
  const [of, key, id] = parts;
  if (of !== order || (typeof key !== 'number' && typeof key !== 'string') || typeof id !== 'string')
    throw new InvalidInputError(
      `"${cursor.slice(0, 60)}" is no cursor of this list. Give "after" the endCursor of its last page, asked for in the same order.`,
    );
  return { key, id };
}

function parse(cursor: string): readonly unknown[] {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    return Array.isArray(value) ? value : [];
  } catch {
    return []; // told by the caller, with what to do
  }
}

type Nullable<T> = T | null | undefined;

/** The page asked for. Throws for a size below one and for a cursor of another list. */
export function pageRequest(
  order: string,
  { first, after }: { first?: Nullable<number>; after?: Nullable<string> },
  byDefault = 25,
): PageRequest {
  return { first: pageSize(first, byDefault), ...(after != null && { after: readCursor(order, after) }) };
}
