/** "In Ukraine's view, …", "In the Malawian version, …", "In her words", "…, on Kenya's telling, …": whose view it is. */
import type { DraftAttribution } from '../../../domain/candidate.ts';
import type { Sentence, Slot, Token } from '../../shapes.ts';
import { words } from '../../tables/word-list.ts';
import { cueOf } from '../sayers/cues.ts';
import { ownedFrom } from '../sayers/owning.ts';
import type { Scope } from '../scope.ts';

const VIEWS = words(`
  view views opinion words telling retelling account accounts reckoning judgement judgment eyes point lights standpoint perspective
  version versions rendition reading narrative estimation recollection memory count calculation estimate estimates assessment
  interpretation presentation depiction description testimony analysis understanding mind phrase phrasing formulation`);

/** At the start or behind a comma: "served, in Kenya's view, nobody". */
export function inWhoseView(sentence: Sentence, scope: Scope): DraftAttribution | undefined {
  const owner = scope.slots(sentence.index).find((slot) => isView(sentence.tokens, slot));
  return owner?.refs[0] === undefined
    ? undefined
    : { source: owner.refs[0], verb: 'view', cue: cueOf(sentence, [owner.from - 1, owner.to + 1]) };
}

function isView(tokens: readonly Token[], slot: Slot): boolean {
  const noun = ownedFrom(tokens, slot) ?? (slot.form === 'demonym' ? slot.to : undefined);
  const at = slot.from - (tokens[slot.from - 1]?.pos === 'DET' ? 2 : 1);
  const isOpening = at === 0 || /^[,":]$/.test(tokens[at - 1]?.word ?? '') || tokens[at - 1]?.lower === 'that';
  return (
    noun !== undefined &&
    VIEWS.has(tokens[noun]?.lower ?? '') &&
    isOpening &&
    /^(in|by|from|to|on)$/.test(tokens[at]?.lower ?? '')
  );
}
