/** What articles are read with: the tables of `server/extraction/data`, and a user's own beside the graph. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ExtractionContext, KnownEntities } from '../../extraction/shapes.ts';
import { toGazetteer } from '../../extraction/tables/gazetteer.ts';
import { toGovernors } from '../../extraction/tables/governors.ts';
import { toLexicon } from '../../extraction/tables/lexicon.ts';
import { projectRoot } from '../../root.ts';
import { findModel } from './typing-model.ts';

const TABLES = fileURLToPath(new URL('server/extraction/data/', projectRoot));

/** Nothing is known: what a text is read with before there is a graph. */
export const NOTHING_KNOWN: KnownEntities = { named: () => [], holder: () => undefined };

/** Reads the tables. `own` is a folder of a user's: its tables add rows, and win over ours of the same name. */
export function readingContext(known: KnownEntities = NOTHING_KNOWN, own?: string): ExtractionContext {
  const folders = [TABLES, own].filter((folder) => folder !== undefined && existsSync(folder)) as string[];
  const table = (name: string) => folders.flatMap((folder) => readIfThere(join(folder, name)));
  const verbs = folders.flatMap((folder) => lexiconFiles(folder).map((file) => readFileSync(file, 'utf8')));
  const lexicon = toLexicon({ verbs, nouns: table('lexicon/nouns.tsv'), classes: table('classes.tsv') });
  const model = findModel(lexicon);
  return {
    gazetteer: toGazetteer({
      countries: table('countries.tsv'),
      places: table('places.tsv'),
      bodies: table('bodies.tsv'),
      roles: table('roles.tsv'),
      givenNames: table('given-names.tsv'),
    }),
    lexicon,
    governors: toGovernors([...table('governors.tsv'), ...table('undoing.tsv')]),
    known,
    ...(model && { model }),
  };
}

const readIfThere = (file: string): string[] => (existsSync(file) ? [readFileSync(file, 'utf8')] : []);

function lexiconFiles(folder: string): string[] {
  const lexicon = join(folder, 'lexicon');
  if (!existsSync(lexicon)) return [];
  return readdirSync(lexicon)
    .filter((name) => name.endsWith('.tsv') && name !== 'nouns.tsv')
    .sort()
    .map((name) => join(lexicon, name));
}
