/** The gold files of the first annotation, `readout-gold/1`: one article, or many passages. Seen by the rules' author, so always tuned. */
import { z } from 'zod';
import { FileError, readYaml } from '../../documents/files/yaml-part.ts';
import { word } from '../../documents/word.ts';
import { PREDICATE_NAMES } from '../../domain/ontology/predicate.ts';
import { MODALITIES, meaningOf } from '../scores/modality.ts';
import { type GoldPassage, toNames } from './gold.ts';
import { toMention } from './labelled-mention.ts';
import { readGoldArticle } from './read-gold-article.ts';

const MENTION = z.object({ start: z.int(), end: z.int(), kind: z.string(), form: z.string() });
const RELATION = z.object({
  predicate: word(PREDICATE_NAMES),
  subject: z.string(),
  object: z.string(),
  modality: word(MODALITIES),
  alsoAccepted: z.array(word(PREDICATE_NAMES)).default([]),
});
const PASSAGE = z.object({
  id: z.string(),
  text: z.string(),
  mentions: z.array(MENTION),
  relations: z.array(RELATION),
});
const HEAD = z.object({ $schema: z.string().optional(), passages: z.unknown().optional() });
const PASSAGES = z.object({ passages: z.array(PASSAGE) });

/** JSON is YAML, whose reader knows the line of what is wrong. Throws FileError. */
export function readGoldJson(file: string, content: string): GoldPassage[] {
  const where = { file, firstLine: 1 };
  const head = readYaml(content, HEAD, where).value;
  if (head.$schema !== 'readout-gold/1') throw new FileError(file, 1, 'this is no gold: "$schema" is "readout-gold/1"');
  if (head.passages === undefined) return [readGoldArticle(file, content)];
  return readYaml(content, PASSAGES, where).value.passages.map(toPassage);
}

function toPassage({ id, text, mentions, relations }: z.infer<typeof PASSAGE>): GoldPassage {
  return {
    id,
    split: 'tuned',
    text,
    mentions: mentions.flatMap((mention) => toMention(mention, text)),
    relations: relations.map(({ predicate, alsoAccepted, subject, object, modality }) => ({
      predicates: [predicate, ...alsoAccepted],
      subject: toNames(subject),
      object: toNames(object),
      ...meaningOf(modality, predicate),
    })),
  };
}
