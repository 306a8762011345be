/** The linear model on the disk: the tables that it is trained on, and the file that is made of them. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Lexicon } from '../../extraction/tables/lexicon.ts';
import { toDocument } from '../../extraction/text/document.ts';
import { readModel } from '../../extraction/typing/learning/train.ts';
import { readTraining, type Training } from '../../extraction/typing/learning/training.ts';
import type { TypingModel } from '../../extraction/typing-model.ts';
import { projectRoot } from '../../root.ts';

const DATA = fileURLToPath(new URL('server/extraction/data/', projectRoot));
const TRAINING = join(DATA, 'training');

/** Made by `npm run train`. */
export const MODEL_FILE = join(DATA, 'typing-model.json');

/** The labelled pairs of all tables, read as articles are. */
export function trainingOf(folder = TRAINING): Training {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.tsv'))
    .sort();
  const tables = files.map((file) => ({ file, text: readFileSync(join(folder, file), 'utf8') }));
  return readTraining(tables, toDocument);
}

/** The model of the file, undefined where there is none: rules read without it. */
export const findModel = (lexicon: Lexicon, file = MODEL_FILE): TypingModel | undefined =>
  existsSync(file) ? readModel(readFileSync(file, 'utf8'), lexicon) : undefined;
