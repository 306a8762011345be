/** What did not come about though it was near: "would have visited", "was to have met", "almost signed", "too ill to visit", "had he come". */
import { once } from '../../once.ts';
import type { Clause, Token } from '../../shapes.ts';
import { lowerText } from '../../text/lower-text.ts';
import { because, flipped, type Meaning } from '../meaning.ts';

/** Of the clause itself. A denial in it turns it round, which a person must look at: "would not have attacked". */
export function unreal(meaning: Meaning, clause: Clause): Meaning {
  if (isNearly(clause)) return meaning.polarity === 'DENIED' ? meaning : flipped(meaning, 'nearly');
  if (!wouldHave(clause) && !isUnrealCondition(clause)) return meaning;
  return clause.negation
    ? because(meaning, 'unreal', { isDoubtful: true })
    : because(meaning, 'unreal', { polarity: 'DENIED' });
}

/** "almost attacked", "has nearly signed": right before the verb. */
const isNearly = ({ sentence, verb }: Clause): boolean =>
  /^(almost|nearly)$/.test(sentence.tokens[verb.index - 1]?.lower ?? '') ||
  (sentence.tokens[verb.index - 1]?.lower === 'but' && sentence.tokens[verb.index - 2]?.lower === 'all');

const FUTURE_PERFECT =
  /^(then|the|next|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|\d{4})$/;

/** "would have attacked", "should have thanked"; not "would have signed by May". */
export function wouldHave({ modal, sentence: { tokens }, from, to }: Clause): boolean {
  const hasHave = tokens.slice(from, to - 1).some(({ lower }) => /^(have|'ve|of)$/.test(lower));
  const isOught = tokens[from - 1]?.lower === 'ought';
  if (!hasHave || !(isOught || /^(would|'d|should|ought)$/.test(modal ?? ''))) return false;
  return !tokens.some(({ lower, index }) => lower === 'by' && FUTURE_PERFECT.test(tokens[index + 1]?.lower ?? ''));
}

/** "Had Georgia attacked", "If Mali had attacked Niger, Togo would have …". */
function isUnrealCondition({ sentence: { tokens }, leader, subject, from, to }: Clause): boolean {
  const isLed = /^(if|had)$/.test(leader?.lower ?? '');
  const isInverted = subject !== undefined && subject.to === from && tokens[subject.from - 1]?.lower === 'had';
  const hasHad =
    isInverted || leader?.lower === 'had' || tokens.slice(from, to - 1).some(({ lower }) => lower === 'had');
  return (isLed || isInverted) && hasHad && tokens.some((token) => isWouldHave(tokens, token));
}

const isWouldHave = (tokens: readonly Token[], { lower, index }: Token): boolean =>
  /^(would|could|might|'d)$/.test(lower) && tokens.slice(index + 1, index + 4).some((next) => next.lower === 'have');

const SEEMED =
  /^(" )?what (had |at first |first |initially )?(looked|seemed|appeared|sounded|was|were) (first |initially |widely )?(like|to be|reported|described|taken|portrayed|presented)\b/;
const WAS_ELSE =
  /\b(proved|proved to be|turned out|turned out to be|transpired|was in fact|was actually|was really|was only|was merely|was no more than)\b/;

/** "What looked like an ambush proved to be a rockfall": of all that the sentence names. */
export const seemed = (meaning: Meaning, tokens: readonly Token[]): Meaning =>
  meaning.polarity === 'AFFIRMED' && isSeeming(tokens) ? because(meaning, 'seemed', { polarity: 'DENIED' }) : meaning;

const isSeeming: (tokens: readonly Token[]) => boolean = once((tokens) => {
  const text = lowerText(tokens);
  return SEEMED.test(text) && WAS_ELSE.test(text);
});

/** "too ill to visit": the adjective that leads the infinitive. Whoever is "only too happy to" does. */
export const isTooMuch = ({ link, leader, sentence }: Clause): boolean =>
  link === 'infinitive' &&
  leader?.pos === 'ADJ' &&
  sentence.tokens[leader.index - 1]?.lower === 'too' &&
  !/^(only|all|none)$/.test(sentence.tokens[leader.index - 2]?.lower ?? '');
