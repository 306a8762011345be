/** "Before he flies to Peru, President Deby will speak": a pronoun of the opening phrase means whoever the sentence goes on with. */
import type { Sentence, Slot, Token } from '../../../shapes.ts';
import { words } from '../../../tables/word-list.ts';
import { type Casting, kindIs } from '../../casting.ts';
import { toSlot } from '../../slot-at.ts';

const OPENS = words(
  'before after ahead during while when since until despite following speaking arriving returning on upon once as at in with hours days minutes',
);
/** Of these a whole clause may follow: "before he flies". */
const LEADS = words('before after while when since until once as');
const PERSONS = /^(PERSON|OFFICE)$/;
const STATES = /^(COUNTRY|ARMED_FORCE|GOVERNMENT_BODY|ORGANIZATION|INTERGOVERNMENTAL_ORGANIZATION)$/;

/** The slots with those that the pronouns of the opening phrase are. */
export function withOpeningPronouns(casting: Casting, slots: readonly Slot[], { index, tokens }: Sentence): Slot[] {
  const comma = OPENS.has(tokens[0]?.lower ?? '') ? commaBehind(tokens, slots) : -1;
  const main = comma > 0 ? slots.find(({ from }) => from > comma) : undefined;
  const isNext = main && tokens.slice(comma + 1, main.from).every(({ pos }) => pos === 'DET');
  if (!main || !isNext || main.use !== 'plain' || main.refs.length !== 1) return [...slots];
  const isLed = LEADS.has(tokens[0]?.lower ?? '');
  const found = tokens.slice(0, comma).flatMap((token) => {
    const kinds = meantBy(token, isLed);
    const fits = kinds && kindIs(casting, kinds);
    return fits?.(main) && !slots.some((slot) => stands(slot, token) || (slot.to <= token.index && fits(slot)))
      ? [slotOf(token, { index, main, next: tokens[token.index + 1] })]
      : [];
  });
  const taken = new Set(found.map(({ from }) => from));
  return [...slots.filter(({ from }) => !taken.has(from)), ...found].sort((a, b) => a.from - b.from);
}

/** "On Monday he was in Chad, where": only an owner, or the subject of a clause of its own. */
function meantBy({ lower }: Token, isLed: boolean): RegExp | undefined {
  if (/^(his|her)$/.test(lower) || (isLed && /^(he|she)$/.test(lower))) return PERSONS;
  return lower === 'its' || (isLed && lower === 'it') ? STATES : undefined;
}

/** The first that stands in no slot. */
const commaBehind = (tokens: readonly Token[], slots: readonly Slot[]): number =>
  tokens.findIndex(({ word }, at) => word === ',' && !slots.some(({ from, to }) => at >= from && at < to));

/** Inside of something longer: "its troops". */
const stands = ({ from, to }: Slot, { index }: Token): boolean => index >= from && index < to && to - from > 1;

function slotOf(
  { index: from, lower }: Token,
  { index, main, next }: { readonly index: number; readonly main: Slot; readonly next: Token | undefined },
): Slot {
  const isOwner = /^(his|its)$/.test(lower) || (lower === 'her' && /^(NOUN|ADJ|PROPN)$/.test(next?.pos ?? ''));
  const use = isOwner ? 'possessive' : 'plain';
  return toSlot({
    sentence: index,
    from,
    to: from + 1,
    refs: main.refs,
    form: 'pronoun',
    use,
    reasons: ['pronoun-opening'],
  });
}
