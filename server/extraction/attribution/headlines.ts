/** Headlines that name their source before or behind what it says: "Minister: Kenya attacked Chad", "Kenya attacked Chad: minister". */
import type { DraftAttribution } from '../../domain/candidate.ts';
import type { Sentence, Slot } from '../shapes.ts';
import { lowerOf } from '../text/lower-text.ts';
import { cueOf } from './sayers/cues.ts';
import { isCrowd } from './sayers/unnamed/crowd-words.ts';
import { speakerBefore } from './speech/before-colon.ts';
import type { Who } from './who.ts';

/** "NEW DELHI:" is a dateline, and "Kenya:" may be a label: they speak only where a quotation follows. */
const SPEAKERS =
  /^(PERSON|OFFICE|GOVERNMENT_BODY|ARMED_FORCE|INTERGOVERNMENTAL_ORGANIZATION|ORGANIZATION|MEDIA_OUTLET)$/;

/** "In a post on Facebook, X:", "Asked about it, X:". */
const OPENING = /^(in|on|via|at|writing|speaking|asked|addressing) [^:;".]{1,60} ,( the| an?)?$/;

export function headlineSource(
  sentence: Sentence,
  slots: readonly Slot[],
  who: Pick<Who, 'kindOf' | 'countryOf'>,
): DraftAttribution | undefined {
  const { tokens } = sentence;
  const { kindOf } = who;
  // "Kenya attacked Chad – UN experts": theirs.
  const isEnd = (at: number) => tokens.slice(at).every(({ pos, lower }) => pos === 'PUNCT' || isCrowd(lower));
  // "• 09:05 Obi: Kenya attacked Chad": marks and the hour stand before.
  const isFirst = (from: number) => tokens.slice(0, from).every(({ word }) => !/\p{L}/u.test(word));
  const speaks = (refs: readonly string[]) => SPEAKERS.test(kindOf(refs[0] ?? '') ?? '');
  // Neither labels nor datelines stand at the end: "Kenya attacked Chad – Uganda".
  const isState = (refs: readonly string[]) => refs.length === 1 && kindOf(refs[0] ?? '') === 'COUNTRY';
  const stated = statedBy(sentence, slots, who);
  const colon = tokens.findIndex(({ word }) => word === ':');
  const named = colon < 0 || tokens[0]?.lower === 'q' ? undefined : speakerBefore(tokens, slots, colon);
  const isOpening = (from: number) => isFirst(from) || OPENING.test(lowerOf(tokens.slice(0, from)));
  const slot =
    stated ??
    (named && speaks(named.refs) && isOpening(named.from) && tokens[colon + 1]?.word !== '"' ? named : undefined) ??
    slots.find(
      ({ from, to, use, refs }) =>
        use === 'plain' &&
        // "… in Tabuk. — ISPR" signs what was said before.
        !/^[.!?]$/.test(tokens[from - 2]?.word ?? '') &&
        ((speaks(refs) && isFirst(from) && tokens[to]?.word === ':') ||
          ((speaks(refs) || isState(refs)) && from > 3 && /^[:–—-]$/.test(tokens[from - 1]?.word ?? '') && isEnd(to))),
    );
  return slot?.refs[0] === undefined
    ? undefined
    : { source: slot.refs[0], verb: ':', cue: cueOf(sentence, [slot.from, slot.to]) };
}

/**
 * "Spain: Morocco withdrew from the accord": of a state by its own name, where another acts behind the colon; "KENYA:" is a
 * dateline, "Kuwait: The Kuwait Fund lent …" a label, and so is what stands before a sentence with its full stop, but for a ticker's.
 */
const statedBy = (
  { tokens }: Sentence,
  slots: readonly Slot[],
  { kindOf, countryOf }: Pick<Who, 'kindOf' | 'countryOf'>,
): Slot | undefined => {
  const [first, next] = slots;
  const isOfState = first && next && first.form === 'name' && kindOf(first.refs[0] ?? '') === 'COUNTRY';
  if (!isOfState || tokens[first.to]?.word !== ':' || next.from > first.to + 2) return undefined;
  const isFirst = tokens.slice(0, first.from).every(({ word }) => !/\p{L}/u.test(word));
  const isLabel =
    (first.from === 0 && tokens.at(-1)?.word === '.') ||
    tokens.slice(first.from, first.to).every(({ word }) => word === word.toUpperCase());
  return isFirst && !isLabel && countryOf(next.refs[0] ?? '') !== first.refs[0] ? first : undefined;
};
