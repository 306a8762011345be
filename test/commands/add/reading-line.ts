/** The line of `add --dry-run --json`, exactly as the contract has it: no field more, none less. */
import { z } from 'zod';
import { LEVELS, MENTION_FORMS } from '../../../server/domain/candidate.ts';
import { FINDING_KINDS } from '../../../server/domain/finding.ts';
import { KIND_NAMES } from '../../../server/domain/ontology/kind.ts';
import { PREDICATE_NAMES } from '../../../server/domain/ontology/predicate.ts';
import { CERTAINTIES, POLARITIES, SPEECH_ACTS, TEMPORALITIES } from '../../../server/domain/wording/words.ts';
import { EVENT_REASONS } from '../../../server/resolution/same-event.ts';
import { SUGGESTION_REASONS } from '../../../server/resolution/suggest.ts';

const key = z.string().min(1);
const day = z.string().regex(/^\d{4}(-\d{2}){0,2}$/);
const offset = z.int().min(0);

const mention = z.strictObject({ start: offset, end: offset, form: z.enum(MENTION_FORMS) });
const entity = z.strictObject({
  key,
  kind: z.enum(KIND_NAMES),
  name: z.string(),
  aliases: z.array(z.string()),
  known: key.nullable(),
  mentions: z.array(mention),
  suggestions: z.array(
    z.strictObject({
      id: key,
      name: z.string(),
      score: z.number().min(0).max(1),
      reasons: z.array(z.enum(SUGGESTION_REASONS)),
    }),
  ),
});
const event = z.strictObject({
  candidate: offset,
  claim: key,
  event: key.nullable(),
  score: z.number().min(0).max(1),
  reasons: z.array(z.enum(EVENT_REASONS)),
});
const quantity = z.strictObject({
  min: z.number().optional(),
  max: z.number().optional(),
  unit: z.string().optional(),
  currency: z.string().optional(),
  asWritten: z.string(),
});
const candidate = z.strictObject({
  predicate: z.enum(PREDICATE_NAMES),
  subject: key,
  object: key,
  with: key.nullable(),
  polarity: z.enum(POLARITIES),
  certainty: z.enum(CERTAINTIES),
  temporality: z.enum(TEMPORALITIES),
  speechAct: z.enum(SPEECH_ACTS),
  attribution: z.array(z.strictObject({ source: key, text: z.string().min(1) })),
  validFrom: day.nullable(),
  validTo: day.nullable(),
  topics: z.array(key),
  items: z.array(key),
  place: key.nullable(),
  quantities: z.array(quantity),
  quantity: quantity.nullable(),
  start: offset,
  end: offset,
  quote: z.string().min(1),
  group: z.string().nullable(),
  confidence: z.number().min(0).max(1),
  level: z.enum(LEVELS),
  method: z.string().regex(/@/),
  reasons: z.array(z.string()),
});

export const READING_LINE = z.strictObject({
  file: z.string(),
  article: z.strictObject({
    title: z.string().min(1),
    publisher: z.string().nullable(),
    publishedOn: day.nullable(),
    language: z.string().nullable(),
    text: z.string(),
  }),
  entities: z.array(entity),
  candidates: z.array(candidate),
  findings: z.array(
    z.strictObject({
      kind: z.enum(FINDING_KINDS),
      message: z.string(),
      about: z.array(key),
      against: z.array(z.strictObject({ claim: key, sentence: z.string(), article: key, title: z.string() })),
    }),
  ),
  events: z.array(event),
  origin: z.strictObject({ name: z.string(), articles: z.array(key), score: z.number() }).nullable(),
  sameAs: key.nullable(),
  ms: z.strictObject({ read: z.number().min(0), extract: z.number().min(0) }),
});
