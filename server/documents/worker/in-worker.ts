/**
 * Parses a document in a thread of its own, with limits of time and memory, and without the environment of the program. A thread
 * that breaks one is ended, and the document refused with a sentence.
 */
import { Worker } from 'node:worker_threads';
import { InvalidInputError } from '../../domain/errors.ts';
import type { DocumentKind, ParsedDocument } from '../parsed.ts';
import type { ParserAnswer, ParserJob } from './parser-worker.ts';
import { takeTurn } from './turns.ts';

export interface ParserLimits {
  readonly seconds: number;
  /** What the program may grow by meanwhile: buffers do not count as memory of the thread. */
  readonly bytes: number;
}

const LIMITS: ParserLimits = { seconds: 20, bytes: 768 * 1024 * 1024 };
const HEAP_MB = 256;
const WATCH_EVERY = 100;

const NAMES: Readonly<Record<DocumentKind, string>> = {
  text: 'text',
  html: 'page',
  pdf: 'PDF',
  docx: 'Word file',
};

/** What the parser found. Throws InvalidInputError where it refuses, fails, or breaks a limit. */
export async function parseInWorker(job: ParserJob, limits: ParserLimits = LIMITS): Promise<ParsedDocument> {
  const leave = await takeTurn();
  const worker = startWorker(job);
  try {
    const { parsed, refused } = await answerOf(worker, job, limits);
    if (parsed === undefined) throw new InvalidInputError(refused ?? unreadable(job));
    return parsed;
  } finally {
    await worker.terminate();
    leave();
  }
}

/** From dist/ the worker is JavaScript. From the sources (`npm run dev`, Jest) a small file comes first that can read TypeScript. */
function startWorker(job: ParserJob): Worker {
  const file = import.meta.url.endsWith('.ts') ? './parser-worker.source.mjs' : './parser-worker.js';
  return new Worker(new URL(file, import.meta.url), {
    workerData: job,
    env: {},
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: HEAP_MB },
    // Parsers complain about documents; nobody waits for that on the terminal.
    stdout: true,
    stderr: true,
  });
}

function answerOf(worker: Worker, job: ParserJob, { seconds, bytes }: ParserLimits): Promise<ParserAnswer> {
  const most = process.memoryUsage.rss() + bytes;
  return new Promise((resolve, reject) => {
    const refuse = (refused: string) => resolve({ refused });
    const clock = setTimeout(() => refuse(tooSlow(job, seconds)), seconds * 1000);
    const watch = setInterval(() => process.memoryUsage.rss() > most && refuse(tooHungry(job)), WATCH_EVERY);
    worker.once('message', resolve);
    worker.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? refuse(tooHungry(job)) : reject(error),
    );
    worker.once('exit', () => {
      clearTimeout(clock);
      clearInterval(watch);
      resolve({});
    });
  });
}

const tooSlow = ({ kind }: ParserJob, seconds: number): string =>
  `Reading this ${NAMES[kind]} took longer than ${seconds} seconds and was stopped. Paste the text instead.`;
const tooHungry = ({ kind }: ParserJob): string =>
  `Reading this ${NAMES[kind]} took more memory than is allowed and was stopped. Paste the text instead.`;
const unreadable = ({ kind }: ParserJob): string =>
  `This ${NAMES[kind]} cannot be read: it is damaged, or not what it says it is. Save it anew, or paste the text.`;
