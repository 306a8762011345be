/** Where a text puts a country: "a country in Central Asia". */
import type { Slot } from '../../../shapes.ts';
import { kindOf } from '../../ends.ts';
import type { Match, Stage } from '../../reading.ts';

/** "a country in Central Asia", "the Western Asian country": where the text puts it. */
export function regions(stage: Stage): Match[] {
  return stage.slots.flatMap((slot) => {
    if (!slot.reasons.includes('other-country')) return [];
    const place = regionBehind(stage, slot) ?? regionWithin(stage, slot);
    if (!place) return [];
    return [
      {
        predicate: 'LOCATED_IN' as const,
        subject: { ...slot, use: 'plain' as const },
        object: place,
        clause: undefined,
        trigger: [slot.from, Math.max(slot.to, place.to)] as const,
        sense: {},
        reasons: ['frame', 'region'],
        trust: 0.7,
      },
    ];
  });
}

const regionBehind = (stage: Stage, slot: Slot): Slot | undefined =>
  stage.sentence.tokens[slot.to]?.lower === 'in'
    ? stage.slots.find(
        ({ from, refs }) => from >= slot.to + 1 && from <= slot.to + 2 && kindOf(stage.cast, refs[0] ?? '') === 'PLACE',
      )
    : undefined;

const REGION =
  /\b((?:western|central|south|southern|southeast|east|eastern|north|northern|west) (?:asia|africa|europe|america)n?)\b/i;

/** The region that an adjective names: "Western Asian" → Western Asia. */
function regionWithin(stage: Stage, slot: Slot): Slot | undefined {
  const words = stage.sentence.tokens
    .slice(slot.from, slot.to)
    .map(({ word }) => word)
    .join(' ');
  const [, named] = REGION.exec(words) ?? [];
  const name = named?.replace(/(asia|africa|europe|america)n$/i, '$1');
  const hit = name === undefined ? undefined : stage.context.gazetteer.place(name);
  const key = hit && [...stage.cast.entities.values()].find((draft) => draft.name === hit.entry.name)?.key;
  return key === undefined ? undefined : { ...slot, refs: [key], reasons: ['region'] };
}
