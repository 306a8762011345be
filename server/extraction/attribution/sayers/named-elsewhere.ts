/** Sayers whom another sentence names: the spokesman who is "her spokesman" here, the "three Iraqi officials" of whom one speaks. */
import type { Cast, Document, Slot } from '../../shapes.ts';

const SPOKES = /^spokes(man|woman|person)$/;

/** The one person of the text who is called somebody's spokesman; undefined where there are none or several. */
export function spokespersonOf({ sentences }: Document, { slots, entities }: Cast): string | undefined {
  const found = new Set<string>();
  for (const { index, tokens } of sentences)
    for (const { refs, from, to } of slots[index] ?? [])
      if (
        refs[0] !== undefined &&
        entities.get(refs[0])?.kind === 'PERSON' &&
        tokens.slice(from, to).some(({ lower }) => SPOKES.test(lower))
      )
        found.add(refs[0]);
  const [one, another] = found;
  return another === undefined ? one : undefined;
}

/** "one of the officials": the group that was named by the same noun before, where the slot was taken for two persons. */
export function groupOf(slot: Slot, { sentences }: Document, { slots, entities }: Cast): string | undefined {
  const noun = sentences[slot.sentence]?.tokens[slot.to - 1]?.lower;
  if (noun === undefined || !slot.reasons.includes('two-persons')) return undefined;
  for (let index = slot.sentence; index >= 0; index--) {
    const before = slots[index]?.findLast(
      ({ refs, to }) =>
        entities.get(refs[0] ?? '')?.kind === 'GROUP' && sentences[index]?.tokens[to - 1]?.lower === noun,
    );
    if (before) return before.refs[0];
  }
  return undefined;
}
