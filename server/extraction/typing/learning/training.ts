/** The tables of data/training → labelled pairs: `MET_WITH ⇥ [1 Kenya's foreign minister] met [2 his Ugandan counterpart].` */
import { isPredicate } from '../../../domain/ontology/predicate.ts';
import type { Document } from '../../shapes.ts';
import type { Label, Labelled } from '../../typing-model.ts';

export interface TrainingTable {
  readonly file: string;
  readonly text: string;
}

export interface Training {
  readonly examples: readonly Labelled[];
  /** What is wrong, each with its file and line. Such lines teach nothing. */
  readonly problems: readonly string[];
}

/** Reads the tables; `read` is how articles are read, so that training and use see the same tokens. */
export function readTraining(tables: readonly TrainingTable[], read: (text: string) => Document): Training {
  const examples: Labelled[] = [];
  const problems: string[] = [];
  for (const { file, text } of tables)
    text.split(/\r?\n/).forEach((line, index) => {
      if (line.trim() === '' || line.startsWith('#') || line === 'label\ttext') return;
      const found = toExample(line, read);
      if (typeof found === 'string') problems.push(`${file}:${index + 1}: ${found}`);
      else examples.push(found);
    });
  return { examples, problems };
}

/** The example, or what is wrong with the line. */
function toExample(line: string, read: (text: string) => Document): Labelled | string {
  const [label = '', marked, more] = line.split('\t');
  if (!isLabel(label)) return `"${label.slice(0, 40)}" is neither a predicate nor NONE.`;
  if (marked === undefined || more !== undefined) return 'It must have two columns, a label and a text.';
  const plain = withoutMarks(marked);
  if (!plain) return 'It must mark one [1 …] and one [2 …], and no other brackets.';
  const tokens = read(plain.text).sentences.flatMap((sentence) => sentence.tokens);
  const spanOf = (from: number, to: number): readonly [number, number] => [
    tokens.findIndex(({ end }) => end > from),
    tokens.findLastIndex(({ start }) => start < to) + 1,
  ];
  const [subject, object] = [spanOf(...plain.one), spanOf(...plain.two)];
  const isRead = [subject, object].every(([from, to]) => from >= 0 && from < to);
  return isRead ? { label, pair: { tokens, subject, object } } : 'No words are left of an end.';
}

const isLabel = (word: string): word is Label => word === 'NONE' || isPredicate(word);

interface Plain {
  readonly text: string;
  /** Offsets of the ends. */
  readonly one: readonly [number, number];
  readonly two: readonly [number, number];
}

const MARK = /\[([12]) ([^[\]]+)\]/g;

function withoutMarks(marked: string): Plain | undefined {
  const ends = new Map<string, readonly [number, number]>();
  let text = '';
  let at = 0;
  const marks = [...marked.matchAll(MARK)];
  for (const { 0: whole, 1: end = '', 2: words = '', index } of marks) {
    text += marked.slice(at, index);
    ends.set(end, [text.length, text.length + words.length]);
    text += words;
    at = index + whole.length;
  }
  text += marked.slice(at);
  const [one, two] = [ends.get('1'), ends.get('2')];
  return one && two && marks.length === 2 && !/[[\]]/.test(text) ? { text, one, two } : undefined;
}
