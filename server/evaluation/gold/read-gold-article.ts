/** A gold file that is one article: entities have ids, relations have tiers and say who says so. Only what is core must be found. */
import { z } from 'zod';
import { FileError, readYaml } from '../../documents/files/yaml-part.ts';
import { word } from '../../documents/word.ts';
import { PREDICATE_NAMES } from '../../domain/ontology/predicate.ts';
import { MODALITIES, meaningOf } from '../scores/modality.ts';
import type { GoldMention, GoldPassage, GoldRelation, Names } from './gold.ts';
import { toMention } from './labelled-mention.ts';

const SPAN = z.object({ start: z.int(), end: z.int() });
const ENTITY = z.object({
  id: z.string(),
  kind: z.string(),
  name: z.string(),
  aliases: z.array(z.string()).default([]),
  /** `head` is the name without its titles. */
  mentions: z.array(SPAN.extend({ form: z.string(), head: SPAN.optional() })).default([]),
});
const RELATION = z.object({
  predicate: word(PREDICATE_NAMES),
  alsoAccepted: z.array(word(PREDICATE_NAMES)).default([]),
  subject: z.string(),
  object: z.string(),
  directed: z.boolean(),
  tier: z.enum(['core', 'structural', 'detail']),
  modality: word(MODALITIES),
  attribution: z.object({ source: z.string() }).nullable(),
});
const ARTICLE = z.object({
  id: z.string(),
  text: z.string(),
  entities: z.array(ENTITY),
  relations: z.array(RELATION),
});

/** Throws FileError, also where a relation refers to what is not listed. */
export function readGoldArticle(file: string, content: string): GoldPassage {
  const { value, lineOf } = readYaml(content, ARTICLE, { file, firstLine: 1 });
  const { id, text, entities, relations } = value;
  const names = new Map(entities.map((entity) => [entity.id, namesOf(entity)]));
  return {
    id,
    split: 'tuned',
    text,
    mentions: entities.flatMap((entity) => mentionsOf(entity, text)).sort((a, b) => a.start - b.start || b.end - a.end),
    relations: relations.map((relation, index) =>
      toRelation(relation, (entity) => {
        const found = names.get(entity);
        if (found) return found;
        throw new FileError(file, lineOf(['relations', index]), `no entity has the id "${entity}"`);
      }),
    ),
  };
}

const namesOf = ({ name, aliases }: z.infer<typeof ENTITY>): Names => [name.replace(/ \(unnamed\)$/, ''), ...aliases];

const mentionsOf = ({ kind, mentions }: z.infer<typeof ENTITY>, text: string): GoldMention[] =>
  mentions.flatMap(({ form, head, start, end }) => toMention({ kind, form, ...(head ?? { start, end }) }, text));

function toRelation(written: z.infer<typeof RELATION>, namesFor: (entity: string) => Names): GoldRelation {
  const { predicate, alsoAccepted, subject, object, directed, tier, modality, attribution } = written;
  return {
    predicates: [predicate, ...alsoAccepted],
    subject: namesFor(subject),
    object: namesFor(object),
    ...(!directed && { undirected: true }),
    ...meaningOf(modality, predicate),
    attribution: attribution ? namesFor(attribution.source) : [],
    ...(tier !== 'core' && { optional: true }),
  };
}
