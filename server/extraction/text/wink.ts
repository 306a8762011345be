/**
 * wink-nlp, with nothing kept of what it read; the only file that knows it.
 *
 * wink adds each word that it does not know to the words it knows, for as long as it lives, and later texts are read by
 * them: after "in Samoa's." the name in "Samoa's police" is one token, not two. So they are hidden from it after each line,
 * and lines read the same whatever was read before. What it notes of each (40 bytes) it keeps where none can reach it:
 * after {@link MOST} of them another wink takes over, made of the same words.
 *
 * Shapes, prefixes and suffixes of words are kept for good as well, as numbers in fields of 13 to 19 bits, unchecked: after
 * 16,000 shapes a word passes for an abbreviation. We ask for none of them, so all unknown words are given the same.
 */
import model from 'wink-eng-lite-web-model';
import winkNlp, { type Document, type ItsHelpers, type Model } from 'wink-nlp';

/** The tokens of a line: word, lemma and tag of each; and of each sentence, which token is its first and which its last. */
export interface Read {
  readonly words: readonly string[];
  readonly lemmas: readonly string[];
  readonly tags: readonly string[];
  readonly spans: readonly (readonly [number, number])[];
}

/** Unknown words, counted again in each line, that one wink may have noted: those of some 250 articles. Another takes 5 to 20 ms. */
const MOST = 50_000;

/** wink's own tables, which it gives no types. */
interface Core {
  readonly features: Readonly<Record<'shape' | 'prefix' | 'suffix', { readonly list: readonly string[] }>> & {
    readonly lexeme: Lexeme;
  };
}
/** Its words and their numbers; those it does not know come last. */
interface Lexeme {
  readonly list: string[];
  readonly hash: Record<string, number | undefined>;
  readonly intrinsicSize: number;
  index: number;
}
type FeatureFn = (config: unknown) => object;

/** A reader of lines by a wink of its own. */
export function lineReader(most = MOST): (line: string) => Read {
  const core = (model.core as () => Core)();
  const make = () => winkNlp(leanModel(core), ['sbd', 'pos']);
  const { lexeme } = core.features;
  let wink = make();
  let end = lexeme.intrinsicSize;
  const forget = (): void => {
    end = hide(lexeme, end);
    if (end < lexeme.intrinsicSize + most) return;
    end = letGo(lexeme);
    wink = make();
  };
  return (line) => {
    try {
      return columnsOf(wink.readDoc(line), wink.its);
    } finally {
      forget();
    }
  };
}

/** Of its words, those from a place on. To wink, what has no number is not there; deleting each would take twice as long. */
function hide({ list, hash }: Lexeme, from: number): number {
  for (let at = from; at < list.length; at++) hash[list[at] ?? ''] = undefined;
  return list.length;
}

/** All that it did not know, for good. */
function letGo(lexeme: Lexeme): number {
  for (const word of lexeme.list.splice(lexeme.intrinsicSize)) delete lexeme.hash[word];
  lexeme.index = lexeme.intrinsicSize;
  return lexeme.index;
}

/** The model around words that are already there, which notes no shapes, prefixes and suffixes of words it does not know. */
function leanModel(core: Core): Model {
  const { shape, prefix, suffix } = core.features;
  const featureFn: FeatureFn = (config) => ({
    ...(model.featureFn as FeatureFn)(config),
    shape: () => shape.list[0],
    prefix: () => prefix.list[0],
    suffix: () => suffix.list[0],
  });
  return { ...model, core: () => core, featureFn };
}

/** wink makes an object with ten functions of each token that it is asked for by itself; of all together it makes none. */
function columnsOf(document: Document, its: ItsHelpers): Read {
  const tokens = document.tokens();
  return {
    words: tokens.out() as string[],
    lemmas: tokens.out(its.lemma as never) as string[],
    tags: tokens.out(its.pos) as string[],
    spans: document.sentences().out(its.span) as unknown as [number, number][],
  };
}
