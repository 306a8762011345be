/** The thread that parses one document of a stranger, and ends. `in-worker.ts` starts it and sets its limits. */
import { parentPort, workerData } from 'node:worker_threads';
import { InvalidInputError } from '../../domain/errors.ts';
import type { DocumentKind, ParsedDocument } from '../parsed.ts';

export interface ParserJob {
  readonly kind: Exclude<DocumentKind, 'text'>;
  readonly bytes: Uint8Array;
  readonly charset?: string | undefined;
}
/** What it found; or the sentence that refuses; or neither, where the parser failed on it. */
export interface ParserAnswer {
  readonly parsed?: ParsedDocument;
  readonly refused?: string;
}

// A parser that fails later, outside of what is awaited, has failed on the document as well.
for (const event of ['uncaughtException', 'unhandledRejection']) process.on(event, () => parentPort?.postMessage({}));
parentPort?.postMessage(await answer(workerData as ParserJob));

async function answer(job: ParserJob): Promise<ParserAnswer> {
  try {
    return { parsed: await parse(job) };
  } catch (error) {
    // Anything else is a document that its parser cannot cope with: which it was tells nobody anything.
    return error instanceof InvalidInputError ? { refused: error.message } : {};
  }
}

/** Each parser is loaded only where it is needed. */
async function parse({ kind, bytes, charset }: ParserJob): Promise<ParsedDocument> {
  if (kind === 'pdf') return (await import('../pdf/read-pdf.ts')).readPdf(bytes);
  if (kind === 'docx') return (await import('../docx/read-docx.ts')).readDocx(bytes);
  return (await import('../html/read-html.ts')).readHtml(bytes, charset);
}
