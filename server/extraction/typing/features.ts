/** A pair in its sentence → the features that the model weighs. The ends are taken in the order of the text: who is subject comes later. */
import type { Lexicon } from '../lexicon.ts';
import { once } from '../once.ts';
import type { PairToType } from './model.ts';
import { eachPhraseFeature } from './phrases.ts';
import { eachSenseFeature } from './sense-features.ts';
import { noSenses, type SensesOf, sensesBy } from './senses.ts';
import { type SentenceWords, sentenceWords } from './sentence-words.ts';
import { eachVerbFeature } from './verbs.ts';
import { endsOf, type Zone, zonesOf } from './zones.ts';

/**
 * Takes a feature by its kind and the rest: "between", "meet with". A space between them makes its name; most are of no weight,
 * so that typing looks the two up without joining them.
 */
export type Take = (kind: string, rest: string) => void;

/** Gives each feature of a pair but `ALWAYS`, some of them twice. The same pair with its ends swapped has the same. */
export type EachFeature = (pair: PairToType, take: Take) => void;

/** The names of the features of a pair, each once. */
export type FeaturesOf = (pair: PairToType) => readonly string[];

/** What every pair has. */
export const ALWAYS = 'always';

/** With what the lexicon knows of the words, where it is given. */
export function eachFeatureBy(lexicon?: Lexicon): EachFeature {
  const sensesOf = lexicon ? sensesBy(lexicon) : noSenses;
  return (pair, take) => eachFeature(pair, sensesOf, take);
}

function eachFeature(pair: PairToType, sensesOf: SensesOf, take: Take): void {
  const ends = endsOf(pair);
  const zones = zonesOf(pair, ends);
  const words = sentenceWords(pair.tokens);
  for (const zone of zones) {
    eachWordFeature(zone, words, take);
    eachVerbFeature(zone, take);
  }
  eachSenseFeature(ends, sensesOf(pair.tokens), take);
  eachPhraseFeature(pair, { ends, zones }, take);
}

export function featuresBy(lexicon?: Lexicon): FeaturesOf {
  const each = eachFeatureBy(lexicon);
  return (pair) => {
    const found = new Set<string>([ALWAYS]);
    each(pair, (kind, rest) => found.add(`${kind} ${rest}`));
    return [...found];
  };
}

/** The same, found once a pair: for training, where each is asked for again and again. */
export function remembering(lexicon?: Lexicon): FeaturesOf {
  return once(featuresBy(lexicon));
}

/** Of the zones outside the ends only the first words count in pairs: those further on are many and say little. */
const PAIRED = 6;

/** Words of a zone, each alone and with the next: "between meet", "between meet with". */
function eachWordFeature({ name, from, tokens }: Zone, words: SentenceWords, take: Take): void {
  for (let index = 0; index < tokens.length; index++) {
    const at = from + index;
    if (name === 'between' || index < PAIRED)
      take(name, index === tokens.length - 1 ? `${words.word(at)} |` : words.withNext(at));
    words.alone(at, name, take);
  }
}
