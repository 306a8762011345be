/** Entity files: entities as a person writes them (seeds/README.md). */
import { z } from 'zod';
import { KIND_NAMES } from '../../domain/ontology/kind.ts';
import { word } from '../word.ts';
import { readYaml, type YamlPart } from './yaml-part.ts';

const text = z.string().trim().min(1);

const ENTITY = z.strictObject({
  id: text.regex(/^[^\s|]+$/u, 'an id holds no spaces and no |'),
  kind: word(KIND_NAMES),
  name: text.max(200),
  aliases: z.array(text.max(200)).max(100).default([]),
  country: text.optional(),
  description: text.optional(),
  wikidata: z
    .string()
    .regex(/^Q\d+$/, 'write it like Q843')
    .optional(),
  single: z.boolean().optional(),
  eventType: text.optional(),
});

/** As written: the country by name or id. */
export type WrittenEntity = z.infer<typeof ENTITY>;

/** Reads an entity file. Throws FileError with the line and the reason. */
export const readEntityFile = (file: string, content: string): YamlPart<readonly WrittenEntity[]> =>
  readYaml(content, z.array(ENTITY), { file, firstLine: 1 });
