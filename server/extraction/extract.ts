/** An article → what it names and what it seems to say, with the words that say so. Reads aloud as the stages of reading. Pure: no clock, no network, no chance. */
import type { Candidate, EntityDraft, Extraction } from '../domain/candidate.ts';
import { underLead } from './attribution/headline-lead.ts';
import type { Scope } from './attribution/scope.ts';
import { toScope } from './attribution/scoping.ts';
import { toCandidate } from './candidates/candidates.ts';
import { findingsIn } from './candidates/findings.ts';
import { joined } from './candidates/joined.ts';
import { readCast } from './cast/read-cast.ts';
import { toClauses } from './clauses/clauses.ts';
import { withListLead } from './clauses/list-items.ts';
import { TAKES_CLAUSE, TAKES_THAT } from './clauses/verb-classes.ts';
import { datesIn } from './details/dates/dates.ts';
import { once } from './once.ts';
import { readingsOf } from './readings.ts';
import type { Reading } from './relations/reading.ts';
import type { ArticleToRead, Cast, Clause, Document, ExtractionContext } from './shapes.ts';
import type { Governors } from './tables/governors.ts';
import type { Lexicon } from './tables/lexicon.ts';
import { toDocument } from './text/document.ts';
import { pairOf } from './typing/pair.ts';

export function extract(article: ArticleToRead, context: ExtractionContext): Extraction {
  const document = toDocument(article.text);
  const cast = readCast(document, article, context);
  const clauses = clausesOf(document, cast, context);
  const scope = toScope(document, cast, clauses);
  const readings = readingsOf({ document, cast, context }, clauses).filter(isTold(scope));
  const drafting = {
    context,
    cast,
    document,
    scope,
    dates: datesOf(document, article),
    // A title says its predicate itself, and no model has learned what an agreement covers.
    typed: (reading: Reading) =>
      reading.reasons[0] === 'title' || reading.predicate === 'COVERS'
        ? undefined
        : context.model?.type(pairOf(reading, cast)),
  };
  const drafted = readings.map((reading) => toCandidate(reading, drafting));
  const candidates = joined(
    underLead(
      drafted.map(({ candidate }) => candidate),
      document,
    ),
  );
  const named = usedIn(cast, candidates);
  const issues = new Map(drafted.flatMap((one) => one.issues.map((issue) => [issue.key, issue] as const)));
  return {
    ...named,
    entities: [...named.entities, ...issues.values(), ...sourcesIn(candidates, cast, scope.made())],
    candidates,
    findings: findingsIn(candidates, cast),
  };
}

/** That somebody holds an office is told in a question too. */
const isTold =
  (scope: Scope) =>
  ({ sentence, reasons }: Reading): boolean =>
    reasons[0] === 'title' || !scope.isAsked(sentence.index);

const clausesOf = ({ sentences }: Document, cast: Cast, { lexicon, governors }: ExtractionContext): Clause[][] =>
  withListLead(
    sentences,
    sentences.map((sentence) => toClauses(sentence, cast.slots[sentence.index] ?? [], knownVerbs(lexicon)(governors))),
  );

/** One and the same for all texts that are read with the same tables: what it is asked for is remembered beside it. */
const knownVerbs = once(({ verbs }: Lexicon) =>
  once(
    (governors: Governors) => (lemma: string) =>
      verbs.has(lemma) || governors('verb', lemma).length > 0 || TAKES_CLAUSE.has(lemma) || TAKES_THAT.has(lemma),
  ),
);

/** Read when asked for, once a sentence. */
function datesOf(
  { normal, sentences }: Document,
  { publishedOn }: ArticleToRead,
): (sentence: number) => ReturnType<typeof datesIn> {
  const found = new Map<number, ReturnType<typeof datesIn>>();
  return (index) => {
    const sentence = sentences[index];
    const dates = found.get(index) ?? (sentence ? datesIn(normal, sentence, publishedOn) : []);
    found.set(index, dates);
    return dates;
  };
}

/** People without a name whose word a candidate is. */
function sourcesIn(
  candidates: readonly Candidate[],
  { entities }: Cast,
  people: readonly EntityDraft[],
): readonly EntityDraft[] {
  const sources = new Set(candidates.flatMap(({ attribution }) => attribution.map(({ source }) => source)));
  return people.filter(({ key }) => sources.has(key) && !entities.has(key));
}

/** Drafts that are mentioned, or that a candidate needs, with the countries that they belong to. */
function usedIn(
  { entities, mentions }: Cast,
  candidates: readonly Candidate[],
): Pick<Extraction, 'entities' | 'mentions'> {
  const keys = new Set([
    ...mentions.map(({ entity }) => entity),
    ...candidates.flatMap(({ subject, object, with: third, attribution, items, place }) => [
      subject,
      object,
      ...(third === undefined ? [] : [third]),
      ...items,
      ...(place === undefined ? [] : [place]),
      ...attribution.map(({ source }) => source),
    ]),
  ]);
  for (const key of [...keys]) {
    const country = entities.get(key)?.country;
    if (country !== undefined) keys.add(country);
  }
  return { entities: [...entities.values()].filter(({ key }) => keys.has(key)), mentions };
}
