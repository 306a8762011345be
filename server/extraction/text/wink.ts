/**
 * wink-nlp, with nothing kept of what it read; the only file that knows it.
 *
 * wink adds each word that it does not know to the words it knows, for as long as it lives. Later texts are read by them:
 * after "in Samoa's." the name in "Samoa's police" is one token, not two. So they are taken away again after each line,
 * and lines read the same whatever was read before. What wink notes of each of them it keeps where none can reach it
 * (40 bytes); after {@link MOST} of them another wink takes over, made of the same words.
 *
 * Shapes, prefixes and suffixes are kept for good as well, in fields of 13 and 14 bits: too many of them would
 * spill over into the part of speech. We ask for none, so every unknown word is given the same ones.
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

/** Its words, of which those it does not know come last. Typed here, since wink does not. */
interface Core {
  readonly features: Readonly<Record<'lexeme' | 'shape' | 'prefix' | 'suffix', { readonly list: string[] }>> & {
    readonly lexeme: { readonly hash: Record<string, number>; readonly intrinsicSize: number; index: number };
  };
}
type FeatureFn = (config: unknown) => object;

/** A reader of lines by a wink of its own. */
export function lineReader(most = MOST): (line: string) => Read {
  const core = (model.core as () => Core)();
  const make = () => winkNlp(leanModel(core), ['sbd', 'pos']);
  const { list, hash, intrinsicSize } = core.features.lexeme;
  let wink = make();
  let end = intrinsicSize;
  const forget = (): void => {
    for (; end < list.length; end++) delete hash[list[end] ?? ''];
    if (end < intrinsicSize + most) return;
    end = list.length = core.features.lexeme.index = intrinsicSize;
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
