/** How much is read at most. Each limit is told in the sentence that refuses what goes beyond it. */

const MB = 1024 * 1024;

export const LIMITS = {
  /** Of a file, as it comes. */
  fileBytes: 25 * MB,
  /** Of a page, as it comes and once decompressed. */
  pageBytes: 5 * MB,
  /** Of the text that is stored. */
  characters: 500_000,
  /** Of everything in a .docx, decompressed. */
  unzippedBytes: 100 * MB,
} as const;

/** As a person reads it: `25 MB`. */
export const inMegabytes = (bytes: number): string => `${Math.round(bytes / MB)} MB`;
