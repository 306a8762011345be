/** What a word does to what hangs on it. Read from data/governors.tsv. */
import { readTable } from './table.ts';

export type Effect =
  | 'denied'
  | 'denial'
  | 'planned'
  | 'probable'
  | 'possible'
  | 'unstated'
  | 'pledged'
  | 'requested'
  | 'accused'
  | 'idle'
  | 'hypothetical'
  | 'none';

/** `head`: a noun with its preposition, "threat of"; the others say where the words stand that undo what is told before them (data/undoing.tsv). */
export type Part = 'verb' | 'noun' | 'adjective' | 'head' | Undoing;
export type Undoing = 'undone' | 'state' | 'ending' | 'untrue' | 'refuted' | 'verdict' | 'given-up';
/** Effects by part of speech and lemma; a verb with its particle is one word: "rule out". */
export type Governors = (part: Part, words: string) => readonly Effect[];

const NONE: readonly Effect[] = [];

export function toGovernors(tables: readonly string[]): Governors {
  const effects = new Map<string, Map<string, readonly Effect[]>>();
  for (const { word = '', part = '', effects: cell = '' } of tables.flatMap(readTable))
    effects.set(part, (effects.get(part) ?? new Map()).set(word, cell.split('|') as Effect[]));
  return (part, words) => effects.get(part)?.get(words) ?? NONE;
}
