/** What the opening words of a sentence say of all of it: "Pencilled in for May is a call between", "It is time that Warsaw apologised". */
import { once } from '../../once.ts';
import type { Reading } from '../../relations/reading.ts';
import type { Clause, Sentence, Token } from '../../shapes.ts';
import { lowerOf, lowerText } from '../../text/lower-text.ts';
import { because, type Meaning, planned } from '../meaning.ts';

const TO_COME =
  /^(" )?(still )?(pencilled in|penciled in|awaiting (signature|ratification|approval|signing)|in the (works|pipeline|offing)|under (discussion|consideration|negotiation)|on the (table|agenda|cards)|next (up|on the agenda)|scheduled|slated|due|up for (debate|ratification|a vote)|coming up|to come)\b[^,;]{0,60}?( (is|are) | : )/;
const WISHED = /^(" )?it is (high |about |past |now )?time (that |for |to )?/;

/** "Ethiopia, Somalia talks put back again". */
const PUT_BACK =
  /\b(talks|meeting|summit|visit|trip|session|exercise|drill|signing|ceremony) (\w+ )?(put back|put off|postponed|delayed|pushed back)\b/;

/** Of a noun, or of what the model makes of one. */
export const putBack = (meaning: Meaning, { reasons, sentence }: Reading): Meaning =>
  /^(noun|model)$/.test(reasons[0] ?? '') &&
  meaning.temporality === 'PAST_OR_PRESENT' &&
  PUT_BACK.test(lowerText(sentence.tokens))
    ? planned(meaning, 'put-back')
    : meaning;

const LABEL = /^(cancelled|canceled|scrapped|called off|dropped|off|abandoned|suspended) : /;

/** "Cancelled: Friday's joint drill of A and B": the label denies all that it stands before. */
export const labelled = (meaning: Meaning, tokens: readonly Token[]): Meaning =>
  meaning.polarity === 'AFFIRMED' && isLabelledOff(tokens)
    ? because(meaning, 'labelled', { polarity: 'DENIED' })
    : meaning;
const isLabelledOff: (tokens: readonly Token[]) => boolean = once((tokens) => LABEL.test(lowerOf(tokens.slice(0, 4))));

/** Of what is otherwise told as done. */
export function announced(meaning: Meaning, tokens: readonly Token[]): Meaning {
  if (meaning.temporality !== 'PAST_OR_PRESENT' || meaning.polarity !== 'AFFIRMED') return meaning;
  const opening = openingOf(tokens);
  if (opening === 'wish') return because(meaning, 'it-is-time', { temporality: 'HYPOTHETICAL' });
  return opening === 'plan' ? planned(meaning, 'announced') : meaning;
}

const openingOf: (tokens: readonly Token[]) => 'plan' | 'wish' | undefined = once((tokens) => {
  const text = lowerText(tokens);
  if (WISHED.test(text)) return 'wish';
  return TO_COME.test(text) ? 'plan' : undefined;
});

const IN_EFFECT =
  /\b(took effect|takes effect|has taken effect|came into (effect|force)|entered into force|went ahead|(was|were|has been|have been) (carried out|implemented|enforced))\b/;

/** "The decision to suspend trade with Israel took effect at midnight": what a noun planned has come. */
export const inEffect = (meaning: Meaning, { clause, sentence }: Reading): Meaning =>
  meaning.temporality === 'PLANNED' && clause !== undefined && (isInEffect(clause) || isReceived(clause, sentence))
    ? because(meaning, 'in-effect', { temporality: 'PAST_OR_PRESENT' })
    : meaning;

const isInEffect = ({ link, leader, to, sentence }: Clause): boolean =>
  link === 'infinitive' && leader?.pos === 'NOUN' && IN_EFFECT.test(lowerOf(sentence.tokens.slice(to)));

/** "has received the generators pledged by Japan": what was pledged has come. */
const isReceived = ({ form, from }: Clause, { tokens }: Sentence): boolean =>
  form === 'participle' && RECEIVED.test(lowerOf(tokens.slice(0, from)));
const RECEIVED = /\b(received|obtained|collected|took delivery of|taken delivery of)( (?!not)[^ ,;:]+){1,5}$/;
