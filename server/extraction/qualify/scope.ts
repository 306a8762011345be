/** What attribution may look at beyond one clause: quotations, who speaks, and who issued the handout that the text speaks of. */
import type { DraftAttribution } from '../../domain/candidate.ts';
import type { Cast, Clause, Document, Slot, Token } from '../shapes.ts';

export interface Scope {
  slots(sentence: number): readonly Slot[];
  clauses(sentence: number): readonly Clause[];
  /** Key of the body that the last "according to" or "said" before named. */
  issuer(sentence: number): string | undefined;
  /** True inside quotation marks. */
  isQuoted(offset: number): boolean;
  /** Who speaks the quotation of that sentence. */
  speaker(sentence: number): DraftAttribution | undefined;
}

const SAYS =
  /^(say|state|add|tell|announce|declare|stress|note|write|warn|explain|insist|argue|tweet|remark|report|claim|post|reply|ask|continue|conclude)$/;

export function toScope(document: Document, cast: Cast, clauses: readonly (readonly Clause[])[]): Scope {
  const quotes = quotationsIn(document.normal);
  const speakers = speakersOf(document, cast, clauses);
  const issuers = issuersOf(document, cast);
  return {
    slots: (sentence) => cast.slots[sentence] ?? [],
    clauses: (sentence) => clauses[sentence] ?? [],
    issuer: (sentence) => issuers[sentence],
    isQuoted: (offset) => quotes.some(({ start, end }) => offset > start && offset < end),
    speaker: (sentence) =>
      speakers[sentence] ?? speakers[sentence - 1] ?? speakers[sentence + 1] ?? speakers[sentence - 2],
  };
}

/** Longer ones have lost their closing mark. */
const LONGEST_QUOTE = 1_500;

/** Pairs of quotation marks with more than two words between; a paragraph that opens without closing runs to its end. */
function quotationsIn(normal: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  let open: number | undefined;
  for (let at = normal.indexOf('"'); at >= 0; at = normal.indexOf('"', at + 1)) {
    const opens = /[\s([]|^$/.test(normal.charAt(at - 1)) && /\S/.test(normal.charAt(at + 1));
    if (open !== undefined && (!opens || at - open > LONGEST_QUOTE)) {
      if (normal.slice(open, at).split(' ').length > 2) found.push({ start: open, end: at });
      open = undefined;
      if (opens) open = at;
    } else {
      if (open !== undefined) found.push({ start: open, end: at });
      open = at;
    }
  }
  if (open !== undefined) found.push({ start: open, end: Math.min(normal.length, open + LONGEST_QUOTE) });
  return found;
}

/** By sentence: the verb of saying with its subject, where it has one. */
function speakersOf(
  { sentences }: Document,
  cast: Cast,
  clauses: readonly (readonly Clause[])[],
): (DraftAttribution | undefined)[] {
  return sentences.map(({ index, tokens }) => {
    const said = clauses[index]?.find(
      ({ verb, subject, form }) => SAYS.test(verb.lemma) && subject !== undefined && form === 'finite',
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
    const said = tokens.findIndex(({ lemma, pos }) => pos === 'VERB' && SAYS.test(lemma));
    const named =
      cue >= 0 ? slots.find(({ from }) => from > cue) : said >= 0 ? slots.findLast(({ to }) => to <= said) : undefined;
    const key = named?.refs[0];
    if (key !== undefined && /BODY|FORCE|ORGANIZATION|OFFICE|MEDIA|COUNTRY/.test(cast.entities.get(key)?.kind ?? ''))
      last = key;
    return before ?? last;
  });
}
