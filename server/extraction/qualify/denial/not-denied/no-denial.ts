/** What looks like a denial of the verb, and leaves it standing: "rarely as warmly as", "hardly had X when", "cannot thank enough", "not until". */
import type { Token } from '../../../shapes.ts';
import { lowerOf } from '../../../text/lower-text.ts';

/** How far behind the verb "until" may stand. */
const WITHIN = 14;

/** "Rarely has Chad praised Mali as warmly as": it has. */
export const isLikeNever = (tokens: readonly Token[], { lower }: Token, { index }: Token): boolean =>
  /^(rarely|seldom|never|hardly|scarcely)$/.test(lower) &&
  /\b(as|so) \w+ as\b|\bso (\w+ly|openly|sharply|close)\b/.test(lowerOf(tokens.slice(index + 1)));

/** "may or may not recognise": neither is said. */
export const isEither = (tokens: readonly Token[], { index }: Token): boolean =>
  tokens[index - 2]?.lower === 'or' && tokens[index - 3]?.lower === tokens[index - 1]?.lower;

/** "Hardly had Chad attacked when": it had. */
export const isJust = (tokens: readonly Token[], { lower, index }: Token): boolean =>
  /^(hardly|barely|scarcely)$/.test(lower) &&
  tokens.slice(Math.max(0, index - 1), index + 2).some((token) => token.lower === 'had') &&
  tokens.slice(index).some((token) => /^(when|before|than)$/.test(token.lower));

/** "cannot thank Chad enough". */
export const isBeyondEnough = (tokens: readonly Token[], modal: string, verb: Token): boolean =>
  /^(can|could|ca)$/.test(modal) &&
  /^(thank|praise|congratulate|stress|condemn)$/.test(verb.lemma) &&
  tokens.slice(verb.index + 1, verb.index + 8).some(({ lower }) => /^(enough|highly|strongly)$/.test(lower));

/** "did not recognise Kosovo until 2030": then it did. */
export const isOnlyUntil = (tokens: readonly Token[], negation: Token, verb: Token): boolean =>
  tokens[negation.index - 1]?.lower === 'did' &&
  tokens
    .slice(verb.index, verb.index + WITHIN)
    .some(
      ({ lower, index }) =>
        /^(until|till)$/.test(lower) && !/^(now|recently|today|then)$/.test(tokens[index + 1]?.lower ?? ''),
    );
