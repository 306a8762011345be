/** Addresses of the pages. An id may hold slashes: they stay, everything else is encoded. */
const encoded = (id: string): string => id.split('/').map(encodeURIComponent).join('/');

export const entityPath = (id: string): string => `/entity/${encoded(id)}`;
export const claimPath = (id: string): string => `/claim/${encoded(id)}`;
export const explorePath = (query: string): string => (query === '' ? '/explore' : `/explore?${query}`);

/** An article, opened at the words of one evidence. */
export const articlePath = (id: string, evidence?: string): string =>
  `/article/${encoded(id)}${evidence === undefined ? '' : `?at=${encodeURIComponent(evidence)}`}`;
