/** Words of a text that may be a name: every run that begins with a capital, up to eight words. Cheap: no sentence is read. */
import { fold } from '../domain/wording/fold.ts';

export interface NameRun {
  /** As the text has it. */
  readonly words: string;
  readonly folded: string;
  /** How many words. */
  readonly length: number;
}

const LONGEST = 8;
/** Words in small letters that may follow each other inside a name: "joint declaration of 2016". */
const SMALL_IN_A_ROW = 3;

interface Word {
  readonly start: number;
  /** Without a possessive ending. */
  readonly end: number;
  readonly folded: string;
  readonly inside: string;
  readonly isSmall: boolean;
  /** True where no run goes beyond it. */
  readonly isLast: boolean;
}

/** Each folded run once, in the order of the text. */
export function nameRuns(text: string): NameRun[] {
  const words = wordsOf(text);
  const runs = new Map<string, NameRun>();
  for (const [at, word] of words.entries()) {
    if (word.isSmall) continue;
    for (const run of runsFrom(words, at, text)) if (!runs.has(run.folded)) runs.set(run.folded, run);
  }
  return [...runs.values()];
}

function runsFrom(words: readonly Word[], from: number, text: string): NameRun[] {
  const runs: NameRun[] = [];
  let before = '';
  let small = 0;
  for (let at = from; at < Math.min(words.length, from + LONGEST); at++) {
    const word = words[at];
    if (!word) break;
    small = word.isSmall ? small + 1 : 0;
    if (small > SMALL_IN_A_ROW) break;
    const start = words[from]?.start ?? 0;
    runs.push({ words: text.slice(start, word.end), folded: `${before}${word.folded}`, length: at - from + 1 });
    before += `${word.inside} `;
    if (word.isLast) break;
  }
  return runs;
}

function wordsOf(text: string): Word[] {
  const found = [...text.matchAll(/[\p{L}\p{N}\p{M}]+(?:['’ʼ`]\p{L}+)*['’]?/gu)];
  return found
    .map(({ 0: word, index }, at) => {
      const bare = word.replace(/['’]s?$/u, '');
      const gap = text.slice(index + word.length, found[at + 1]?.index ?? text.length);
      return {
        start: index,
        end: index + bare.length,
        folded: fold(bare),
        inside: fold(word),
        isSmall: /^\p{Ll}/u.test(word) && !(gap === '-' && /^\p{Lu}/u.test(found[at + 1]?.[0] ?? '')),
        isLast: endsRun(word, gap),
      };
    })
    .filter(({ folded }) => folded !== '');
}

/** A full stop after few letters is an abbreviation: "Gen. Munir". */
const endsRun = (word: string, gap: string): boolean =>
  /[,;:!?()"“”\n]/.test(gap) || (gap.includes('.') && word.length > 4);
