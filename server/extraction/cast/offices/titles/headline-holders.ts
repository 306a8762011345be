/** "Iranian foreign minister receives Afghan guest" above a report: whom the text below names in that office. */
import { isShortOffice, officeName } from '../../../../domain/wording/office-name.ts';
import type { Slot } from '../../../shapes.ts';
import type { Casting } from '../../casting.ts';

/** The slots of the first line, with the holders of its unnamed offices. */
export function withHoldersBelow(casting: Casting, all: readonly (readonly Slot[])[]): Slot[][] {
  const { sentences } = casting.document;
  const [first, second] = sentences;
  const title = first?.line;
  const isTitle = second !== undefined && second.line !== title && first?.tokens.at(-1)?.word !== '.';
  return all.map((slots, index) =>
    isTitle && sentences[index]?.line === title ? slots.map((slot) => withHolder(casting, slot)) : [...slots],
  );
}

const withHolder = (casting: Casting, slot: Slot): Slot =>
  slot.reasons.includes('unnamed-holder')
    ? { ...slot, refs: slot.refs.map((ref) => holderOf(casting, ref) ?? ref) }
    : slot;

/** The one person whom the text sees in the office, or in one that the headline's words are short for. */
function holderOf({ drafts, offices }: Casting, office: string): string | undefined {
  const draft = drafts.get(office);
  if (draft?.kind !== 'OFFICE' || draft.country === undefined) return undefined;
  const short = officeName(draft.name.replace(/ of .*$/, '').toLowerCase());
  const fits = (held: { key: string; office: string; country?: string | undefined }): boolean =>
    held.key === office ||
    (held.country === draft.country && (isShortOffice(short, held.office) || hasWords(held.office, short)));
  const [holder, second] = [...offices].filter(([, held]) => held.some(fits)).map(([person]) => person);
  return second === undefined ? holder : undefined;
}

/** "energy minister" of the "minister of water and energy". */
const hasWords = (office: string, short: string): boolean => {
  const said = new Set(office.split(' '));
  return short.includes(' ') && short.split(' ').every((word) => said.has(word));
};
