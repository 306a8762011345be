/** Text → sentences of tokens whose offsets are those of the text. Lines end sentences; boilerplate is left out. */
import type { Document, Sentence } from '../shapes.ts';
import { asRead, boilerplateIn } from './boilerplate.ts';
import { cutAtStops, joinAbbreviations, joinHyphens, joinLetters } from './repair.ts';
import { retagged } from './tags.ts';
import { toToken } from './token.ts';
import { sentencesOfLine } from './tokens.ts';

/** Longer sentences are no prose: tables, lists without stops. They are cut, so that no rule meets more. */
const LONGEST_SENTENCE = 150;
/** Longer lines are read in pieces of this many characters. */
const LONGEST_LINE = 20_000;

export function toDocument(text: string): Document {
  const normal = asRead(text);
  const left = new Set(boilerplateIn(normal).map(({ start }) => start));
  const sentences: Sentence[] = [];
  let offset = 0;
  normal.split('\n').forEach((line, number) => {
    if (line.trim() !== '' && !left.has(offset))
      sentences.push(...readLine(line, { offset, number, from: sentences.length }));
    offset += line.length + 1;
  });
  return { text, normal, sentences };
}

interface Place {
  readonly offset: number;
  readonly number: number;
  /** How many sentences came before. */
  readonly from: number;
}

function readLine(line: string, { offset, number, from }: Place): Sentence[] {
  const read = piecesOf(line).flatMap(({ text, at }) => sentencesOfLine(text, offset + at));
  return joinAbbreviations(read.flatMap(cutAtStops).map(joinLetters))
    .map(joinHyphens)
    .map(retagged)
    .flatMap((tokens) => inPieces(tokens, LONGEST_SENTENCE))
    .map((tokens, index) => ({
      index: from + index,
      tokens: tokens.map(toToken),
      start: tokens[0]?.start ?? 0,
      end: tokens.at(-1)?.end ?? 0,
      line: number,
    }));
}

function piecesOf(line: string): { text: string; at: number }[] {
  const pieces: { text: string; at: number }[] = [];
  for (let at = 0; at < line.length; ) {
    const rest = line.slice(at, at + LONGEST_LINE);
    const space = at + LONGEST_LINE < line.length ? rest.lastIndexOf(' ') + 1 || rest.length : rest.length;
    pieces.push({ text: rest.slice(0, space), at });
    at += space;
  }
  return pieces;
}

const inPieces = <T>(all: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(all.length / size) }, (_, index) => all.slice(index * size, (index + 1) * size));
