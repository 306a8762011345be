/** Sentences and tokens by wink-nlp; the only file that knows it. */
import model from 'wink-eng-lite-web-model';
import winkNlp, { type ItemSentence, type ItemToken } from 'wink-nlp';
import type { Token } from '../shapes.ts';

const wink = winkNlp(model, ['sbd', 'pos']);
const { its } = wink;

/** Its lemmas and tags that are wrong often enough in news. */
const LEMMA: Readonly<Record<string, string>> = { felt: 'feel', left: 'leave', saw: 'see', ceasefires: 'ceasefire' };

type Raw = Omit<Token, 'index'>;

/** The sentences of one line, as wink splits them. `offset` is where the line starts in the text. */
export function sentencesOfLine(line: string, offset: number): Raw[][] {
  const sentences: Raw[][] = [];
  let at = 0;
  wink
    .readDoc(line)
    .sentences()
    .each((sentence: ItemSentence) => {
      const tokens: Raw[] = [];
      sentence.tokens().each((token: ItemToken) => {
        const word = token.out();
        const found = line.indexOf(word, at);
        if (found < 0 || word === '') return;
        at = found + word.length;
        const lower = word.toLowerCase();
        const lemma = LEMMA[lower] ?? String(token.out(its.lemma as never) || lower).toLowerCase();
        tokens.push({ word, lower, lemma, pos: token.out(its.pos), start: offset + found, end: offset + at });
      });
      if (tokens.length > 0) sentences.push(tokens);
    });
  return sentences;
}
