/** Active or passive; finite, infinitive, gerund or participle. */

import type { Token } from '../../shapes.ts';
import { words } from '../../tables/word-list.ts';
import type { VerbGroup } from '../parsing.ts';
import { UNCHANGING } from '../verb-classes.ts';
import { BE, HAVE } from './auxiliaries.ts';
import { isBeforeItsVerb } from './before-its-verb.ts';

/** "was received": the last auxiliary is a form of "be", the verb a participle. */
export function isPassive(before: readonly Token[], verb: Token): boolean {
  const auxiliary = before.findLast(({ pos, lower }) => pos === 'AUX' || BE.has(lower) || HAVE.has(lower));
  return (
    auxiliary !== undefined &&
    BE.has(auxiliary.lower) &&
    verb.pos === 'VERB' &&
    !verb.lower.endsWith('ing') &&
    (verb.lower !== verb.lemma || UNCHANGING.has(verb.lower))
  );
}

/** "Iran accused of shelling", "Iraq urged to withdraw", "Iran, said to have attacked": headlines and asides leave the auxiliary out, and nobody stands between. */
export const isHeadlinePassive = (tokens: readonly Token[], { index, lower }: Token): boolean =>
  /^(accused of|suspected of|urged to|ordered to|told to|invited to)$/.test(`${lower} ${tokens[index + 1]?.lower}`) ||
  (SUPPOSED.has(lower) && tokens[index + 1]?.lower === 'to' && /^(AUX|VERB)$/.test(tokens[index + 2]?.pos ?? ''));

const SUPPOSED = words(
  'said believed thought understood reported alleged rumoured rumored presumed supposed suspected known feared assumed',
);

/** "to sell", "having signed", "accompanied by", "sells". */
export function formOf(
  tokens: readonly Token[],
  verb: Token,
  { before, from }: { before: readonly Token[]; from: number },
): VerbGroup['form'] {
  if (before.some(({ lower, pos }) => lower === 'to' && pos !== 'ADP') || tokens[from]?.lower === 'to')
    return 'infinitive';
  const first = before.find(({ pos, lower }) => pos === 'AUX' || HAVE.has(lower) || lower === 'being');
  const isGerund = first ? /^(having|being)$/.test(first.lower) : verb.lower.endsWith('ing');
  if (isGerund) return 'gerund';
  return !first && /^(VERB|ADJ)$/.test(verb.pos) && isBareParticiple(tokens, verb) ? 'participle' : 'finite';
}

const WAYS = words(
  'telephone phone email e-mail video videolink letter text radio telegram cable fax satellite way name',
);

/** "the deal signed by X", "X, accompanied by Y": behind its noun, with "by" behind it. */
function isBareParticiple(tokens: readonly Token[], verb: Token): boolean {
  if (!/(ed|en|wn|ught|ld|nt|de|id|t)$/.test(verb.lower) || verb.lower === verb.lemma) return false;
  const [before, next] = [tokens[verb.index - 1], tokens[verb.index + 1]];
  // "participated in by", "presided over by".
  // "said by telephone": a way, and nobody.
  if (next?.lower === 'by' && WAYS.has(tokens[verb.index + 2]?.lower ?? '')) return false;
  const isBy = next?.lower === 'by' || (next?.pos === 'ADP' && tokens[verb.index + 2]?.lower === 'by');
  // "Tents sent by": its capital makes a name of the first word.
  const isNoun = before?.pos === 'NOUN' || (before?.pos === 'PROPN' && before.index === 0);
  // "Accused by Ghana of theft, Togo said".
  if (before === undefined) return isBy;
  if (LACKS_OBJECT.test(verb.lower) && before.pos === 'NOUN' && next?.pos === 'ADP' && isInside(tokens, verb))
    return true;
  if (before.pos === 'NOUN' && next?.pos === 'ADP' && isBeforeItsVerb(tokens, verb)) return true;
  return before.word === ',' ? isBy || isByLater(tokens, verb) : isBy && isNoun;
}

/** Of what is sent, somebody is told at once: "met a delegation sent to Lome" sends nobody. */
const LACKS_OBJECT = /^(sent|pledged|promised|earmarked|stationed|posted|accredited|seconded|donated|supplied)$/;

/** A verb stands before whose object it describes. */
const isInside = (tokens: readonly Token[], { index }: Token): boolean =>
  tokens.slice(0, index).some(({ pos, lower }) => pos === 'VERB' && !lower.endsWith('ing'));

/** How many words of time and place may stand before "by". */
const LATE = 6;

/** ", signed in Bari last autumn by Italy"; ", called the attack by Mali a lie" has an object. */
function isByLater(tokens: readonly Token[], { index }: Token): boolean {
  const [next] = tokens.slice(index + 1);
  if (next?.pos !== 'ADP' && !/^(last|this|earlier|yesterday)$/.test(next?.lower ?? '')) return false;
  const by = tokens.findIndex(({ lower }, at) => at > index && at < index + LATE && lower === 'by');
  return by > 0 && tokens.slice(index + 1, by).every(({ pos }) => /^(ADP|DET|ADJ|NOUN|PROPN|NUM)$/.test(pos));
}
