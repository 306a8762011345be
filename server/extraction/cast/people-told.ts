/** Every person whom a text names, by the fullest form of the name. */
import { officeName } from '../../domain/wording/office-name.ts';
import type { Board } from '../mentions/board.ts';
import { fullestNames, isShortFor, isSpeltAnew } from './people.ts';

interface Told {
  readonly words: string;
  readonly name: string;
  /** The office that stands before the name. */
  readonly office?: string | undefined;
}

/** Every name that is somebody's, with its fullest form; also a lone surname of somebody named in full elsewhere. */
export function peopleOf(boards: readonly Board[]): ReadonlyMap<string, string> {
  const told = oneSpelling(boards.flatMap(peopleOn));
  const fullest = fullestNames(told.map(({ name }) => name));
  const full = new Set(fullest.values());
  const found = new Map(told.map(({ words, name }) => [words, fullest.get(name) ?? name]));
  for (const words of boards.flatMap(unknownOn)) {
    const [match, second] = [...full].filter((name) => isShortFor(words, name));
    // A surname that two have is somebody's, but nobody knows whose.
    if (match !== undefined && !found.has(words)) found.set(words, second === undefined ? match : words);
  }
  return found;
}

const unknownOn = (board: Board): string[] =>
  board
    .chunks()
    .flatMap((chunk) =>
      chunk.what === 'name' &&
      (chunk.kind === undefined || chunk.kind === 'PLACE' || chunk.kind === 'ORGANIZATION') &&
      !chunk.known
        ? [board.words(chunk.from, chunk.to)]
        : [],
    );

/**
 * Names of people, and what stands where only people do: behind a title or "counterpart". Of whom the graph knows, however the text calls
 * him, the name is the graph's: else "General Asim" would fit "Asim Munir" and "COAS Asim Munir".
 */
function peopleOn(board: Board): Told[] {
  return board.chunks().flatMap((chunk) => {
    if (chunk.what !== 'name') return [];
    const before = board.at(chunk.from - 1);
    const isTitled = before?.what === 'rank' || (before?.what === 'role' && chunk.kind === undefined);
    const words = board.words(chunk.from, chunk.to);
    const office = before?.what === 'role' ? officeName(before.office) : rankAt(board, before);
    return chunk.kind === 'PERSON' || isTitled ? [{ words, name: chunk.known?.name ?? words, office }] : [];
  });
}

/** "General", "Ambassador"; what anybody is called says nothing. */
function rankAt(board: Board, chunk: ReturnType<Board['at']>): string | undefined {
  const rank = chunk?.what === 'rank' ? board.words(chunk.from, chunk.to).toLowerCase() : '';
  return rank === '' || /^(mr|mrs|ms|dr|sir|his|her)\b/.test(rank) ? undefined : rank;
}

/** "Prime Minister Shahnaz Bokhari", then "Prime Minister Shehnaz Bokhari": the spelling that the text began with. */
function oneSpelling(told: readonly Told[]): Told[] {
  return told.map((one, at) => {
    const first = told
      .slice(0, at)
      .find(({ name, office }) => office !== undefined && office === one.office && isSpeltAnew(one.name, name));
    return first ? { ...one, name: first.name } : one;
  });
}
