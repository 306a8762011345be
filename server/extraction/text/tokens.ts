/** Sentences and tokens of a line. */
import { remembered } from '../../domain/remembered.ts';
import type { Raw } from './token.ts';
import { lineReader } from './wink.ts';

const read = lineReader();

/** wink's lemmas that are wrong often enough in news. */
const LEMMA: ReadonlyMap<string, string> = new Map([
  ['felt', 'feel'],
  ['left', 'leave'],
  ['saw', 'see'],
  ['ceasefires', 'ceasefire'],
  ['personae', 'persona'],
  ['personas', 'persona'],
  ['gratae', 'grata'],
]);

/** One and the same string each time: those are told to be equal without being compared. */
const lowered = remembered((word) => word.toLowerCase());
const CAPITAL = /[A-Z\u0080-\uffff]/;
const lowerOf = (word: string): string => (CAPITAL.test(word) ? lowered(word) : word);

/** "have long been at odds", "has long claimed": an adjective to wink. */
const isInGroup = (tags: readonly string[], at: number): boolean =>
  /AUX|VERB/.test(tags[at - 1] ?? '') && /AUX|VERB/.test(tags[at + 1] ?? '');

/** The sentences of one line, as wink splits them. `offset` is where the line starts in the text. */
export function sentencesOfLine(line: string, offset: number): Raw[][] {
  const { words, lemmas, tags, spans } = read(line);
  let end = 0;
  return spans.flatMap(([first, last]) => {
    const tokens: Raw[] = [];
    for (let at = first; at <= last; at++) {
      const word = words[at] ?? '';
      const start = line.indexOf(word, end);
      if (start < 0 || word === '') continue;
      end = start + word.length;
      const lower = lowerOf(word);
      const lemma = LEMMA.get(lower) ?? (lemmas[at] || lower).toLowerCase();
      const pos = lower === 'long' && isInGroup(tags, at) ? 'ADV' : (tags[at] ?? '');
      tokens.push({ start: offset + start, end: offset + end, word, lower, lemma, pos });
    }
    return tokens.length > 0 ? [tokens] : [];
  });
}
