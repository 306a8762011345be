/** What a mapping file says of a table: which column is what. README.md here describes it for those who write one. */
import { z } from 'zod';
import { isPredicate, isState } from '../../domain/ontology/predicate.ts';

const text = z.string().min(1).max(200);
const values = z.record(z.string(), text);

/** A column by its name, or with a table of values, or the same for every row. */
const field = z.union([
  text,
  z.strictObject({ column: text, values: values.optional() }),
  z.strictObject({ constant: text }),
]);
const list = z.union([
  text,
  z.strictObject({ column: text, split: text.optional(), values: values.optional() }),
  z.strictObject({ constant: text }),
]);

const actor = z.strictObject({ name: list, country: list.optional(), sectors: list.optional() });

export const CODES = ['predicate', 'cameo', 'plover'] as const;

const predicate = z.union([
  text,
  z.strictObject({ column: text, codes: z.enum(CODES).optional(), values: values.optional() }),
  z.strictObject({ constant: text.refine(isEvent, { error: 'is no predicate that happens; see the ontology' }) }),
]);

export const MAPPING = z.strictObject({
  delimiter: z.string().length(1, { error: 'must be one character, such as ";" or "\\t"' }).default(','),
  /** The names of the columns, where the file has no header. */
  header: z.array(text).min(1).optional(),
  /** What the codes are told as; left out: CAMEO, PLOVER, or TABLE. */
  scheme: text.max(40).optional(),
  id: field.optional(),
  date: z.union([text, z.strictObject({ column: text, format: text.optional() })]),
  subject: actor,
  object: actor,
  predicate,
  /** PLOVER's mode, beside its type. */
  mode: field.optional(),
  intensity: field.optional(),
  place: z.strictObject({ name: field.optional(), country: field.optional() }).optional(),
});

export type Mapping = z.infer<typeof MAPPING>;
export type Field = z.infer<typeof field>;
export type ListField = z.infer<typeof list>;

/** True for predicates that happen: rows of tables never say what lasts. */
export function isEvent(word: string): boolean {
  return isPredicate(word) && !isState(word);
}
