/** What a record of each section must be: the edge at which a backup is parsed. Properties that are not named are plain values. */
import { z } from 'zod';
import { ACTIONS } from '../../domain/decision.ts';
import { KIND_NAMES } from '../../domain/ontology/kind.ts';
import { PREDICATE_NAMES } from '../../domain/ontology/predicate.ts';
import { isPartialDate } from '../../domain/partial-date.ts';
import {
  CERTAINTIES,
  EVIDENCE_STATES,
  POLARITIES,
  SPEECH_ACTS,
  TEMPORALITIES,
  VERDICTS,
} from '../../domain/wording/words.ts';
import type { Records, Section } from '../../store/backup/sections.ts';

const id = z.string().regex(/^\S{1,500}$/, 'an id holds no white space');
const ids = z.array(id).max(10_000);
const text = z.string();
const date = z.string().refine(isPartialDate, 'not a date such as 2023, 2023-11 or 2023-11-01');
const plain = z.union([z.string(), z.number(), z.boolean(), z.array(z.string()), z.array(z.number())]);
const record = <Shape extends z.core.$ZodLooseShape>(shape: Shape) => z.object(shape).catchall(plain);

const quantity = z.strictObject({
  min: z.number().optional(),
  max: z.number().optional(),
  unit: text.optional(),
  currency: text.optional(),
  asWritten: text,
});
const attribution = z.strictObject({ source: id, verb: text.optional(), text });
const code = z.strictObject({ scheme: text, value: text, intensity: z.number().optional() });
const offset = z.int().min(0).optional();

export const RECORDS = {
  entities: record({
    id,
    kind: z.enum(KIND_NAMES),
    name: text.min(1),
    aliases: z.array(text),
    country: id.optional(),
    single: z.boolean().optional(),
    savedBySeed: z.boolean(),
  }),
  origins: record({ id, name: text, issuer: id.optional(), day: date.optional(), tombstone: z.boolean().optional() }),
  articles: record({
    id,
    title: text,
    text,
    origin: id,
    publisher: id.optional(),
    publisherCountry: id.optional(),
    publishedOn: date.optional(),
    accessedOn: date.optional(),
    recordedAt: text,
    state: z.enum(['ACTIVE', 'WITHDRAWN', 'PURGED']),
  }),
  claims: z.strictObject({
    id,
    predicate: z.enum(PREDICATE_NAMES),
    subject: id,
    object: id,
    with: ids,
    polarity: z.enum(POLARITIES),
    validFrom: date.optional(),
    validTo: date.optional(),
    event: id.optional(),
  }),
  evidence: record({
    id,
    claim: id,
    article: id,
    origin: id,
    publisher: id.optional(),
    start: offset,
    end: offset,
    quote: text,
    attribution: z.array(attribution).max(1_000),
    certainty: z.enum(CERTAINTIES),
    temporality: z.enum(TEMPORALITIES),
    speechAct: z.enum(SPEECH_ACTS),
    topics: ids,
    items: ids,
    place: id.optional(),
    quantities: z.array(quantity).max(1_000),
    reportedAt: date.optional(),
    observedOn: date.optional(),
    recordedAt: text,
    withdrawnAt: text.optional(),
    code: code.optional(),
    method: text,
    confidence: z.number().optional(),
    state: z.enum(EVIDENCE_STATES),
  }),
  decisions: record({ id, action: z.enum(ACTIONS), target: text.min(1), by: text, at: text, reason: text.optional() }),
  judgements: record({
    id,
    left: id,
    right: id,
    verdict: z.enum(VERDICTS),
    by: text,
    at: text,
    reason: text.optional(),
    withdrawnAt: text.optional(),
  }),
} satisfies Record<Section, z.ZodType>;

/** A record of a section. The parsers above say what it is; TypeScript cannot follow that section by section. */
export type AnyRecord = Records[Section];
