/** What attribution may look at beyond one clause: quotations, who speaks, and who issued the handout that the text speaks of. */
import type { DraftAttribution, Span } from '../../domain/candidate.ts';
import type { Kind } from '../../domain/kind.ts';
import type { Cast, Clause, Document, Slot, Token } from '../shapes.ts';
import { words } from '../word-list.ts';
import { framedIn } from './framed.ts';
import { headlineSource } from './headlines.ts';
import { groupOf, spokespersonOf } from './sayers/named-elsewhere.ts';
import { sayerOf } from './sayers/sayer.ts';
import { REPORT } from './sayers/saying.ts';
import { SPEAKS } from './sayers/verbs-of-saying.ts';
import { quotationsIn } from './speech/quotations.ts';
import { speakersOf } from './speech/speakers.ts';
import { speechBy } from './speech/speeches.ts';

export interface Scope {
  slots(sentence: number): readonly Slot[];
  clauses(sentence: number): readonly Clause[];
  /** Key of the body that the last "according to" or "said" before named. */
  issuer(sentence: number): string | undefined;
  /** Key of the body that this very sentence names as its source. */
  sourceIn(sentence: number): string | undefined;
  /** Whose word the whole sentence is, by a turn of phrase or as a headline. */
  framed(sentence: number): DraftAttribution | undefined;
  kindOf(key: string): Kind | undefined;
  /** The state itself, or the one that an office, a body or its holder belongs to. */
  countryOf(key: string): string | undefined;
  /** Who acts: the country of a place. */
  actorOf(key: string): string | undefined;
  /** Who speaks by that name: a place, "the government in Kampala", speaks for its country. */
  speakerOf(key: string | undefined): string | undefined;
  /** The states that a person holds office of. */
  statesOf(key: string): readonly (string | undefined)[];
  /** True inside quotation marks. */
  isQuoted(offset: number): boolean;
  /** Who speaks the quotation at that place of that sentence. */
  speaker(sentence: number, offset: number): DraftAttribution | undefined;
  /** The one spokesman whom the text names. */
  spokesperson(): string | undefined;
  /** The group that a slot means which was taken for two persons. */
  groupOf(slot: Slot): string | undefined;
  /** Who gives the speech that the text is, below its first line. */
  speech(sentence: number): DraftAttribution | undefined;
}

/** Found once a text. */
export function toScope(document: Document, cast: Cast, clauses: readonly (readonly Clause[])[]): Scope {
  const quotes = quotationsIn(document.normal);
  let speakers: readonly (DraftAttribution | undefined)[] | undefined;
  const issuers = issuersOf(document, cast);
  const kindOf = (key: string) => cast.entities.get(key)?.kind;
  const slotsOf = (sentence: number) => cast.slots[sentence] ?? [];
  const framed = document.sentences.map(
    (sentence) =>
      framedIn(sentence, slotsOf(sentence.index)) ?? headlineSource(sentence, slotsOf(sentence.index), kindOf),
  );
  const behind = document.sentences.map((sentence) => framedIn(sentence, slotsOf(sentence.index), true));
  const speech = speechBy(document, cast);
  const statesOf = (key: string) =>
    cast.facts
      .filter(({ predicate, subject }) => predicate === 'HOLDS_OFFICE' && subject === key)
      .map(({ object }) => cast.entities.get(object)?.country);
  let spokesperson: readonly (string | undefined)[] | undefined;
  const scope: Scope = {
    speech: (sentence) => (sentence > 0 ? speech : undefined),
    slots: slotsOf,
    framed: (sentence) => framed[sentence] ?? behind[sentence + 1],
    kindOf,
    countryOf: (key) =>
      kindOf(key) === 'COUNTRY' ? key : (cast.entities.get(key)?.country ?? statesOf(key).find((one) => one)),
    spokesperson: () => {
      spokesperson ??= [spokespersonOf(document, cast)];
      return spokesperson[0];
    },
    groupOf: (slot) => groupOf(slot, document, cast),
    speakerOf: (key) => (kindOf(key ?? '') === 'PLACE' ? (cast.entities.get(key ?? '')?.country ?? key) : key),
    statesOf,
    actorOf: (key) => (kindOf(key) === 'PLACE' ? cast.entities.get(key)?.country : key),
    clauses: (sentence) => clauses[sentence] ?? [],
    issuer: (sentence) => issuers[sentence]?.before,
    sourceIn: (sentence) => issuers[sentence]?.own,
    isQuoted: (offset) => quotes.some(({ start, end }) => offset > start && offset < end),
    speaker: (sentence, offset) => {
      speakers ??= speakersOf(document, cast, clauses, (clause) => sayerOf(clause, scope));
      return (
        speakers[sentence] ??
        speakers[openedIn(document, quotes, offset) ?? sentence] ??
        speakers[sentence - 1] ??
        (isSameLine(document, sentence) ? speakers[sentence + 1] : undefined) ??
        speakers[sentence - 2]
      );
    },
  };
  return scope;
}

/** The next sentence stands in the same paragraph. */
const isSameLine = ({ sentences }: Document, index: number): boolean =>
  sentences[index]?.line === sentences[index + 1]?.line;

/** The sentence that the quotation begins in: it may run over several. */
const openedIn = ({ sentences }: Document, quotes: readonly Span[], offset: number): number | undefined => {
  const quote = quotes.find(({ start, end }) => offset > start && offset < end);
  return quote && sentences.findLast(({ start }) => start <= quote.start)?.index;
};

/** "attacked Chad, the report says": a comma that nothing closes stands between. */
const isCutOff = (between: readonly Token[]): boolean => between.filter(({ word }) => word === ',').length === 1;

/** "issued a statement", "published a long report". */
const ISSUES = words('issue publish release circulate distribute');
const isReportSoon = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(at + 1, at + 5).some(({ lower }) => REPORT.test(lower));

/** The body that was named as a source last, before each sentence, and the one that it names itself. */
interface Issuers {
  readonly before?: string | undefined;
  readonly own?: string | undefined;
}

const SPEAKS_AS_BODY = /BODY|FORCE|ORGANIZATION|OFFICE|MEDIA|COUNTRY/;

function issuersOf({ sentences }: Document, cast: Cast): Issuers[] {
  let last: string | undefined;
  return sentences.map(({ index, tokens }) => {
    const before = last;
    const slots = cast.slots[index] ?? [];
    const cue = tokens.findIndex(({ lower }, at) => lower === 'according' && tokens[at + 1]?.lower === 'to');
    const said = tokens.findIndex(
      ({ lemma, pos, index: at }) =>
        pos === 'VERB' && (SPEAKS.has(lemma) || (ISSUES.has(lemma) && isReportSoon(tokens, at))),
    );
    const named =
      cue >= 0
        ? slots.find(({ from }) => from > cue)
        : said >= 0
          ? slots.findLast(({ to }) => to <= said && !isCutOff(tokens.slice(to, said)))
          : undefined;
    const key = named?.refs[0];
    const isBody = key !== undefined && SPEAKS_AS_BODY.test(cast.entities.get(key)?.kind ?? '');
    if (isBody) last = key;
    // "…, according to the paper": the one that was named before.
    const again = cue >= 0 && named === undefined && REPORT.test(tokens[cue + 3]?.lower ?? '') ? before : undefined;
    return { before: before ?? last, own: isBody ? key : again };
  });
}
