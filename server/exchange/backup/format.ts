/** The form of a backup: JSON Lines. A header, one record a line, section by section, and a footer that says what must have come. */
import { createHash } from 'node:crypto';
import { z } from 'zod';
import { SECTIONS, type Section } from '../../store/backup/sections.ts';

export const FORMAT = 'readout-backup';
/** Raised when a program of today could not read what one of tomorrow writes. */
export const VERSION = 1;

const count = z.int().min(0);
const hash = z.string().regex(/^[0-9a-f]{64}$/);

const each = <T extends z.ZodType>(type: T) =>
  z.strictObject(Object.fromEntries(SECTIONS.map((section) => [section, type])) as Record<Section, T>);

export const header = z.looseObject({
  format: z.literal(FORMAT),
  version: z.literal(VERSION),
  madeAt: z.string().max(40),
  program: z.string().max(40),
  engine: z.string().max(200),
  counts: each(count),
});
export type Header = z.infer<typeof header>;

export const footer = z.strictObject({
  end: z.literal(FORMAT),
  header: hash,
  sections: each(z.strictObject({ count, sha256: hash })),
  content: hash,
});
export type Footer = z.infer<typeof footer>;

/** JSON with its keys in order: the same record is the same line, from whichever engine. */
export const canonicalJson = (value: unknown): string => JSON.stringify(inOrder(value));

function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, part]) => part !== undefined);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, part]) => [key, inOrder(part)]));
}

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
