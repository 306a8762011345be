/** What was read of a document, for people: who and what it names, what it says with its words, what is odd. */
import { sentenceOf } from '../../analysis/sentence.ts';
import type { Candidate, DraftFinding, Level } from '../../domain/candidate.ts';
import { groupBy } from '../../domain/lists.ts';
import { entitiesText } from './entities-text.ts';
import { eventsText } from './events-text.ts';
import { type Paper, printable, type Style } from './paper.ts';
import type { ReadingDone } from './read-one.ts';

/** Ends with an empty line. */
export function toText(done: ReadingDone, paper: Paper): string {
  const parts = [head, entitiesText, candidates, findings, eventsText].map((part) => part(done, paper));
  const end = [...notes(done, paper), paper.wrap(paper.paint('dim', summary(done)))].join('\n');
  return `${[...parts, end].filter((part) => part !== '').join('\n\n')}\n\n`;
}

function head({ file, read: { article } }: ReadingDone, { paint, wrap }: Paper): string {
  const { title, publisher, publishedOn, language } = article;
  const source = [publisher, publishedOn, language, file].filter((word) => word !== undefined).map(printable);
  return [wrap(paint('bold', printable(title))), wrap(paint('dim', source.join(' · ')))].join('\n');
}

const COLOURS: Readonly<Record<Level, Style>> = { high: 'green', medium: 'yellow', low: 'red' };

function candidates({ read: { article, extraction } }: ReadingDone, { paint, wrap }: Paper): string {
  const names = new Map(extraction.entities.map(({ key, name }) => [key, printable(name)]));
  const nameOf = (key: string) => names.get(key) ?? key;
  const bySentence = groupBy(extraction.candidates, ({ evidence: { start, end } }) => `${start} ${end}`);
  const ordered = [...bySentence.values()].sort(([a], [b]) => (a?.evidence.start ?? 0) - (b?.evidence.start ?? 0));
  const block = (said: readonly Candidate[]) => {
    const [{ start, end } = { start: 0, end: 0 }] = said.map(({ evidence }) => evidence);
    const lines = said.map((one) =>
      wrap(`  ${paint(COLOURS[one.level], one.level.padEnd(6))}  ${toSentence(one, article.text, nameOf)}`, 10),
    );
    return [wrap(`“${printable(article.text.slice(start, end))}”`, 1), ...lines].join('\n');
  };
  return ordered.map(block).join('\n\n');
}

/** "Asim Munir met with Ilham Aliyev · says ISPR (“the army's press wing said”) · certain · 2023-11-01". */
function toSentence(candidate: Candidate, text: string, nameOf: (key: string) => string): string {
  const {
    with: third,
    attribution,
    certainty,
    temporality,
    speechAct,
    validFrom,
    validTo,
    place,
    quantities,
  } = candidate;
  const said = attribution.map(
    ({ source, cue }) => `${nameOf(source)} (“${printable(text.slice(cue.start, cue.end))}”)`,
  );
  return [
    sentenceOf({ ...candidate, with: third === undefined ? [] : [third] }, nameOf),
    said.length === 0 ? 'in its own voice' : `says ${said.join(', citing ')}`,
    inWords(certainty),
    ...(temporality === 'HISTORICAL' ? ['historical'] : []),
    ...(speechAct === 'ASSERTS' ? [] : [inWords(speechAct)]),
    ...[validFrom, validTo].flatMap((day) => day ?? []),
    ...(place === undefined ? [] : [`in ${nameOf(place)}`]),
    ...quantities.map(({ asWritten }) => printable(asWritten)),
  ].join(' · ');
}

const inWords = (word: string): string => word.toLowerCase().replaceAll('_', ' ');

/** What is odd inside the text, then what contradicts the graph. */
function findings({ read: { extraction }, clashes }: ReadingDone, paper: Paper): string {
  return [...extraction.findings, ...clashes].map((one) => findingText(one, paper)).join('\n');
}

export const findingText = ({ kind, message }: DraftFinding, { paint, wrap }: Paper): string =>
  wrap(`${paint('yellow', `! ${inWords(kind)}:`)} ${printable(message)}`, 2);

function notes({ read, place: { sameAs, origin } }: ReadingDone, { wrap }: Paper): string[] {
  const told = [
    ...read.notes,
    ...(sameAs === undefined ? [] : [`The graph holds this article as ${sameAs}.`]),
    ...(origin === undefined
      ? []
      : [
          `It seems to repeat "${origin.name}", as ${origin.articles.join(', ')} (${Math.round(origin.score * 100)} %).`,
        ]),
  ];
  return told.map((note) => wrap(printable(note)));
}

/** "12 entities (3 known) · 9 candidates: 4 high, 3 medium, 2 low · read in 3 ms, extracted in 8 ms". */
export function summary({ read: { extraction }, ms }: ReadingDone): string {
  const known = extraction.entities.filter((draft) => draft.known).length;
  return [
    `${counted(extraction.entities.length, 'entity', 'entities')} (${known} known)`,
    levels(extraction.candidates),
    `read in ${Math.round(ms.read)} ms, extracted in ${Math.round(ms.extract)} ms`,
  ].join(' · ');
}

export function levels(candidates: readonly Candidate[]): string {
  const of = (wanted: Level) => candidates.filter(({ level }) => level === wanted).length;
  const all = counted(candidates.length, 'candidate');
  return candidates.length === 0 ? all : `${all}: ${of('high')} high, ${of('medium')} medium, ${of('low')} low`;
}

export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count.toLocaleString('en')} ${count === 1 ? one : many}`;
