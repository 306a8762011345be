/** Counts and hashes what goes by, section by section, and says at the end what the footer must say. */
import { createHash, type Hash } from 'node:crypto';
import { SECTIONS, type Section } from '../../store/backup/sections.ts';
import { FORMAT, type Footer, sha256 } from './format.ts';

export interface Tally {
  /** A line of a section, without its end. */
  readonly add: (section: Section, line: string | Buffer) => void;
  readonly count: (section: Section) => number;
  readonly finish: (headerLine: string | Buffer) => Footer;
}

export function makeTally(): Tally {
  const sums = new Map<Section, { readonly hash: Hash; count: number }>(
    SECTIONS.map((section) => [section, { hash: createHash('sha256'), count: 0 }]),
  );
  return {
    add(section, line) {
      const sum = sums.get(section);
      if (sum === undefined) return;
      sum.hash.update(line).update('\n');
      sum.count++;
    },
    count: (section) => sums.get(section)?.count ?? 0,
    finish(headerLine) {
      const sections = Object.fromEntries(
        [...sums].map(([section, { hash, count }]) => [section, { count, sha256: hash.digest('hex') }]),
      ) as Footer['sections'];
      // Neither when nor where it was made: the same content has the same hash.
      const content = sha256(SECTIONS.map((section) => `${section} ${sections[section].sha256}\n`).join(''));
      return { end: FORMAT, header: sha256(headerLine.toString()), sections, content };
    },
  };
}
