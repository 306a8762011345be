/** A content verb → its group: from its first auxiliary, with voice, form, modal and negation. */

import type { Token } from '../../shapes.ts';
import { words } from '../../tables/word-list.ts';
import type { VerbGroup } from '../parsing.ts';
import { BE, HAVE, isNot, isOfNot, MODAL, NOT } from './auxiliaries.ts';
import { auxiliaryBefore, isAllBut, isAuxiliary } from './between-auxiliaries.ts';
import { denierBeside } from './denied-verbs.ts';
import { formOf, isHeadlinePassive, isPassive } from './voice-and-form.ts';

/** "has not yet met": the auxiliaries and adverbs before the verb that stand in no slot. */
export function groupOf(tokens: readonly Token[], verb: Token, inSlot: ReadonlySet<number>): VerbGroup {
  const from = startOf(tokens, verb, inSlot);
  const before = tokens.slice(from, verb.index);
  const modal = before.find(({ lower }) => MODAL.has(lower));
  const negation = before.find(({ index }) => isNot(tokens, index)) ?? denierBeside(tokens, verb, from);
  const form = formOf(tokens, verb, { before, from });
  const isBare = before.length === 0 && isHeadlinePassive(tokens, verb);
  return {
    verb,
    from,
    to: verb.index + 1,
    // "the treaty, ratified by Kenya".
    voice: form === 'participle' || isPassive(before, verb) || isBare ? 'passive' : 'active',
    form,
    modal: modal?.lower,
    negation,
  };
}

/** "to" is the first word of an infinitive, but for the "not" of "not to sell". */
function startOf(tokens: readonly Token[], verb: Token, inSlot: ReadonlySet<number>): number {
  let from = verb.index;
  while (from > 0 && !inSlot.has(from - 1) && isPartOfGroup(tokens, from - 1)) {
    from--;
    if (tokens[from]?.lower === 'to') return notBefore(tokens, from);
  }
  const start = auxiliaryBefore(tokens, from, inSlot) ?? from;
  return isInTurn(tokens, start) ? start - 2 : start;
}

/** "denies it, and in turn accuses". */
const isInTurn = (tokens: readonly Token[], at: number): boolean =>
  /^(turn|return|response|reply)$/.test(tokens[at - 1]?.lower ?? '') &&
  tokens[at - 2]?.lower === 'in' &&
  /^(and|but)$/.test(tokens[at - 3]?.lower ?? '');

/** "not to sell", "never again to sell". */
function notBefore(tokens: readonly Token[], to: number): number {
  const at = /^(again|ever|even)$/.test(tokens[to - 1]?.lower ?? '') ? to - 2 : to - 1;
  return NOT.has(tokens[at]?.lower ?? '') ? at : to;
}

function isPartOfGroup(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  const { lower, pos, word } = token;
  const next = tokens[at + 1]?.pos ?? '';
  if (pos === 'AUX' || isOfNot(tokens, at) || MODAL.has(lower)) return true;
  // "had "neither planned nor carried out"": the quotation begins inside the group.
  if (word === '"') return /^(VERB|AUX|PART|DET|ADV)$/.test(next) && isAuxiliary(tokens[at - 1]);
  // "has all but ceased".
  if (/^(all|but)$/.test(lower)) return isAllBut(tokens, at);
  // "is itself lending to".
  if (ITSELF.has(lower)) return tokens[at - 1]?.pos === 'AUX' && next === 'VERB';
  if (pos === 'ADV') return isGroupAdverb(token, tokens[at - 1]);
  if (HAVE.has(lower) || (BE.has(lower) && word !== "'s")) return /VERB|AUX|ADV|PART|ADJ/.test(next);
  if (lower === 'since') return /AUX|PART/.test(tokens[at - 1]?.pos ?? '') && next === 'VERB';
  return lower === 'to' && /PART|ADP/.test(pos) && /VERB|AUX|ADV/.test(next);
}

const ITSELF = words('itself himself herself themselves');
const ASKING = words('when where why how there here');
const TEMPORAL = words('also yet then now still already later first recently');

/** "has officially met", "later met"; not "where met". */
const isGroupAdverb = ({ lower }: Token, before: Token | undefined): boolean =>
  before !== undefined &&
  !ASKING.has(lower) &&
  (before.pos === 'AUX' || NOT.has(before.lower) || lower.endsWith('ly') || TEMPORAL.has(lower));
