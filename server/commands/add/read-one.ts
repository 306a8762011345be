/** Reads one document with what the graph knows, and times it. */
import { readDocument } from '../../documents/read-document.ts';
import type { ExtractionContext } from '../../extraction/shapes.ts';
import type { Graph } from '../../graph/graph.ts';
import { type ArticlePlace, placeArticle } from '../../pipeline/adding/place-article.ts';
import { knownEntities } from '../../pipeline/reading/known-entities.ts';
import { type Given, type ReadArticle, readArticle, toArticleInput } from '../../pipeline/reading/read-article.ts';
import { type GraphFinding, graphFindings } from '../../pipeline/suggesting/graph-findings.ts';
import { type SuggestedEntities, suggestEntities } from '../../pipeline/suggesting/suggest-entities.ts';
import { type SuggestedEvent, suggestEvents } from '../../pipeline/suggesting/suggest-events.ts';
import { reader } from '../../store/run.ts';
import type { AskedDocument } from './asked-documents.ts';

export interface ReadingDone {
  readonly file: string;
  readonly read: ReadArticle;
  /** What it was read with. */
  readonly context: ExtractionContext;
  /** Beside the articles of the graph; empty without one. */
  readonly place: ArticlePlace;
  /** What of the graph may be meant; empty without one, or where nobody asked. */
  readonly suggested: Suggested;
  /** Where it contradicts the graph; empty without one. */
  readonly clashes: readonly GraphFinding[];
  /** Milliseconds: from the document to its text, and from the text to candidates. */
  readonly ms: { readonly read: number; readonly extract: number };
}

export interface Suggested {
  readonly entities: SuggestedEntities;
  readonly events: readonly SuggestedEvent[];
}

export interface ReadingWith {
  readonly context: ExtractionContext;
  readonly given: Given;
  /** Undefined: nothing is known. */
  readonly graph: Graph | undefined;
  /** False where only what is stored will be told. */
  readonly isSuggesting: boolean;
  /** False where nobody is told what contradicts the graph. */
  readonly isComparing: boolean;
}

export async function readOne({ file, open }: AskedDocument, using: ReadingWith): Promise<ReadingDone> {
  const source = await open();
  const reading = startClock();
  const document = await readDocument(source);
  const read = reading();
  const input = toArticleInput(document, given(using.given, source.url));
  const context = await knowing(using, `${input.title ?? ''}\n${input.text}`);
  const extracting = startClock();
  const article = readArticle(input, context);
  const extract = extracting();
  const place = using.graph === undefined ? {} : await placeArticle(reader(using.graph), article);
  const suggested = await suggest(article, context, using);
  const clashes =
    using.graph === undefined || !using.isComparing ? [] : await graphFindings(reader(using.graph), article);
  const notes = [...document.notes, ...article.notes];
  return { file, read: { ...article, notes }, context, place, suggested, clashes, ms: { read, extract } };
}

async function suggest(read: ReadArticle, { known }: ExtractionContext, using: ReadingWith): Promise<Suggested> {
  if (using.graph === undefined || !using.isSuggesting) return { entities: new Map(), events: [] };
  const run = reader(using.graph);
  return { entities: await suggestEntities(run, read, known), events: await suggestEvents(run, read) };
}

/** What comes from the web was seen there today. */
const given = (by: Given, url: string | undefined): Given =>
  url === undefined ? by : { accessedOn: new Date().toISOString().slice(0, 10), ...by };

async function knowing({ context, graph }: ReadingWith, text: string): Promise<ExtractionContext> {
  if (graph === undefined) return context;
  return { ...context, known: await knownEntities(reader(graph), text, context.gazetteer) };
}

function startClock(): () => number {
  const began = performance.now();
  return () => Math.round((performance.now() - began) * 100) / 100;
}
