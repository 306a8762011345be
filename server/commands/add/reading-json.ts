/** What was read of a document, for programs: the line that `add --dry-run --json` prints. */
import type { Candidate, EntityDraft, Mention } from '../../domain/candidate.ts';
import type { SuggestedEvent } from '../../pipeline/suggesting/suggest-events.ts';
import type { ReadingDone } from './read-one.ts';

/** Everything has a value or is null; offsets count in `article.text`. */
export function toJson(done: ReadingDone) {
  const { file, read, place, suggested, ms } = done;
  const { article, extraction } = read;
  const { title, publisher = null, publishedOn = null, language = null, text } = article;
  return {
    file,
    article: { title, publisher, publishedOn, language, text },
    entities: extraction.entities.map((draft) => ({
      ...entity(draft, extraction.mentions),
      suggestions: suggested.entities.get(draft.key) ?? [],
    })),
    candidates: extraction.candidates.map((one) => candidate(one, text)),
    findings: findingsJson(done),
    events: suggested.events.map((one) => event(one, extraction.candidates)),
    origin: place.origin ?? null,
    sameAs: place.sameAs ?? null,
    ms,
  };
}

/** Those inside the article, then those against the graph: each of these names the claims and articles that it clashes with. */
export const findingsJson = ({ read: { extraction }, clashes }: ReadingDone) => [
  ...extraction.findings.map(({ kind, message, about }) => ({ kind, message, about, against: [] })),
  ...clashes.map(({ kind, message, about, against }) => ({ kind, message, about, against })),
];

const entity = ({ key, kind, name, aliases, known }: EntityDraft, mentions: readonly Mention[]) => ({
  key,
  kind,
  name,
  aliases,
  known: known?.id ?? null,
  mentions: mentions.filter((mention) => mention.entity === key).map(({ start, end, form }) => ({ start, end, form })),
});

/** `candidate` counts from 0 in `candidates`. */
const event = ({ candidate, claim, score, reasons }: SuggestedEvent, candidates: readonly Candidate[]) => ({
  candidate: candidates.indexOf(candidate),
  claim: claim.id,
  event: claim.event ?? null,
  score,
  reasons,
});

const candidate = (one: Candidate, text: string) => ({
  predicate: one.predicate,
  subject: one.subject,
  object: one.object,
  with: one.with ?? null,
  polarity: one.polarity,
  certainty: one.certainty,
  temporality: one.temporality,
  speechAct: one.speechAct,
  attribution: one.attribution.map(({ source, cue }) => ({ source, text: text.slice(cue.start, cue.end) })),
  validFrom: one.validFrom ?? null,
  validTo: one.validTo ?? null,
  topics: one.topics,
  items: one.items,
  place: one.place ?? null,
  quantities: one.quantities,
  // The first of them, under the name that readers of earlier lines know.
  quantity: one.quantities[0] ?? null,
  start: one.evidence.start,
  end: one.evidence.end,
  quote: text.slice(one.evidence.start, one.evidence.end),
  group: one.group ?? null,
  confidence: one.confidence,
  level: one.level,
  method: one.method,
  reasons: one.reasons,
});
