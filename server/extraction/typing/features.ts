/** A pair in its sentence → the features that the model weighs. The ends are taken in the order of the text: who is subject comes later. */
import type { Lexicon } from '../lexicon.ts';
import type { PairToType, TokenToType } from './model.ts';
import { phraseFeatures } from './phrases.ts';
import { noSenses, type SensesOf, senseFeatures, sensesBy } from './senses.ts';
import { verbFeatures } from './verbs.ts';
import { endsOf, wordOf, type Zone, zonesOf } from './zones.ts';

/** The features of a pair. */
export type FeaturesOf = (pair: PairToType) => readonly string[];

/** All features, each once. The same pair with its ends swapped has the same. */
export function featuresOf(pair: PairToType, sensesOf: SensesOf = noSenses): readonly string[] {
  const ends = endsOf(pair);
  const zones = zonesOf(pair, ends);
  const found = new Set<string>(['always']);
  for (const zone of zones) {
    for (const feature of wordFeatures(zone)) found.add(feature);
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
  const find = featuresBy(lexicon);
  const found = new WeakMap<PairToType, readonly string[]>();
  return (pair) => {
    const features = found.get(pair) ?? find(pair);
    found.set(pair, features);
    return features;
  };
}

const MEANING = new Set(['NOUN', 'VERB', 'ADJ', 'ADV']);
const LINKING = new Set(['ADP', 'SCONJ', 'PART']);

function wordFeatures({ name, tokens }: Zone): string[] {
  const words = tokens.map(wordOf);
  return tokens.flatMap((token, index) => {
    const pair = `${words[index]} ${words[index + 1] ?? '|'}`;
    const bigram = name === 'between' || index < 6 ? [`${name} ${pair}`] : [];
    if (LINKING.has(token.pos)) return [...bigram, `${name} ${token.lemma}`];
    return MEANING.has(token.pos) ? [...bigram, `${name} ${token.lemma}`, ...stems(token)] : bigram;
  });
}

/** The word without its zone, and how it begins: "accuse", "accusation" and "accusing" are alike. */
const stems = ({ lemma }: TokenToType): string[] => [
  `word ${lemma}`,
  `4 ${lemma.slice(0, 4)}`,
  `5 ${lemma.slice(0, 5)}`,
];
