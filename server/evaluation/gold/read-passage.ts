/** A passage file (test/gold/README.md) → a passage with its mentions located. What is wrong is told with file and line. */
import { z } from 'zod';
import { FileError, readYaml } from '../../documents/files/yaml-part.ts';
import { word } from '../../documents/word.ts';
import { KIND_NAMES } from '../../domain/ontology/kind.ts';
import { PREDICATE_NAMES } from '../../domain/ontology/predicate.ts';
import { isPartialDate } from '../../domain/partial-date.ts';
import { CERTAINTIES, POLARITIES, SPEECH_ACTS, TEMPORALITIES } from '../../domain/wording/words.ts';
import { GOLD_FORMS, type GoldPassage, type GoldRelation, type Split, toNames } from './gold.ts';
import { type Looked, locate } from './locate.ts';

const text = z.union([z.string(), z.number()]).transform(String).pipe(z.string().trim().min(1));
const names = text.transform(toNames);
const date = z
  .union([z.string(), z.number()])
  .transform(String)
  .refine(isPartialDate, 'is not a year, month or day: write 2023, 2023-11 or 2023-11-01');

const RELATION = z.strictObject({
  predicate: word(PREDICATE_NAMES),
  subject: names,
  object: names,
  alsoAccepted: z.array(word(PREDICATE_NAMES)).default([]),
  polarity: word(POLARITIES).default('AFFIRMED'),
  certainty: word(CERTAINTIES).default('CERTAIN'),
  temporality: word(TEMPORALITIES).default('PAST_OR_PRESENT'),
  speechAct: word(SPEECH_ACTS).default('ASSERTS'),
  attribution: names.default([]),
  topic: text.optional(),
  validFrom: date.optional(),
  validTo: date.optional(),
});

const PASSAGE = z.strictObject({
  id: text,
  style: text.optional(),
  publishedOn: date.optional(),
  text: z.string().min(1),
  mentions: z.array(z.tuple([word(KIND_NAMES), text, word(GOLD_FORMS).optional()])).nullable(),
  relations: z.array(RELATION).nullable(),
});

/** Throws FileError. */
export function readPassage(file: string, content: string, split: Split): GoldPassage {
  const { value, lineOf } = readYaml(content, PASSAGE, { file, firstLine: 1 });
  const looked = (value.mentions ?? []).map(([kind, words, form = 'name']): Looked => ({ kind, words, form }));
  const mentions = locate(looked, value.text, (index, reason) => {
    throw new FileError(file, lineOf(['mentions', index]), reason);
  });
  return {
    id: value.id,
    split,
    ...(value.publishedOn !== undefined && { publishedOn: value.publishedOn }),
    text: value.text,
    mentions,
    relations: (value.relations ?? []).map(toRelation),
  };
}

function toRelation(written: z.infer<typeof RELATION>): GoldRelation {
  const { predicate, alsoAccepted, topic: _, validFrom, validTo, ...said } = written;
  return {
    ...said,
    predicates: [predicate, ...alsoAccepted],
    ...(validFrom !== undefined && { validFrom }),
    ...(validTo !== undefined && { validTo }),
  };
}
