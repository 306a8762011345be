/** Addresses of the pages. An id may hold slashes: they stay, everything else is encoded. */
const encoded = (id: string): string => id.split('/').map(encodeURIComponent).join('/');

/** The id in the rest of an address. The router leaves signs encoded that may part an address, such as a slash. */
export function idIn(rest: string | undefined): string {
  try {
    return decodeURIComponent(rest ?? '');
  } catch {
    return rest ?? '';
  }
}

export const entityPath = (id: string): string => `/entity/${encoded(id)}`;
export const claimPath = (id: string): string => `/claim/${encoded(id)}`;
export const dyadPath = (a: string, b: string): string => `/dyad/${encoded(a)}/${encoded(b)}`;
export const explorePath = (query: string): string => (query === '' ? '/explore' : `/explore?${query}`);

/** An article, opened at the words of one evidence. */
export const articlePath = (id: string, evidence?: string): string =>
  `/article/${encoded(id)}${evidence === undefined ? '' : `?at=${encodeURIComponent(evidence)}`}`;
