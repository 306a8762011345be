/** Sources named beside the clause: "according to X", "citing X", "in X's view", "as X put it". */
import type { DraftAttribution } from '../../domain/candidate.ts';
import type { Reading } from '../relations/reading.ts';
import type { Sentence, Slot, Token } from '../shapes.ts';
import { ownedFrom } from './owning.ts';
import { cueOf, REPORT } from './saying.ts';
import type { Scope } from './scope.ts';

/** "According to the army's media wing, …" or ", according to X": holds for the whole sentence; "citing X", "as per X", "in the words of X". */
export function accordingTo({ sentence }: Reading, scope: Scope): DraftAttribution | undefined {
  const { tokens } = sentence;
  const viewed = inWhoseView(sentence, scope) ?? asPut(sentence, scope);
  if (viewed) return viewed;
  for (const token of tokens) {
    const end = cueEnd(tokens, token);
    if (end === undefined) continue;
    const slot =
      scope.slots(sentence.index).find((one) => isNamedAt(tokens, end, one)) ??
      issuedBy(tokens, end, { sentence, scope });
    if (slot?.refs[0] !== undefined)
      return {
        source: slot.refs[0],
        verb: /^(citing|quoting)$/.test(token.lower) ? 'citing' : 'according to',
        cue: cueOf(sentence, [token.index, slot.to]),
      };
  }
  return undefined;
}

/** "according to media reports, Uganda": behind a comma somebody else is named. */
const isNamedAt = (tokens: readonly Token[], end: number, { from }: Slot): boolean =>
  from >= end && from <= end + 4 && !tokens.slice(end, from).some(({ word }) => word === ',');

/** "In Ukraine's view, …", "In her words": whose view it is. */
function inWhoseView(sentence: Sentence, scope: Scope): DraftAttribution | undefined {
  const owner = scope
    .slots(sentence.index)
    .find(
      (slot) =>
        slot.from < 3 &&
        /^(view|opinion|words|telling|account|reckoning|judgement|eyes|point|lights|standpoint|perspective)$/.test(
          sentence.tokens[ownedFrom(sentence.tokens, slot) ?? -1]?.lower ?? '',
        ),
    );
  if (owner?.refs[0] === undefined || !/^(in|by|from|to)$/.test(sentence.tokens[owner.from - 1]?.lower ?? ''))
    return undefined;
  return { source: owner.refs[0], verb: 'view', cue: cueOf(sentence, [owner.from - 1, owner.to + 1]) };
}

/** ", as Bolivia put it", ", as Bolivia tells it". */
function asPut(sentence: Sentence, scope: Scope): DraftAttribution | undefined {
  const { tokens } = sentence;
  const slot = scope
    .slots(sentence.index)
    .find(
      ({ from, to }) =>
        tokens[from - 1]?.lower === 'as' &&
        /^(put|puts|tell|tells|told|see|sees|saw|has|had)$/.test(tokens[to]?.lower ?? '') &&
        tokens[to + 1]?.lower === 'it',
    );
  return slot?.refs[0] === undefined
    ? undefined
    : { source: slot.refs[0], verb: 'put', cue: cueOf(sentence, [slot.from - 1, slot.to + 2]) };
}

function cueEnd(tokens: readonly Token[], { index, lower }: Token): number | undefined {
  const next = tokens[index + 1]?.lower;
  if (lower === 'according' && next === 'to') return index + 2;
  if (lower === 'citing' || lower === 'quoting') return index + 1;
  if (lower === 'as' && next === 'per') return index + 2;
  if (lower === 'per' && index === 0) return index + 1;
  if (lower !== 'in') return undefined;
  const phrase = tokens
    .slice(index, index + 4)
    .map((token) => token.lower)
    .join(' ');
  if (/^in the (words|view|opinion) of/.test(phrase)) return index + 4;
  return undefined;
}

/** "according to the handout". */
function issuedBy(
  tokens: readonly Token[],
  at: number,
  { sentence, scope }: { sentence: Sentence; scope: Scope },
): Slot | undefined {
  const head = tokens.slice(at, at + 4).find(({ lower }) => REPORT.test(lower));
  const key = scope.issuer(sentence.index);
  return head && key !== undefined
    ? {
        sentence: sentence.index,
        from: head.index,
        to: head.index + 1,
        refs: [key],
        form: 'nominal',
        use: 'plain',
        reasons: ['issuer'],
      }
    : undefined;
}
