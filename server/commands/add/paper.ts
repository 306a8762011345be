/** Text for a terminal: coloured where somebody watches and NO_COLOR is not set, wrapped to its width. */
import type { WriteStream } from 'node:tty';
import { stripVTControlCharacters } from 'node:util';
import type { Terminal } from '../terminal.ts';

const CODES = {
  bold: [1, 22],
  dim: [2, 22],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  cyan: [36, 39],
} as const;
export type Style = keyof typeof CODES;

export interface Paper {
  readonly paint: (style: Style, text: string) => string;
  /** Lines no longer than the terminal is wide; those after the first are indented by so many. */
  readonly wrap: (text: string, indent?: number) => string;
}

const WIDEST = 120;
const NARROWEST = 40;
const USUAL = 100;

export function paperFor({ output, env }: Terminal): Paper {
  const { isTTY = false, columns = Number(env.COLUMNS) || USUAL } = output as Partial<WriteStream>;
  const width = Math.min(Math.max(columns, NARROWEST), WIDEST);
  const isColoured = isTTY && (env.NO_COLOR ?? '') === '' && env.TERM !== 'dumb';
  return {
    paint: (style, text) => (isColoured ? `\u001b[${CODES[style][0]}m${text}\u001b[${CODES[style][1]}m` : text),
    wrap: (text, indent = 0) => wrap(text, width, indent),
  };
}

function wrap(text: string, width: number, indent: number): string {
  const lines: string[] = [];
  const [first = '', ...words] = text.split(' ');
  let line = first;
  for (const word of words) {
    const isFull = line.trim() !== '' && lengthOf(line) + 1 + lengthOf(word) > width;
    if (isFull) lines.push(line);
    line = isFull ? `${' '.repeat(indent)}${word}` : `${line} ${word}`;
  }
  return [...lines, line].join('\n');
}

const lengthOf = (text: string): number => stripVTControlCharacters(text).length;

/** Words of a document as they may stand in a terminal: nothing that moves the cursor, or turns the direction of writing. */
export const printable = (text: string): string =>
  text
    .replace(/[\u202A-\u202E\u2066-\u2069]/g, '')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim();
