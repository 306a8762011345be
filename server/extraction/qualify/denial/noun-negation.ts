/** Denials of a happening that a noun names. */
import type { Sentence, Token } from '../../shapes.ts';
import { words } from '../../tables/word-list.ts';
import { lowerOf } from '../../text/lower-text.ts';
import { denies } from './negation-words.ts';

const PHRASE = words('DET ADJ NOUN NUM ADV PROPN');
const REACH = 5;

/** Of what they lead to there is none. */
const LACKS = words(`
  absence lack want cancellation suspension abandonment collapse scrapping shelving rejection refusal denial freezing halting
  severance severing rupture breaking discontinuation interruption
  free devoid bereft termination ban embargo moratorium freeze halt stop prohibition ending cessation revocation withdrawal failure boycott prevention avoidance renunciation nonexistence dearth`);

/** "the absence of an agreement", "the end to arms sales". */
const isLackOf = (tokens: readonly Token[], at: number): boolean =>
  /^(of|to|on)$/.test(tokens[at]?.lower ?? '') && LACKS.has(tokens[at - 1]?.lower ?? '');

/** "conspicuous by its absence was any rebuke of", "missing was any mention of". */
const isMissing = (tokens: readonly Token[], at: number): boolean =>
  /^(was|is|were)$/.test(tokens[at - 1]?.lower ?? '') &&
  /^(absence|absent|missing|lacking)$/.test(tokens[at - 2]?.lower ?? '');

/** "had no part in the attack", "took no part in talks". */
const isNoPart = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'in' &&
  /^(part|hand|role|involvement|share|place)$/.test(tokens[at - 1]?.lower ?? '') &&
  tokens[at - 2]?.lower === 'no';

/** "no plans for a visit", "no question of a visit", "no interest in talks". */
const isNoPlan = (tokens: readonly Token[], at: number): boolean =>
  ((/^(for|of)$/.test(tokens[at]?.lower ?? '') &&
    /^(plans?|intention|question|prospects?|date|thought|talk)$/.test(tokens[at - 1]?.lower ?? '')) ||
    (/^(in|for)$/.test(tokens[at]?.lower ?? '') &&
      /^(interest|appetite|desire|point|sense|use|purpose|merit)$/.test(tokens[at - 1]?.lower ?? ''))) &&
  tokens[at - 2]?.lower === 'no';

/** "no words of praise for", "no hint of support", "without a word of thanks to": of what there would be so much as a word. */
const isNoWord = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'of' &&
  /^(words?|hint|sign|signs|trace|mention|expression|offer|note|evidence|proof|indication|record)$/.test(
    tokens[at - 1]?.lower ?? '',
  ) &&
  (tokens[at - 2]?.lower === 'no' ||
    (/^(an?|one|single)$/.test(tokens[at - 2]?.lower ?? '') && /^(not|without)$/.test(tokens[at - 3]?.lower ?? '')));

/** "no talks between", "without an agreement with": the word before the noun, over its adjectives. `from`: where the noun begins. */
export function denierOfNoun({ tokens }: Sentence, from: number): Token | undefined {
  for (let at = from - 1; at >= Math.max(0, from - REACH); at--) {
    const token = tokens[at];
    if (!token) return undefined;
    const isDenier = denies(tokens, token) || token.lower === 'without';
    if (isDenier && tokens[at - 1]?.lower !== 'without') return token;
    // "without so much as a handshake".
    if (token.lower === 'as' && tokens[at - 1]?.lower === 'much' && tokens[at - 2]?.lower === 'so') {
      at -= 2;
      continue;
    }
    if (isLackOf(tokens, at)) return tokens[at - 1];
    if (token.lower === 'any' && isMissing(tokens, at)) return tokens[at - 2];
    if (isNoPart(tokens, at) || isNoPlan(tokens, at) || isNoWord(tokens, at)) return tokens[at - 2];
    if (!PHRASE.has(token.pos) && token.word !== "'s") return undefined;
  }
  return undefined;
}

/** "was unaware of any contract", "has no knowledge of any talks": that there is one, or none, nobody says. `from`: where the noun begins. */
export const isUnaware = ({ tokens }: Sentence, from: number): boolean =>
  /\b(unaware|(not|n't) aware|no knowledge) of (any|a|an|such)( \w+){0,2}$/.test(
    lowerOf(tokens.slice(Math.max(0, from - REACH - 2), from)),
  );
