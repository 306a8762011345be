/** Bytes → text: UTF-8 where they are that, else what a byte order mark or the document declares, else Windows-1252. */

/** Windows-1252 where it differs from Latin-1. Node 20 decodes it as Latin-1, and so loses every curly quote. */
const FROM_0X80 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8DŽ\x8F\x90‘’“”•–—˜™š›œ\x9DžŸ';
const WINDOWS_1252 = ['windows-1252', 'iso-8859-1', 'us-ascii'];

export interface DecodedText {
  readonly text: string;
  readonly notes: readonly string[];
}

export function decodeText(bytes: Uint8Array, declared?: string): DecodedText {
  const marked = markOf(bytes);
  if (marked !== undefined) return { text: decode(bytes, marked) ?? '', notes: [] };
  const asUtf8 = decode(bytes, 'utf-8', true);
  // A NUL or an escape is valid UTF-8, but means UTF-16 or ISO-2022 to whom declares so.
  const isOther = declared !== undefined && (asUtf8?.includes('\0') || asUtf8?.includes('\x1B'));
  if (asUtf8 !== undefined && !isOther) return { text: asUtf8, notes: [] };
  const asDeclared = declared === undefined ? undefined : decode(bytes, declared);
  if (asDeclared !== undefined) return { text: asDeclared, notes: [] };
  return {
    text: asUtf8 ?? fromWindows1252(bytes),
    notes: asUtf8 === undefined ? ['It is not UTF-8 and declares no encoding: it was read as Windows-1252.'] : [],
  };
}

/** The charset that a Content-Type names. */
export const charsetOf = (type: string | undefined): string | undefined =>
  /charset\s*=\s*["']?([\w.:-]+)/i.exec(type ?? '')?.[1];

/** The charset that a page names within its first bytes. */
export const charsetInPage = (bytes: Uint8Array): string | undefined =>
  /<meta[^>]*?charset\s*=\s*["']?([\w.:-]+)/i.exec(Buffer.from(bytes.subarray(0, 2048)).toString('latin1'))?.[1];

function markOf(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined;
}

function decode(bytes: Uint8Array, charset: string, fatal = false): string | undefined {
  try {
    const decoder = new TextDecoder(charset, { fatal });
    return WINDOWS_1252.includes(decoder.encoding) ? fromWindows1252(bytes) : decoder.decode(bytes);
  } catch {
    return undefined; // there is no such charset, or, when fatal, the bytes are not of it
  }
}

const fromWindows1252 = (bytes: Uint8Array): string =>
  Buffer.from(bytes)
    .toString('latin1')
    .replace(/[\x80-\x9F]/g, (one) => FROM_0X80[one.charCodeAt(0) - 0x80] ?? one);
