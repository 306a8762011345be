/** The verb groups of a sentence: "has not yet met", "were cancelled", "refused" and "to sell". */
import type { Sentence, Slot, Token } from '../../shapes.ts';
import { withLemma } from '../../text/token.ts';
import { lemmaOf } from '../../text/verb-lemma.ts';
import type { VerbGroup } from '../parsing.ts';
import { isContentVerb } from './content-verbs.ts';
import { groupOf } from './verb-group.ts';

/** In the order of the sentence. Behind an adjective of nation no verb ends with s: "Malian recruits". */
export function verbGroups(
  sentence: Sentence,
  slots: readonly Slot[],
  isKnownVerb: (lemma: string) => boolean,
): VerbGroup[] {
  const inSlot = new Set<number>();
  for (const { from, to } of slots) for (let at = from; at < to; at++) inSlot.add(at);
  const demonyms = new Set(slots.filter((slot) => endsInDemonym(slot, sentence.tokens)).map(({ to }) => to));
  return sentence.tokens
    .filter(({ index, lower }) => !(demonyms.has(index) && lower.endsWith('s')))
    .filter((token) => isContentVerb(sentence.tokens, token, { inSlot, isKnownVerb }))
    .map((verb) => groupOf(sentence.tokens, withLemma(verb, lemmaOf(verb, isKnownVerb)), inSlot));
}

/** "Malian recruits"; but behind "the Malian army" a verb may stand: "claims", "shells". */
const endsInDemonym = ({ form, use, to }: Slot, tokens: readonly Token[]): boolean =>
  form === 'demonym' && use !== 'possessive' && /^\p{Lu}/u.test(tokens[to - 1]?.word ?? '');
