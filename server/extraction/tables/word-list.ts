/** Words of one class, written as a reader reads them. */

/** `words('say tell')`: a set of the two. Line breaks count as spaces. */
export const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));
