/** A pair in its sentence → the features that the model weighs. The ends are taken in the order of the text: who is subject comes later. */
import type { Lexicon } from '../lexicon.ts';
import { once } from '../once.ts';
import type { PairToType } from './model.ts';
import { phraseFeatures } from './phrases.ts';
import { senseFeatures } from './sense-features.ts';
import { noSenses, type SensesOf, sensesBy } from './senses.ts';
import { type SentenceWords, sentenceWords } from './sentence-words.ts';
import { verbFeatures } from './verbs.ts';
import { endsOf, type Zone, zonesOf } from './zones.ts';

/** The features of a pair. */
export type FeaturesOf = (pair: PairToType) => readonly string[];

/** All features, each once. The same pair with its ends swapped has the same. */
export function featuresOf(pair: PairToType, sensesOf: SensesOf = noSenses): readonly string[] {
  const ends = endsOf(pair);
  const zones = zonesOf(pair, ends);
  const words = sentenceWords(pair.tokens);
  const found = new Set<string>(['always']);
  for (const zone of zones) {
    addWords(found, zone, words);
    for (const feature of verbFeatures(zone)) found.add(feature);
  }
  for (const feature of senseFeatures(ends, sensesOf(pair.tokens))) found.add(feature);
  for (const feature of phraseFeatures(pair, ends, zones)) found.add(feature);
  return [...found];
}

/** With what the lexicon knows of the words, where it is given. */
export function featuresBy(lexicon?: Lexicon): FeaturesOf {
  const sensesOf = lexicon ? sensesBy(lexicon) : noSenses;
  return (pair) => featuresOf(pair, sensesOf);
}

/** The same, found once a pair: for training, where each is asked for again and again. */
export function remembering(lexicon?: Lexicon): FeaturesOf {
  return once(featuresBy(lexicon));
}

/** Of the zones outside the ends only the first words count in pairs: those further on are many and say little. */
const PAIRED = 6;

/** Words of a zone, each alone and with the next: "between meet", "between meet with". */
function addWords(found: Set<string>, { name, from, tokens }: Zone, words: SentenceWords): void {
  for (let index = 0; index < tokens.length; index++) {
    const at = from + index;
    if (name === 'between' || index < PAIRED)
      found.add(index === tokens.length - 1 ? `${name} ${words.word(at)} |` : words.withNext(name, at));
    for (const feature of words.alone(name, at)) found.add(feature);
  }
}
