/** What wink splits and belongs together: hyphenated words, and sentences after "Maj.". */
import type { Raw } from './token.ts';

/** "Khả", "i.": the last letter of a word that wink broke is no initial, and the full stop ends the sentence. */
export function cutAtStops(sentence: readonly Raw[]): Raw[][] {
  const cut: Raw[][] = [[]];
  sentence.forEach((token, at) => {
    const isEnd = isBrokenEnd(sentence[at - 1], token) || isLetterAtEnd(token, sentence[at + 1]);
    const parts = isEnd ? [lastLetter(token), fullStop(token)] : [token];
    cut.at(-1)?.push(...parts);
    if (parts.length > 1 && /^\p{Lu}/u.test(sentence[at + 1]?.word ?? '')) cut.push([]);
  });
  return cut;
}

const isBrokenEnd = (before: Raw | undefined, token: Raw): boolean =>
  before !== undefined && /^\p{Ll}\.$/u.test(token.word) && touches(before, token) && isLetters(before);

/** "wrote on X. His counterpart thanked him": an initial stands before a name. */
const isLetterAtEnd = ({ word }: Raw, next: Raw | undefined): boolean =>
  /^\p{Lu}\.$/u.test(word) && BEGINS.test(next?.word ?? '');

const lastLetter = (token: Raw): Raw => {
  const word = token.word.slice(0, -1);
  const lower = word.toLowerCase();
  return { ...token, end: token.end - 1, word, lower, lemma: lower };
};
const fullStop = ({ end }: Raw): Raw => ({ start: end - 1, end, word: '.', lower: '.', lemma: '.', pos: 'PUNCT' });

/** wink breaks words at letters beyond Latin-1 ("Bălănescu"): what touches and is all letters is one word. */
export function joinLetters(tokens: readonly Raw[]): Raw[] {
  const joined: Raw[] = [];
  for (const token of tokens) {
    const before = joined.at(-1);
    if (
      before &&
      touches(before, token) &&
      isLetters(before) &&
      isLetters(token) &&
      /[\u0100-\uffff]/.test(before.word.slice(-1) + token.word.charAt(0) + before.word + token.word)
    )
      joined.splice(-1, 1, oneWord(before, token));
    else joined.push(token);
  }
  return joined;
}

const isLetters = ({ word }: Raw): boolean => /^[\p{L}\p{M}]+$/u.test(word);

function oneWord(head: Raw, tail: Raw): Raw {
  const word = head.word + tail.word;
  const pos = /^\p{Lu}/u.test(word) ? 'PROPN' : head.pos;
  const lower = word.toLowerCase();
  return { start: head.start, end: tail.end, word, lower, lemma: lower, pos };
}

/** "state-owned", "Al-Jaafari", "UK-France": one token each. Only where no space stands between. */
export function joinHyphens(tokens: readonly Raw[]): Raw[] {
  const joined: Raw[] = [];
  for (const token of tokens) {
    const hyphen = joined.at(-1);
    const head = joined.at(-2);
    if (
      head &&
      hyphen?.word === '-' &&
      touches(head, hyphen) &&
      touches(hyphen, token) &&
      isWord(head) &&
      isWord(token)
    )
      joined.splice(-2, 2, compound(head, token));
    else joined.push(token);
  }
  return joined;
}

const touches = (a: Raw, b: Raw): boolean => a.end === b.start;
const isWord = ({ word }: Raw): boolean => /^[\p{L}\p{N}]/u.test(word);

function compound(head: Raw, tail: Raw): Raw {
  const word = `${head.word}-${tail.word}`;
  const lower = word.toLowerCase();
  const isName = /^\p{Lu}/u.test(head.word) && (head.pos === 'PROPN' || /^\p{Lu}/u.test(tail.word));
  // "well-known", "state-owned": a participle in a compound is no verb of the sentence.
  // "build-up", "stand-off": what a verb and its particle make is a noun.
  const isMade = tail.pos === 'ADP' && /^(VERB|NOUN)$/.test(head.pos);
  const pos = isName ? 'PROPN' : isMade ? 'NOUN' : tail.pos === 'VERB' ? 'ADJ' : tail.pos;
  return { start: head.start, end: tail.end, word, lower, lemma: lower, pos };
}

const ABBREVIATION =
  /^(gen|lt|maj|col|brig|capt|cmdr|adm|sgt|mr|mrs|ms|dr|prof|sen|rep|gov|hon|st|no|vs|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|u\.s|u\.k|u\.n|h\.e|ret|jr|sr|[a-z])\.?$/;

/** What begins a sentence, and no surname. */
const BEGINS =
  /^(He|She|It|They|We|His|Her|Its|Their|Our|The|A|An|In|On|At|This|That|These|Those|But|And|Both|Earlier|Later|Meanwhile|When|While|After|According)$/;

/** Sentences that only an abbreviation ended are one. */
export function joinAbbreviations(sentences: readonly Raw[][]): Raw[][] {
  const joined: Raw[][] = [];
  for (const sentence of sentences) {
    const before = joined.at(-1);
    if (before && endsInAbbreviation(before, sentence)) before.push(...sentence);
    else joined.push([...sentence]);
  }
  return joined;
}

function endsInAbbreviation(before: readonly Raw[], after: readonly Raw[]): boolean {
  const last = before.at(-1);
  const word = last?.word === '.' ? before.at(-2) : last;
  if (!last?.word.endsWith('.') || !word || !ABBREVIATION.test(word.lower)) return false;
  if (word.lower.length <= 2 && BEGINS.test(after[0]?.word ?? '')) return false;
  return /^[\p{L}\p{N}]/u.test(after[0]?.word ?? '');
}
