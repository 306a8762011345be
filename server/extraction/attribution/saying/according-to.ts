/** Sources named beside the clause: "according to X", "citing X", "in X's view", "as X put it". */
import type { DraftAttribution } from '../../../domain/candidate.ts';
import type { Reading } from '../../relations/reading.ts';
import type { Sentence, Slot, Token } from '../../shapes.ts';
import { words } from '../../tables/word-list.ts';
import { lowerOf } from '../../text/lower-text.ts';
import { cueOf } from '../sayers/cues.ts';
import { issuerSlot } from '../sayers/issuer-slot.ts';
import { isNote } from '../sayers/note-words.ts';
import { ownedFrom } from '../sayers/owning.ts';
import { isReader } from '../sayers/readers.ts';
import { outletAt } from '../sayers/unlisted.ts';
import { crowdAt } from '../sayers/unnamed/crowds.ts';
import { describedAt } from '../sayers/unnamed/described.ts';
import { calledBy } from '../sayers/unnamed/noun-phrase.ts';
import { heardAtSeat } from '../sayers/unnamed/seats.ts';
import type { Scope } from '../scope.ts';
import { inWhoseView } from './in-whose-view.ts';
import { citesReason } from './reasons-cited.ts';

/** "According to the army's media wing, …" or ", according to X": holds for the whole sentence; "citing X", "as per X", "in the words of X". */
export function accordingTo(
  { sentence, trigger }: Pick<Reading, 'sentence' | 'trigger'>,
  scope: Scope,
): DraftAttribution | undefined {
  const { tokens } = sentence;
  const viewed = inWhoseView(sentence, scope) ?? asPut({ sentence, trigger }, scope);
  if (viewed) return viewed;
  for (const token of tokens) {
    const end = cueEnd(tokens, token);
    if (end === undefined || /^(which|whom)$/.test(tokens[end]?.lower ?? '')) continue;
    if (citesReason(tokens, end, scope.slots(sentence.index))) continue;
    const slot =
      namedAt(tokens, end, sentence.index, scope) ??
      outletAt(sentence, end, scope) ??
      issuedBy(tokens, end, { sentence, scope }) ??
      crowdAt(sentence, end, scope) ??
      describedAt(sentence, end, scope);
    const source = slot && (scope.groupOf(slot) ?? seatOf(slot, sentence, scope));
    if (slot && source !== undefined)
      return {
        source,
        verb: /^(citing|quoting)$/.test(token.lower) ? 'citing' : 'according to',
        cue: cueOf(sentence, [token.index, slot.to]),
      };
  }
  return undefined;
}

/** "according to officials in Tbilisi": whose city it is. */
function seatOf(slot: Slot, sentence: Sentence, scope: Scope): string | undefined {
  const { tokens } = sentence;
  const head = heardAtSeat(tokens, slot);
  if (head) return scope.unlisted('GROUP', calledBy(sentence, head).name);
  return /^(in|at)$/.test(tokens[slot.from - 1]?.lower ?? '') ? scope.speakerOf(slot.refs[0]) : slot.refs[0];
}

/** "according to the Serbian news agency Novinar": whose it is stands before, where what is named behind is one of theirs. */
function namedAt(tokens: readonly Token[], end: number, sentence: number, scope: Scope): Slot | undefined {
  const slots = scope.slots(sentence);
  const slot = slots.find((one) => isNamedAt(tokens, end, one) || isAuthor(tokens, end, one, scope));
  const isOwner = slot && (slot.use !== 'plain' || ownedFrom(tokens, slot) !== undefined);
  const behind = isOwner ? slots[slots.indexOf(slot) + 1] : undefined;
  const isOne =
    slot &&
    behind?.use === 'plain' &&
    tokens.slice(slot.to, behind.from).every(({ pos }) => /^(NOUN|ADJ|PART)$/.test(pos));
  return isOne ? behind : slot;
}

/** "according to media reports, Uganda": behind a comma somebody else is named; "citing the fighting in the north": nobody. */
const isNamedAt = (tokens: readonly Token[], end: number, { from }: Slot): boolean =>
  from >= end &&
  from <= end + 4 &&
  !isReader(tokens, from) &&
  !tokens.slice(end, from).some(({ word }) => word === ',') &&
  !tokens.slice(end, from).some(({ lower }) => MATTER.test(lower));

