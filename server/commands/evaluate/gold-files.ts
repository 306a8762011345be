/** Finds labelled texts under paths: passages in YAML, one-liners in tables, the JSON of the first annotation. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { InvalidInputError } from '../../domain/errors.ts';
import type { Gold, Split } from '../../evaluation/gold/gold.ts';
import { readGoldJson } from '../../evaluation/gold/read-gold-json.ts';
import { readOneLiners } from '../../evaluation/gold/read-one-liners.ts';
import { readPassage } from '../../evaluation/gold/read-passage.ts';

const NONE: Gold = { passages: [], oneLiners: [] };

/**
 * Throws InvalidInputError where there is none, and FileError with file and line where one is wrong. There are hundreds of files:
 * `between` two of them something else may be done.
 */
export async function readGold(paths: readonly string[], between: () => Promise<void> = async () => undefined) {
  const read: Gold[] = [];
  for (const file of paths.flatMap(filesUnder)) {
    read.push(readGoldFile(file));
    await between();
  }
  const gold = read.reduce(together, NONE);
  if (gold.passages.length + gold.oneLiners.length === 0)
    throw new InvalidInputError(
      `There is no gold in ${paths.join(', ')}: passages end in .yaml, one-liners in .tsv, files of the first annotation in .json.`,
    );
  return gold;
}

const together = (a: Gold, b: Gold): Gold => ({
  passages: [...a.passages, ...b.passages],
  oneLiners: [...a.oneLiners, ...b.oneLiners],
});

/** In the order of their names, so that two runs say the same. */
function filesUnder(path: string): string[] {
  const is = statSync(path, { throwIfNoEntry: false });
  if (!is) throw new InvalidInputError(`There is no file or folder "${path}".`);
  if (!is.isDirectory()) return [path];
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(ya?ml|tsv|json)$/.test(name))
    .sort()
    .map((name) => join(path, name));
}

function readGoldFile(path: string): Gold {
  const content = readFileSync(path, 'utf8')
    .replace(/^\uFEFF/, '')
    .replaceAll('\r\n', '\n');
  const file = shorter(path);
  const split: Split = /held-out/.test(path) ? 'held-out' : 'tuned';
  if (path.endsWith('.tsv')) return { passages: [], oneLiners: readOneLiners(file, content, split) };
  if (path.endsWith('.json')) return { passages: readGoldJson(file, content), oneLiners: [] };
  return { passages: [readPassage(file, content, split)], oneLiners: [] };
}

const shorter = (path: string): string => {
  const fromHere = relative(process.cwd(), path);
  return fromHere.startsWith('..') ? path : fromHere;
};
