/** Reads a document as it is given: its bytes, and what the sender calls them. */
import { readDocument } from '../../../server/documents/read-document.ts';

export const MB = 1024 * 1024;
export const read = (text: string | Buffer, more: { type?: string; name?: string; url?: string } = {}) =>
  readDocument({ bytes: Buffer.from(text as string), ...more });
