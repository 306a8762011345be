/** Phrases that hedge a whole sentence, wherever they stand in it, and questions: nobody has said yet that it is so. */
import type { Certainty } from '../../../domain/wording/words.ts';
import { once } from '../../once.ts';
import type { Token } from '../../shapes.ts';
import { lowerText } from '../../text/lower-text.ts';
import { because, type Meaning, planned } from '../meaning.ts';

/** The first that fits counts. */
const HEDGES: readonly (readonly [RegExp, Certainty])[] = [
  [
    /\b(in all (probability|likelihood)|by all odds|(almost|nearly) certainly|odds[ -]on|as likely as not|to all appearances|chances are|(evidence|signs|indications?|clues|traces) (all )?points? (to|towards)|(looks|seems|appears) (very much )?as (though|if)|the smart money|it (is|was|seems|appears) (\w+ )?(probable|likely)(?= ,)|by all accounts|as far as (is|can be) (known|told|ascertained)|(?<=, )(so )?it (now )?(seems|appears|would seem|would appear)(?= ?[,.]))\b/,
    'PROBABLE',
  ],
  [
    /\b(for all (that )?(anyone|anybody|one|we|i) knows?|for all that is known|who knows|(can|could|may) not be (ruled out|excluded|discounted)|cannot be (ruled out|excluded|discounted)|it (may|might|could) (well )?be(?= (that|,))|(is|are|was|were|remains?) not (\w+ )?(out of the question|unthinkable|inconceivable)|it (is|was|remains|seems) (\w+ )?(conceivable|possible|thinkable)(?= (,|that)))\b/,
    'POSSIBLE',
  ],
];

/** "For all anyone knows, X attacked Y", "in all probability": of what is otherwise certain. */
export function hedged(meaning: Meaning, tokens: readonly Token[]): Meaning {
  if (meaning.certainty !== 'CERTAIN') return meaning;
  const certainty = hedgeOf(tokens);
  return certainty === undefined ? meaning : because(meaning, 'hedge', { certainty });
}

const hedgeOf: (tokens: readonly Token[]) => Certainty | undefined = once(
  (tokens) => HEDGES.find(([pattern]) => pattern.test(lowerText(tokens)))?.[1],
);

const ASKS =
  /^(and|but|so|or)?$|^(has|have|had|did|does|do|is|are|was|were|will|would|could|can|might|may|should|must|shall)$/;

/** "Has X attacked Y?", "Will X visit Y?": asked, not told. "Why did X attack Y?" takes for granted that it did. */
export function asked(meaning: Meaning, tokens: readonly Token[]): Meaning {
  if (WONDERS.test(lowerText(tokens))) return because(meaning, 'question', { temporality: 'HYPOTHETICAL' });
  // `The minister asked: "Has Chad attacked?"`: the question begins behind the colon.
  const colon = tokens.findIndex(({ word }, at) => word === ':' && tokens[at + 1]?.word === '"');
  const first = tokens.slice(colon + 1).find(({ word }) => word !== '"');
  const last = tokens.findLast(({ word }) => word !== '"');
  if (last?.word !== '?' || !first || (!ASKS.test(first.lower) && !isBareQuestion(tokens))) return meaning;
  const open = because(meaning, 'question', { certainty: 'POSSIBLE' });
  return /^(will|shall)$/.test(first.lower) ? planned(open, 'will') : open;
}

/** "Why would Finland threaten Estonia, asked its minister": as much as it would not. */
const WONDERS = /^(" )?(and |but )?(why|how) (on earth )?(would|should|could|can) (?!not)/;

/** "Azerbaijan trains Pakistani crews?": nothing else asks in it. */
const isBareQuestion = (tokens: readonly Token[]): boolean =>
  !tokens.some(
    ({ lower, word }) =>
      /^(why|how|who|whom|whose|what|which|when|where|if|whether)$/.test(lower) || /^[",:;]$/.test(word),
  );

/** "Did X attack Y? No, says X.": whoever asks answers at once. `next`: the sentence behind. */
export const answered = (meaning: Meaning, next: readonly Token[]): Meaning =>
  !meaning.reasons.includes('question') || !NO.test(lowerText(next))
    ? meaning
    : meaning.polarity === 'AFFIRMED' && PLAIN_NO.test(lowerText(next))
      ? because(meaning, 'answered', { polarity: 'DENIED', certainty: 'CERTAIN', speechAct: 'DENIES' })
      : because(meaning, 'answered', { isDoubtful: true });

/** "No, says X.", "No." and no more: it is not so. */
const PLAIN_NO =
  /^(" )?(no|never|nope|(absolutely|certainly|definitely|of course) not|by no means|nothing of the (kind|sort))( ?[.!]? ?"?$| ?, ?"? ?(\S+ ){0,10}(says?|said|answers?|answered|insists?|insisted|replied|replies)\b| ?, ?(according to|it (did|has|is|was|will|does)|they|he|she) )/;

const NO =
  /^(" )?(no|not|never|nope|hardly|(absolutely|certainly|definitely|of course) not|by no means|nothing of the (kind|sort)|far from it)\b(?! (doubt|question|surprise|wonder|sooner|longer))/;
