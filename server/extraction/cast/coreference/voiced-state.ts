/** "The UK is proud to stand with Jordan. We will …": the state that somebody in office speaks for, by what he says of it. */
import type { Sentence, Slot } from '../../shapes.ts';
import { words } from '../../tables/word-list.ts';
import type { Casting } from '../casting.ts';

/** What one says of one's own state. */
const FEELS = words('proud committed grateful pleased honoured honored delighted saddened appalled steadfast');
const DOES = words('stands condemns welcomes urges thanks values cherishes');

/** The state that a quotation begins with and speaks as. */
export function voicedState(
  slots: readonly Slot[],
  { tokens }: Sentence,
  { drafts }: Pick<Casting, 'drafts'>,
): string | undefined {
  const slot = slots.find(({ from, to, use, refs }) => {
    const quote = tokens[from - 1]?.lower === 'the' ? from - 2 : from - 1;
    const isState = use === 'plain' && refs.length === 1 && drafts.get(refs[0] ?? '')?.kind === 'COUNTRY';
    return isState && tokens[quote]?.word === '"' && isVoice(tokens.slice(to, to + 4).map(({ lower }) => lower));
  });
  return slot?.refs[0];
}

/** "is proud", "remains deeply committed", "also condemns". */
function isVoice([first = '', ...rest]: readonly string[]): boolean {
  if (/^(is|remains)$/.test(first)) return rest.some((word) => FEELS.has(word));
  return DOES.has(first) || (/^(also|strongly|always|firmly)$/.test(first) && DOES.has(rest[0] ?? ''));
}
