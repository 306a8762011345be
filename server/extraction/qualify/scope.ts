/** What attribution may look at beyond one clause: quotations, who speaks, and who issued the handout that the text speaks of. */
import type { DraftAttribution } from '../../domain/candidate.ts';
import type { Cast, Clause, Document, Slot, Token } from '../shapes.ts';
import { quotationsIn } from './quotations.ts';
import { SPEAKS } from './verbs-of-saying.ts';

export interface Scope {
  slots(sentence: number): readonly Slot[];
  clauses(sentence: number): readonly Clause[];
  /** Key of the body that the last "according to" or "said" before named. */
  issuer(sentence: number): string | undefined;
  /** True inside quotation marks. */
  isQuoted(offset: number): boolean;
  /** Whose speech the whole text is. */
  readonly orator?: DraftAttribution | undefined;
  /** Who speaks the quotation of that sentence. */
  speaker(sentence: number): DraftAttribution | undefined;
}

/** Found once a text. */
export function toScope(document: Document, cast: Cast, clauses: readonly (readonly Clause[])[]): Scope {
  const quotes = quotationsIn(document.normal);
  const speakers = speakersOf(document, cast, clauses);
  const issuers = issuersOf(document, cast);
  return {
    slots: (sentence) => cast.slots[sentence] ?? [],
    clauses: (sentence) => clauses[sentence] ?? [],
    issuer: (sentence) => issuers[sentence],
    orator: cast.orator,
    isQuoted: (offset) => quotes.some(({ start, end }) => offset > start && offset < end),
    speaker: (sentence) =>
      speakers[sentence] ?? speakers[sentence - 1] ?? speakers[sentence + 1] ?? speakers[sentence - 2],
  };
}

/** By sentence: the verb of saying with its subject, where it has one. */
function speakersOf(
  { sentences }: Document,
  cast: Cast,
  clauses: readonly (readonly Clause[])[],
): (DraftAttribution | undefined)[] {
  return sentences.map(({ index, tokens }) => {
    const said = clauses[index]?.find(
      ({ verb, subject, form }) => SPEAKS.has(verb.lemma) && subject !== undefined && form === 'finite',
    );
    const source = said?.subject?.refs[0];
    if (!said?.subject || source === undefined) return beforeColon(cast.slots[index] ?? [], tokens);
    const [from, to] = [Math.min(said.subject.from, said.from), Math.max(said.to, said.subject.to)];
    return { source, verb: said.verb.lemma, cue: { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 } };
  });
}

/** `President X: "…"`. */
function beforeColon(slots: readonly Slot[], tokens: readonly Token[]): DraftAttribution | undefined {
  const slot = slots.find(({ to }) => tokens[to]?.word === ':' && tokens[to + 1]?.word === '"');
  const [source, first, last] = [slot?.refs[0], tokens[slot?.from ?? 0], tokens[slot?.to ?? 0]];
  return source === undefined || !first || !last
    ? undefined
    : { source, verb: ':', cue: { start: first.start, end: last.end } };
}

/** The body that was named as a source last, before each sentence. */
function issuersOf({ sentences }: Document, cast: Cast): (string | undefined)[] {
  let last: string | undefined;
  return sentences.map(({ index, tokens }) => {
    const before = last;
    const slots = cast.slots[index] ?? [];
    const cue = tokens.findIndex(({ lower }, at) => lower === 'according' && tokens[at + 1]?.lower === 'to');
    const said = tokens.findIndex(({ lemma, pos }) => pos === 'VERB' && SPEAKS.has(lemma));
    const named =
      cue >= 0 ? slots.find(({ from }) => from > cue) : said >= 0 ? slots.findLast(({ to }) => to <= said) : undefined;
    const key = named?.refs[0];
    if (key !== undefined && /BODY|FORCE|ORGANIZATION|OFFICE|MEDIA|COUNTRY/.test(cast.entities.get(key)?.kind ?? ''))
      last = key;
    return before ?? last;
  });
}
