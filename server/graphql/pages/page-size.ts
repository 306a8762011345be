/** How many rows a page has. One that is too large is clamped, never an error: the cost is computed from the clamped size. */
import { InvalidInputError } from '../../domain/errors.ts';

export const MAX_PAGE_SIZE = 100;
export const MAX_NEIGHBOURS = 1_000;

/** The page size asked for, at most 100; without one, the default. Throws when there is less than one row to give. */
export function pageSize(first: number | null | undefined, byDefault = 25): number {
  return clamped('first', first ?? byDefault, MAX_PAGE_SIZE);
}

/** How many neighbours a view may have, at most 1,000. Throws when it is less than one. */
export function neighbourLimit(limit: number | null | undefined, byDefault = 150): number {
  return clamped('limit', limit ?? byDefault, MAX_NEIGHBOURS);
}

function clamped(name: string, size: number, max: number): number {
  if (size < 1)
    throw new InvalidInputError(`"${name}: ${size}" asks for nothing. Ask for 1 to ${max.toLocaleString('en')}.`);
  return Math.min(size, max);
}