/** What is cited as a reason, and not as a source. */
const MATTER =
  /^(situation|conflict|war|tensions?|crisis|concerns?|fears?|reasons?|risks?|threats?|weather|circumstances|developments?|security|instability|unrest|attacks?|aggression|violations?|lack|need|issues?|differences|dispute|violence|delays?|costs?|sanctions|treaty|agreement|resolution|law|article)$/;

/** "according to a report released on 3 May by the Institute", "a report in the daily El Faro": no comma and no verb but its own in between. */
function isAuthor(tokens: readonly Token[], end: number, { from, use, refs }: Slot, scope: Scope): boolean {
  const between = tokens.slice(end, from);
  const joint = between.findLast(({ pos }) => !/^(DET|ADJ|NOUN)$/.test(pos));
  return (
    use === 'plain' &&
    from < end + 12 &&
    !isReader(tokens, from) &&
    between.slice(0, 4).some(({ lower }) => isNote(lower)) &&
    (/^(by|of|from)$/.test(joint?.lower ?? '') ||
      // "court papers filed in London": where they are tells nothing of whose they are.
      (joint?.lower === 'in' && scope.kindOf(refs[0] ?? '') === 'MEDIA_OUTLET')) &&
    !between.some(({ word, lower }) => /^[,;:"]$/.test(word) || /^(that|which|who)$/.test(lower))
  );
}

/** ", as Bolivia put it", ", as Bolivia tells it". */
function asPut(
  { sentence, trigger }: Pick<Reading, 'sentence' | 'trigger'>,
  scope: Scope,
): DraftAttribution | undefined {
  const { tokens } = sentence;
  const slot = scope
    .slots(sentence.index)
    .find(
      ({ from, to }) =>
        tokens[from - 1]?.lower === 'as' &&
        /^(((put|puts|tell|tells|told|see|sees|saw|has|had)|would (have|put)) it\b|(makes?|made) (it )?(clear|plain)\b)/.test(
          lowerOf(tokens.slice(to, to + 3)),
        ),
    );
  if (slot === undefined || isOfQuote(sentence, slot.from - 1, trigger[0])) return undefined;
  return slot.refs[0] === undefined
    ? undefined
    : { source: slot.refs[0], verb: 'put', cue: cueOf(sentence, [slot.from - 1, slot.to + 2]) };
}

/** `lent Chad money "in our hour of need", as she put it`: the quotation is hers, what stands before it is not. */
function isOfQuote({ tokens }: Sentence, at: number, trigger: number): boolean {
  const closes = tokens.slice(Math.max(0, at - 2), at).findLast(({ word }) => word === '"');
  const opens = closes && tokens.findLast(({ word, index }) => word === '"' && index < closes.index);
  return opens !== undefined && trigger < opens.index;
}

/** "as alleged by Kazakhstan". */
const CLAIMED_BY = words(
  'reported alleged claimed stated described told confirmed announced asserted suggested noted charged argued recounted related acknowledged',
);

function cueEnd(tokens: readonly Token[], { index, lower }: Token): number | undefined {
  const next = tokens[index + 1]?.lower;
  if (lower === 'according' && next === 'to') return index + 2;
  if (lower === 'citing' || lower === 'quoting') return index + 1;
  if (lower === 'as' && next === 'per') return index + 2;
  const by = /^(first|also|widely|previously)$/.test(next ?? '') ? index + 3 : index + 2;
  if (lower === 'as' && tokens[by]?.lower === 'by' && CLAIMED_BY.has(tokens[by - 1]?.lower ?? '')) return by + 1;
  // "per capita", "per day" it is not.
  if (lower === 'per' && (index === 0 || tokens[index - 1]?.word === ',')) return index + 1;
  if (lower !== 'in') return undefined;
  const phrase = tokens
    .slice(index, index + 4)
    .map((token) => token.lower)
    .join(' ');
  if (/^in the (words|view|opinion|telling|account) of/.test(phrase)) return index + 4;
  return undefined;
}

/** "according to the handout". */
function issuedBy(
  tokens: readonly Token[],
  at: number,
  { sentence, scope }: { sentence: Sentence; scope: Scope },
): Slot | undefined {
  const head = tokens.slice(at, at + 4).find(({ lower }) => isNote(lower));
  // "citing a leaked cable": anybody's.
  const isAnybodys = /^(citing|quoting)$/.test(tokens[at - 1]?.lower ?? '') && /^an?$/.test(tokens[at]?.lower ?? '');
  const key = isAnybodys ? undefined : scope.issuer(sentence.index);
  return head && key !== undefined ? issuerSlot(sentence.index, head, key) : undefined;
}
