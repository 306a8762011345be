/** From what was said to the bytes of a backup, page by page. */

import { ConflictError } from '../../domain/errors.ts';
import { type Counts, SECTIONS, type Section } from '../../store/backup/sections.ts';
import type { Row } from '../../store/rows.ts';
import { canonicalJson, FORMAT, type Footer, VERSION } from './format.ts';
import { makeTally } from './tally.ts';

export interface Whole {
  readonly counts: Counts;
  readonly records: (section: Section) => AsyncIterable<readonly Row[]>;
}
export interface About {
  readonly madeAt: string;
  readonly program: string;
  readonly engine: string;
}
export type OnPage = (progress: { readonly done: number; readonly total: number }) => void;

/** Gives the bytes, and at the end the footer. Throws ConflictError where something that was counted is gone. */
export async function* writeBackup(
  { counts, records }: Whole,
  about: About,
  onPage: OnPage = () => undefined,
): AsyncGenerator<Buffer, Footer> {
  const tally = makeTally();
  const total = SECTIONS.reduce((sum, section) => sum + counts[section], 0);
  const headerLine = canonicalJson({ format: FORMAT, version: VERSION, ...about, counts });
  yield Buffer.from(`${headerLine}\n`);
  let done = 0;
  for (const section of SECTIONS) {
    for await (const page of records(section)) {
      const lines = page.map((record) => canonicalJson({ [section]: record }));
      for (const line of lines) tally.add(section, line);
      yield Buffer.from(lines.map((line) => `${line}\n`).join(''));
      done += page.length;
      onPage({ done, total });
    }
    if (tally.count(section) !== counts[section])
      throw new ConflictError(`Some ${section} were removed while the backup was made. Make it again.`);
  }
  const footer = tally.finish(headerLine);
  yield Buffer.from(`${canonicalJson(footer)}\n`);
  return footer;
}
