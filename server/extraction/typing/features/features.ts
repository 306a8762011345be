/** A pair in its sentence → the features that the model weighs. The ends are taken in the order of the text: who is subject comes later. */

import { once } from '../../once.ts';
import type { Lexicon } from '../../tables/lexicon.ts';
import type { PairToType } from '../../typing-model.ts';
import { eachPhraseFeature } from './phrases.ts';
import { eachSenseFeature } from './sense-features.ts';
import { noSenses, type SensesOf, sensesBy } from './senses.ts';
import { eachWordFeature, wordsOf } from './sentence-words.ts';
import { type Take, takeNames } from './take.ts';
import { eachVerbFeature } from './verbs.ts';
import { endsOf, zonesOf } from './zones.ts';

/** Gives each feature of a pair but `ALWAYS`, some of them twice. The same pair with its ends swapped has the same. */
export type EachFeature = <W>(pair: PairToType, take: Take<W>) => void;

/** The names of the features of a pair, each once. */
export type FeaturesOf = (pair: PairToType) => readonly string[];

/** What every pair has. */
export const ALWAYS = 'always';

/** With what the lexicon knows of the words, where it is given. */
export function eachFeatureBy(lexicon?: Lexicon): EachFeature {
  const sensesOf = lexicon ? sensesBy(lexicon) : noSenses;
  return (pair, take) => eachFeature(pair, sensesOf, take);
}

function eachFeature<W>(pair: PairToType, sensesOf: SensesOf, take: Take<W>): void {
  const ends = endsOf(pair);
  const zones = zonesOf(pair, ends);
  const words = take.words(pair.tokens);
  for (const zone of zones) {
    eachWordFeature(zone, words, take);
    eachVerbFeature(zone, words, take);
  }
  eachSenseFeature(ends, sensesOf(pair.tokens), take);
  eachPhraseFeature(pair, { ends, zones, words }, take);
}

function featuresBy(lexicon?: Lexicon): FeaturesOf {
  const each = eachFeatureBy(lexicon);
  return (pair) => {
    const found = new Set<string>([ALWAYS]);
    each(
      pair,
      takeNames(wordsOf, (name) => found.add(name)),
    );
    return [...found];
  };
}

/** The same, found once a pair: for training, where each is asked for again and again. */
export function remembering(lexicon?: Lexicon): FeaturesOf {
  return once(featuresBy(lexicon));
}
