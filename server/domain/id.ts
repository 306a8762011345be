/** Ids: a hash of what a thing says, so that saying it twice changes nothing. */
import { hash } from 'node:crypto';

/** The same parts give the same id, on every machine and engine: the prefix, a hyphen and 24 hexadecimal digits. */
export function hashId(prefix: string, ...parts: readonly (string | number | readonly string[] | undefined)[]): string {
  const text = JSON.stringify(parts.map((part) => part ?? null));
  return `${prefix}-${hash('sha256', text).slice(0, 24)}`;
}
