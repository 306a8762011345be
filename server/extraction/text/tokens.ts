/** Sentences and tokens by wink-nlp; the only file that knows it. */
import model from 'wink-eng-lite-web-model';
import winkNlp, { type Document as WinkDocument } from 'wink-nlp';
import { remembered } from '../../domain/remembered.ts';
import type { Token } from '../shapes.ts';

const wink = winkNlp(model, ['sbd', 'pos']);
const { its } = wink;

/** Its lemmas and tags that are wrong often enough in news. */
const LEMMA: ReadonlyMap<string, string> = new Map([
  ['felt', 'feel'],
  ['left', 'leave'],
  ['saw', 'see'],
  ['ceasefires', 'ceasefire'],
]);

/** One and the same string each time: those are told to be equal without being compared. */
const lowerOf = remembered((word) => word.toLowerCase());

type Raw = Omit<Token, 'index'>;

/** The sentences of one line, as wink splits them. `offset` is where the line starts in the text. */
export function sentencesOfLine(line: string, offset: number): Raw[][] {
  const doc = wink.readDoc(line);
  const { words, lemmas, tags } = columnsOf(doc.tokens());
  let end = 0;
  return spansOf(doc).flatMap(([first, last]) => {
    const tokens: Raw[] = [];
    for (let at = first; at <= last; at++) {
      const word = words[at] ?? '';
      const start = line.indexOf(word, end);
      if (start < 0 || word === '') continue;
      end = start + word.length;
      const lower = lowerOf(word);
      const lemma = LEMMA.get(lower) ?? (lemmas[at] || lower).toLowerCase();
      tokens.push({ start: offset + start, end: offset + end, word, lower, lemma, pos: tags[at] ?? '' });
    }
    return tokens.length > 0 ? [tokens] : [];
  });
}

/** wink makes an object with ten functions of each token that it is asked for by itself; of all together it makes none. */
function columnsOf(tokens: ReturnType<WinkDocument['tokens']>) {
  return {
    words: tokens.out() as string[],
    lemmas: tokens.out(its.lemma as never) as string[],
    tags: tokens.out(its.pos) as string[],
  };
}

/** From the first token of each sentence to its last. */
const spansOf = (doc: WinkDocument): [number, number][] =>
  doc.sentences().out(its.span) as unknown as [number, number][];
