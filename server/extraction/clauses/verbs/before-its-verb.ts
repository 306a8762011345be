/** "Troops sent to Kursk fought", "mines bought from Britain were handed over": of two verbs without an "and", the first only describes. */
import type { Token } from '../../shapes.ts';
import { SUBORDINATORS } from '../clause-words.ts';
import { TAKES_CLAUSE, TAKES_THAT } from '../verb-classes.ts';

const OF_PHRASE = /^(DET|ADJ|NOUN|PROPN|NUM|ADP)$/;
/** How many words may stand between the two. */
const FAR = 10;

/** Behind the phrase that the participle takes stands a verb that can be no participle itself. */
export function isBeforeItsVerb(tokens: readonly Token[], { index, lemma }: Token): boolean {
  if (TAKES_CLAUSE.has(lemma) || TAKES_THAT.has(lemma) || isLed(tokens, index)) return false;
  const behind = tokens.slice(index + 1, index + 1 + FAR);
  const end = behind.findIndex((token) => !isOfPhrase(token));
  const main = behind[end];
  return end > 1 && main !== undefined && /^(NOUN|PROPN|NUM)$/.test(behind[end - 1]?.pos ?? '') && isMain(tokens, main);
}

const isOfPhrase = ({ pos, word, lower }: Token): boolean =>
  (OF_PHRASE.test(pos) || word === "'s") && !SUBORDINATORS.has(lower);

/** "the report that troops fired at posts is false": the verb of the clause that "that" opens. */
function isLed(tokens: readonly Token[], index: number): boolean {
  const opener = tokens.findLastIndex(({ lower }, at) => at < index && LEADS.test(lower));
  return opener >= 0 && !tokens.slice(opener + 1, index).some(({ pos }) => /^(VERB|AUX)$/.test(pos));
}
const LEADS = /^(that|who|which|whose|when|while|because|although|though|if|whether)$/;

/** "was", "has", "will", "attacked a village"; "a base held by rebels" describes the base. */
function isMain(tokens: readonly Token[], { pos, lower, index }: Token): boolean {
  if (pos === 'AUX') return !/^('s|being|been)$/.test(lower);
  return pos === 'VERB' && !lower.endsWith('ing') && /^(DET|PROPN|NUM|PRON)$/.test(tokens[index + 1]?.pos ?? '')
    ? true
    : UNMISTAKABLE.test(lower) && pos === 'VERB';
}

/** No participles. */
const UNMISTAKABLE =
  /^(fought|fell|took|went|came|began|rose|flew|gave|broke|drove|saw|ran|became|struck|arrived|remained)$/;
