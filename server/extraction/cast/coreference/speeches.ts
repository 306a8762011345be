/** The printed words of somebody: "Remarks by the foreign minister of India, X, at …". All that follows is his, and "we" are his country. */
import type { Orator, Sentence, Slot, Token } from '../../shapes.ts';
import { words } from '../../tables/word-list.ts';
import { type Casting, kindIs } from '../casting.ts';

const SPEECHES = words(`
  remarks address speech speeches statement excerpts excerpt extracts message keynote lecture intervention transcript toast eulogy
  proclamation testimony comments letter`);
const BY = words('by of from');
/** How many words may stand between "address" and "of". */
const NEAR = 5;

/** Who speaks, by a line without a verb that names a speech and who gave it: the first, or a heading below the report of it. */
export function oratorOf(casting: Casting, slots: readonly Slot[], sentence: Sentence): Orator | undefined {
  const { index, tokens } = sentence;
  if (index !== 0 && !isHeading(casting, sentence)) return undefined;
  const slot =
    titled(casting, slots, sentence) ??
    slots.find(
      (one) =>
        one.refs.length === 1 &&
        kindIs(casting, tokens[0]?.lower === 'letter' ? /^(PERSON|OFFICE)$/ : /^PERSON$/)(one) &&
        (tokens.some(isTelling) ? replies(tokens, one) : isGiver(tokens, one.from)),
    );
  const [key] = slot?.refs ?? [];
  if (!slot || key === undefined) return undefined;
  const side = casting.drafts.sideOf(key);
  const host = slots
    .filter(({ from }) => from >= slot.to && /^(in|to)$/.test(tokens[from - 1]?.lower ?? ''))
    .flatMap(({ refs }) => refs.map((ref) => casting.drafts.sideOf(ref)))
    .find((country) => country !== undefined && country !== side);
  return {
    key,
    sentence: index,
    to: slot.to,
    ...(index > 0 && { isBelow: true }),
    ...(side !== undefined && { side }),
    ...(host !== undefined && { host }),
  };
}

/** "Foreign Secretary statement on the death of X", "Prime Minister's remarks at the summit": the title line, without a verb. */
function titled(casting: Casting, slots: readonly Slot[], { index, tokens }: Sentence): Slot | undefined {
  const [first] = slots;
  if (index > 0 || first?.from !== 0 || first.refs.length !== 1 || !kindIs(casting, /^(PERSON|OFFICE)$/)(first))
    return undefined;
  const at = tokens[first.to]?.word === "'s" ? first.to + 1 : first.to;
  const isOn = /^(on|at|to|following|after|regarding|in|about)$/.test(tokens[at + 1]?.lower ?? '');
  const isSpokesperson = tokens.slice(0, first.to).some(({ lower }) => /^spokes/.test(lower));
  return TITLED.has(tokens[at]?.lower ?? '') && isOn && !isSpokesperson ? first : undefined;
}
const TITLED = words('statement remarks speech message address');

/** So far down a report may print the speech that it tells of. */
const HEAD = 6;

/** "Speech by President X", on a line of its own. */
function isHeading({ document: { sentences } }: Casting, { index, line, tokens }: Sentence): boolean {
  const isAlone = sentences[index - 1]?.line !== line && sentences[index + 1]?.line !== line;
  return index <= HEAD && isAlone && SPEECHES.has(tokens[0]?.lower ?? '') && !tokens.some(isTelling);
}

/** "The foreign minister, X, replied: Ireland has not …": no quotation opens. */
function replies(tokens: Sentence['tokens'], { from, to }: Slot): boolean {
  const [verb, colon, first] = tokens.slice(tokens[to]?.word === ',' ? to + 1 : to);
  const isFirst = tokens.slice(0, from).every(({ pos, word }) => pos === 'DET' || word === '-');
  return (
    isFirst && /^(replied|answered|said|stated)$/.test(verb?.lower ?? '') && colon?.word === ':' && first?.word !== '"'
  );
}

/** A verb, where wink does not take "Address" for one. */
const isTelling = ({ pos, lower }: Token): boolean =>
  /VERB|AUX/.test(pos) && !lower.endsWith('ing') && !SPEECHES.has(lower) && !/^(dated|addressed)$/.test(lower);

/** What leads away from the giver: to whom, where and about what. */
const AWAY = words('on to at in about for regarding with before');

/** "Remarks by X", "the address of President X", "Address by the President of Namibia, X": nothing leads away in between. */
function isGiver(tokens: Sentence['tokens'], from: number): boolean {
  const by = tokens.findIndex(
    ({ lower }, at) =>
      at < from && BY.has(lower) && tokens.slice(Math.max(0, at - NEAR), at).some((noun) => SPEECHES.has(noun.lower)),
  );
  return by >= 0 && !tokens.slice(by, from).some(({ lower }) => AWAY.has(lower));
}

/** Whom "I", "we" and "you" mean in a speech: the speaker, his country, the country that he speaks in. */
export function meantInSpeech({ key, side, host }: Orator, word: string): readonly string[] {
  if (/^(i|me|my|myself)$/.test(word)) return [key];
  if (/^(we|us|our|ours)$/.test(word)) return [side ?? key];
  return /^(you|your)$/.test(word) && host !== undefined ? [host] : [];
}
