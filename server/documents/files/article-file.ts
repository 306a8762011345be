/** Article files: front matter, the text, and what a reviewer read in it (seeds/README.md). */
import { z } from 'zod';
import { PREDICATE_NAMES } from '../../domain/ontology/predicate.ts';
import { isPartialDate } from '../../domain/partial-date.ts';
import { toQuantity } from '../../domain/wording/quantity.ts';
import { CERTAINTIES, POLARITIES, SPEECH_ACTS, TEMPORALITIES } from '../../domain/wording/words.ts';
import { word } from '../word.ts';
import { FileError, readYaml } from './yaml-part.ts';

const text = z.string().trim().min(1);
const date = z
  .union([z.string(), z.number()])
  .transform(String)
  .refine(isPartialDate, 'is not a year, month or day: write 2023, 2023-11 or 2023-11-01');
const names = z.union([text.transform((name) => [name]), z.array(text)]);
const origin = z.union([
  text.transform((name) => ({ name })),
  z.strictObject({ name: text, issuer: text.optional(), day: date.optional() }),
]);
const quantity = z.union([
  text.transform(toQuantity),
  z.strictObject({
    min: z.number().optional(),
    max: z.number().optional(),
    unit: text.optional(),
    currency: text.optional(),
    asWritten: text,
  }),
]);
const source = z.union([
  text.transform((name) => ({ source: name })),
  z.strictObject({ source: text, verb: text.optional(), text: text.optional() }),
]);

const META = z.strictObject({
  title: text.max(500),
  publisher: text.optional(),
  publisherCountry: text.optional(),
  publishedOn: date.optional(),
  accessedOn: date.optional(),
  url: z.url({ protocol: /^https?$/ }).optional(),
  archivedUrl: z.url({ protocol: /^https?$/ }).optional(),
  language: text.optional(),
  origin: origin.optional(),
  note: text.optional(),
});

const SAID = {
  with: names.optional(),
  from: date.optional(),
  to: date.optional(),
  seen: date.optional(),
  polarity: word(POLARITIES).optional(),
  certainty: word(CERTAINTIES).optional(),
  temporality: word(TEMPORALITIES).optional(),
  speechAct: word(SPEECH_ACTS).optional(),
  by: z.union([source.transform((one) => [one]), z.array(source)]).optional(),
  quantities: z.array(quantity).optional(),
  topics: names.optional(),
  items: names.optional(),
  place: text.optional(),
  event: text.optional(),
  origin: origin.optional(),
};
const CLAIM = z.strictObject({ ...SAID, subject: text, predicate: word(PREDICATE_NAMES), object: text });
const WORDS = z.strictObject({
  ...SAID,
  words: text,
  occurrence: z.int().min(1).optional(),
  claims: z.array(CLAIM).min(1),
});

/** In a file that is added, what is not said is read from the text. */
const DRAFT_META = META.partial({ title: true });

export type ArticleMeta = z.infer<typeof META>;
export type DraftMeta = z.infer<typeof DRAFT_META>;
export type WrittenClaim = z.infer<typeof CLAIM>;
export type WrittenOrigin = z.infer<typeof origin>;

/** A claim as written, with the span of its words in the text. */
export interface ReadClaim extends WrittenClaim {
  readonly start: number;
  readonly end: number;
  /** Its line in the file. */
  readonly line: () => number;
}
export interface ArticleFile<Meta = ArticleMeta> {
  readonly meta: Meta;
  readonly text: string;
  readonly claims: readonly ReadClaim[];
}

const CLAIMS = '\n--- claims';

const FRONT = /^---[ \t]*\n([\s\S]*?\n)?---[ \t]*(?:\n|$)/;

/** Reads an article file. Throws FileError with the line and the reason. */
export const readArticleFile = (file: string, content: string): ArticleFile => readWith(META, file, content);

/** Reads an article file whose front matter may leave anything out. Throws as well. */
export const readArticleDraft = (file: string, content: string): ArticleFile<DraftMeta> =>
  readWith(DRAFT_META, file, content);

export const hasFrontMatter = (content: string): boolean => FRONT.test(plain(content));

const plain = (content: string): string => content.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');

function readWith<Meta>(schema: z.ZodType<Meta>, file: string, content: string): ArticleFile<Meta> {
  const whole = plain(content);
  const front = FRONT.exec(whole);
  if (!front)
    throw new FileError(
      file,
      1,
      'the file begins with front matter: a line ---, then title and publisher, then a line ---',
    );
  const meta = readYaml(front[1] ?? '', schema, { file, firstLine: 2 }).value;
  const rest = whole.slice(front[0].length);
  const mark = `\n${rest}`.search(/\n--- claims[ \t]*(?:\n|$)/);
  const text = unwrapped((mark < 0 ? rest : rest.slice(0, mark)).trim());
  if (text === '')
    throw new FileError(
      file,
      lineAt(whole, front[0].length),
      'there is no text between the front matter and the claims',
    );
  if (mark < 0) return { meta, text, claims: [] };
  const claimsFrom = whole.indexOf('\n', front[0].length + mark + CLAIMS.length - 1);
  if (claimsFrom < 0) return { meta, text, claims: [] };
  return {
    meta,
    text,
    claims: readClaims(whole.slice(claimsFrom + 1), text, { file, firstLine: lineAt(whole, claimsFrom + 1) }),
  };
}

/** How a line begins that is no continuation: of a list, a heading, a quote, a table, a rule. */
const OWN_LINE = String.raw`(?:[-*+>]|#+|\d+[.)])\s|\||-{3,}`;
/** The break first: what stands before it is looked at there alone, and not at every character. */
const WRAP = new RegExp(String.raw`\n(?<=[^\n]\n)(?=\S)(?!${OWN_LINE})(?<!^(?:#|-{3,}).*\n)`, 'gm');

/** A paragraph is one line, however the file wraps it. One character for one, so that nothing moves. */
const unwrapped = (text: string): string => text.replace(WRAP, ' ');

const lineAt = (content: string, offset: number): number => content.slice(0, offset).split('\n').length;

function readClaims(
  yaml: string,
  text: string,
  where: { readonly file: string; readonly firstLine: number },
): ReadClaim[] {
  const { value, lineOf } = readYaml(yaml, z.array(WORDS).nullable(), where);
  return (value ?? []).flatMap(({ words, occurrence, claims, ...shared }, at) => {
    const span = spanOf(words, text, occurrence);
    if (typeof span === 'string') throw new FileError(where.file, lineOf([at, 'words']), span);
    return claims.map((claim, index) => ({ ...shared, ...claim, ...span, line: () => lineOf([at, 'claims', index]) }));
  });
}

/** Where words stand in a text, white space apart; or why they cannot be found. */
function spanOf(words: string, text: string, occurrence: number | undefined): { start: number; end: number } | string {
  const pattern = words
    .trim()
    .split(/\s+/)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('\\s+');
  const found = [...text.matchAll(new RegExp(pattern, 'gu'))];
  const wanted = found[(occurrence ?? 1) - 1];
  if (!wanted)
    return `the text does not hold these words${found.length > 0 ? ` ${occurrence} times` : ''}: "${words.slice(0, 80)}"`;
  if (found.length > 1 && occurrence === undefined)
    return `these words stand ${found.length} times in the text: say which with "occurrence"`;
  return { start: wanted.index, end: wanted.index + wanted[0].length };
}
