/** "It alleges that", "…, he continued": the note or the unnamed speaker that a sentence before began with. */
import type { Clause, Slot, Token } from '../../../shapes.ts';
import type { Scope } from '../../scope.ts';
import { isNote } from '../note-words.ts';
import { isCrowd } from './crowd-words.ts';
import { calledBy, describedSlot } from './noun-phrase.ts';

/** How many sentences back. */
const LONGEST = 4;

/** What wink calls the words of a noun phrase. */
const WITHIN = /^(DET|ADJ|NOUN|PROPN|PART|NUM)$/;

/** "The indictment runs to 200 pages. It alleges that": nothing else is "it". */
export function noteAbove({ sentence, from }: Clause, scope: Scope): Slot | undefined {
  const { tokens, index } = sentence;
  const isIt = tokens[0]?.lower === 'it' && tokens.slice(1, from).every(({ pos }) => pos === 'ADV');
  const isAside = tokens[from - 1]?.lower === 'it' && tokens[from - 2]?.word === ',';
  if (!isIt && !isAside) return undefined;
  return above(index, scope, (words) => headOf(words, ({ lower }) => isNote(lower)), 'DOCUMENT');
}

/** "A colonel spoke at length. Chad, he said, …": where "he" is nobody with a name. */
export function crowdAbove({ sentence: { tokens, index }, from }: Clause, scope: Scope): Slot | undefined {
  const pronoun = tokens.slice(0, from).findLast(({ pos }) => !/^(ADV|AUX)$/.test(pos));
  if (!pronoun || !/^(he|she|they)$/.test(pronoun.lower)) return undefined;
  if (scope.slots(index).some((slot) => slot.from <= pronoun.index && pronoun.index < slot.to)) return undefined;
  return above(index, scope, (words) => headOf(words, ({ lower }) => isCrowd(lower)), 'GROUP');
}

function above(
  index: number,
  scope: Scope,
  find: (words: readonly Token[]) => Token | undefined,
  kind: 'DOCUMENT' | 'GROUP',
): Slot | undefined {
  for (let back = 1; back <= LONGEST && index >= back; back++) {
    const tokens = scope.words(index - back);
    const head = find(tokens);
    const isNamed = head && scope.slots(index - back).some(({ from, to }) => from <= head.index && head.index < to);
    const author = head && kind === 'DOCUMENT' ? authorBehind(index - back, head, scope) : undefined;
    if (author) return { ...author, sentence: index };
    if (head && !isNamed) {
      const { from, name } = calledBy({ tokens }, head);
      return { ...describedSlot(index - back, [from, head.index + 1], scope.unlisted(kind, name)), sentence: index };
    }
    if (!/^(it|he|she|they|")$/.test(tokens[0]?.lower ?? '')) return undefined;
  }
  return undefined;
}

/** "A statement from the Kenyan presidency made no mention of it. It said": the presidency. */
const authorBehind = (sentence: number, { index }: Token, scope: Scope): Slot | undefined =>
  scope
    .slots(sentence)
    .find(
      ({ from, use }) =>
        use === 'plain' &&
        from > index + 1 &&
        from <= index + AUTHOR_WITHIN &&
        /^(from|by)$/.test(scope.words(sentence)[index + 1]?.lower ?? ''),
    );
const AUTHOR_WITHIN = 3;

/** The noun that the sentence begins with. */
function headOf(tokens: readonly Token[], fits: (noun: Token) => boolean): Token | undefined {
  const end = tokens.findIndex(({ pos }) => !WITHIN.test(pos));
  const phrase = tokens.slice(0, Math.max(0, end));
  const head = phrase.findLast(({ pos }) => /^(NOUN|PROPN)$/.test(pos));
  return head && fits(head) ? head : undefined;
}
