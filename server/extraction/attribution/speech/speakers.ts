/** Who speaks the quotations of a sentence: "…," said X; `X: "…"`; `X hailed the alliance: "…"`. */
import type { DraftAttribution } from '../../../domain/candidate.ts';
import type { Cast, Clause, Document, Slot, Token } from '../../shapes.ts';
import { ANSWERS, QUOTES, SPEAKS } from '../sayers/verbs-of-saying.ts';
import { speakerBefore } from './before-colon.ts';
import { readsOut } from './reading-out.ts';

export interface Speaking {
  readonly cast: Cast;
  readonly clauses: readonly (readonly Clause[])[];
  /** Who the subject of a verb of saying is. */
  readonly sayerOf: (clause: Clause) => DraftAttribution | undefined;
  readonly isQuoted: (offset: number) => boolean;
}

/** By sentence: the verb of saying with its subject, where it has one. */
export function speakersOf(
  { sentences }: Document,
  { cast, clauses, sayerOf, isQuoted }: Speaking,
): (DraftAttribution | undefined)[] {
  return sentences.map(({ index, tokens }) => {
    const read = clauses[index]?.find(readsOut);
    const reader = read && sayerOf(read);
    if (reader) return reader;
    // "X was quoted by Kol radio as saying that Kenya "wanted …"".
    const quoting = clauses[index]?.find((clause) => QUOTES.has(clause.verb.lemma) && quotesAsSaying(clause));
    const quoter = quoting && sayerOf(quoting);
    if (quoter) return quoter;
    const said = clauses[index]?.find(
      (clause) =>
        speaks(clause) && clause.subject !== undefined && clause.form === 'finite' && !isQuoted(clause.verb.start),
    );
    // `"He told me so."`: whoever is quoted says that.
    const source = said?.subject?.refs[0];
    if (!said?.subject || source === undefined)
      return (
        introducing(clauses[index] ?? [], tokens) ??
        beforeColon(cast.slots[index] ?? [], tokens) ??
        unnamedIn(clauses[index] ?? [], sayerOf)
      );
    const sayer = sayerOf(said);
    if (sayer && sayer.source !== source) return sayer;
    const [from, to] = [Math.min(said.subject.from, said.from), Math.max(said.to, said.subject.to)];
    return { source, verb: said.verb.lemma, cue: { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 } };
  });
}

/** `"…," the envoy responded`: in front of the verb a quotation ends. */
const speaks = ({ verb, subject, sentence: { tokens } }: Clause): boolean =>
  SPEAKS.has(verb.lemma) ||
  (ANSWERS.has(verb.lemma) && subject !== undefined && tokens[subject.from - 1]?.word === '"') ||
  (ANSWERS.has(verb.lemma) && tokens[verb.index - 1]?.word === '"');

/** "as saying" behind it, before a mark. */
function quotesAsSaying({ to, sentence: { tokens } }: Clause): boolean {
  const mark = tokens.findIndex(({ word }, at) => at >= to && /^[",;]$/.test(word));
  return tokens
    .slice(to, mark < 0 ? undefined : mark)
    .some(
      ({ lower }, at, rest) => lower === 'as' && /^(saying|telling|stating|claiming)$/.test(rest[at + 1]?.lower ?? ''),
    );
}

/** `"…," a witness told reporters`: right behind the quotation, without a name. */
function unnamedIn(clauses: readonly Clause[], sayerOf: Speaking['sayerOf']): DraftAttribution | undefined {
  const said = clauses.find(
    ({ verb, form, subject, from, sentence: { tokens } }) =>
      SPEAKS.has(verb.lemma) &&
      form === 'finite' &&
      !subject &&
      tokens.slice(Math.max(0, from - 5), from).some(({ word }) => word === '"'),
  );
  return said && sayerOf(said);
}

/** `X hailed the alliance: "…"`, `Kenya quoted Chad: "…"`: whoever acts before the colon speaks. */
function introducing(clauses: readonly Clause[], tokens: readonly Token[]): DraftAttribution | undefined {
  const colon = tokens.findIndex(({ word }, at) => word === ':' && tokens[at + 1]?.word === '"');
  const said = clauses.find(
    ({ verb, subject, form }) => verb.index < colon && form === 'finite' && subject !== undefined,
  );
  const source = said?.subject?.refs[0];
  return source === undefined || !said?.subject
    ? undefined
    : {
        source,
        verb: said.verb.lemma,
        cue: { start: tokens[said.subject.from]?.start ?? 0, end: tokens[colon]?.end ?? 0 },
      };
}

/** `President X: "…"`, `President X on Telegram: "…"`. */
function beforeColon(slots: readonly Slot[], tokens: readonly Token[]): DraftAttribution | undefined {
  const colon = tokens.findIndex(({ word }, at) => word === ':' && tokens[at + 1]?.word === '"');
  const slot = colon < 0 ? undefined : speakerBefore(tokens, slots, colon);
  const [source, first, last] = [slot?.refs[0], tokens[slot?.from ?? 0], tokens[slot?.to ?? 0]];
  return source === undefined || !first || !last
    ? undefined
    : { source, verb: ':', cue: { start: first.start, end: last.end } };
}
