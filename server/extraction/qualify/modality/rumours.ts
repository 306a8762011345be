/** Who says so is nobody in particular. */
import { once } from '../../once.ts';
import type { Reading } from '../../relations/reading.ts';
import type { Token } from '../../shapes.ts';
import { lowerText } from '../../text/lower-text.ts';

const RUMOUR =
  /\b((unnamed|unconfirmed|media|press|local|several|some|diplomatic|security|intelligence|government|military)? ?(sources|reports|rumou?rs|insiders|people|persons?)( familiar with [a-z ]+| briefed on [a-z ]+| with knowledge of [a-z ]+| close to [a-z ]+| in [a-z ]+)?( , who [^,]+,)? (say|said|says|speak of|spoke of|tell of|told of|suggest|suggested|claim|claimed|indicate|indicated|told)|(local|some|several|opposition|foreign) (newspapers?|papers?|media|outlets|websites|tabloids) (say|said|claim|claimed|report|reported|suggest|suggested)|(unnamed|anonymous|unidentified) (\w+ )?(sources?|officials?|diplomats?|persons?|insiders?) (was|were|has been|have been|is|are) (cited|quoted)|(unconfirmed|unverified) reports|according to (\w+ ){0,3}(sources|reports|rumou?rs)|by (some|many|several|most) accounts|so the story goes|or so (the \w+ (goes|has it)|they say|one hears|it is said)|(unverified|unconfirmed) (\w+ )?(footage|videos?|accounts?|claims?|posts?|images?|recordings?)|(social media|online) (posts?|users|accounts?|rumou?rs)|(rumou?r|rumou?rs|word|gossip|legend) (has|have) it|if (\w+ )?(reports|rumou?rs|accounts) are (to be believed|true|right|correct)|it (is|was) (reported|told|whispered|said|rumou?red|alleged|claimed|understood))\b/i;

/** "Insiders: …" and "…: reports": headlines. */
const HEADLINE = /^(sources?|insiders?|rumou?rs?|reports?) : | : (sources?|reports?|rumou?rs?|insiders?)( \.)?$/;

/** "sources say", "according to unconfirmed reports", "it is said": anywhere in the sentence. */
export const isRumour = ({ sentence, reasons }: Reading): boolean =>
  reasons[0] !== 'title' && hasRumour(sentence.tokens);

const hasRumour: (tokens: readonly Token[]) => boolean = once((tokens) => {
  const text = lowerText(tokens);
  return RUMOUR.test(text) || HEADLINE.test(text);
});
