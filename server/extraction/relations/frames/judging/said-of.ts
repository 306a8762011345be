/** Whether somebody says a deed of whoever did it, and the text does not: "according to Bishkek", "the ministry said", "Estonia: …". */
import type { Clause } from '../../../shapes.ts';
import { lowerText } from '../../../text/lower-text.ts';

export const isSaidOf = (told: Clause | undefined, clause: Clause): boolean =>
  told !== undefined && !isInDoubt(told, clause) && SAID.test(lowerText(told.sentence.tokens));

const SAID =
  /\b(according to|said|says|say|claims?|claimed|alleges?|alleged|accus(es|ed|ing))\b|^(\W+ )?(\d\d:\d\d )?\S+( \S+)? :/;

/** "says it never attacked, which Chad denies": what is denied already. */
const isInDoubt = (told: Clause, { from, sentence }: Clause): boolean =>
  (told.sentence === sentence ? sentence.tokens.slice(0, from) : told.sentence.tokens).some(({ lower }) =>
    /^(not|n't|never|no|nor|neither|without|deny|denied|denies|refused|false|untrue)$/.test(lower),
  );
