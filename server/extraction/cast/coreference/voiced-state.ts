/** "The UK is proud to stand with Jordan. We will …": the state that somebody in office speaks for, by what he says of it. */
import type { Orator, Sentence, Slot } from '../../shapes.ts';
import { words } from '../../tables/word-list.ts';
import type { Casting } from '../casting.ts';

/** What one says of one's own state. */
const FEELS = words('proud committed grateful pleased honoured honored delighted saddened appalled steadfast');
const DOES = words('stands stood condemns urges thanks values cherishes');

/** The state that a quotation begins with and speaks as. */
export function voicedState(
  slots: readonly Slot[],
  { tokens }: Sentence,
  { drafts }: Pick<Casting, 'drafts'>,
  isSpeech = false,
): string | undefined {
  const slot = slots.find(({ from, to, use, refs }) => {
    const quote = tokens[from - 1]?.lower === 'the' ? from - 2 : from - 1;
    const isState = use === 'plain' && refs.length === 1 && drafts.get(refs[0] ?? '')?.kind === 'COUNTRY';
    const opens = isSpeech ? quote < 0 : tokens[quote]?.word === '"';
    return isState && opens && isVoice(tokens.slice(to, to + 4).map(({ lower }) => lower));
  });
  return slot?.refs[0];
}

/** "is proud", "remains deeply committed", "also condemns". */
export function isVoice([first = '', ...rest]: readonly string[]): boolean {
  if (/^(is|was|remains|remained)$/.test(first)) return rest.some((word) => FEELS.has(word));
  return DOES.has(first) || (/^(also|strongly|always|firmly)$/.test(first) && DOES.has(rest[0] ?? ''));
}

/** Whoever gives the speech is of the state that he speaks as, where his title has not told it. */
export function withVoice(
  casting: Pick<Casting, 'drafts'>,
  orator: Orator | undefined,
  sentence: Sentence,
  slots: readonly Slot[],
): Orator | undefined {
  if (orator === undefined || orator.side !== undefined || sentence.index <= orator.sentence) return orator;
  const side = voicedState(slots, sentence, casting, true);
  return side === undefined ? orator : { ...orator, side };
}
