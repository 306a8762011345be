/** Words that only tell where something was: "on the sidelines of the 71st session of the UN General Assembly", "in Clark, Pampanga, Philippines". */
import type { Slot, Token } from '../../shapes.ts';
import { kindIs, type Scene } from '../casting.ts';

/** From "sidelines" to the body. */
const FAR = 9;
/** Words of the province in between. */
const LONGEST = 3;

/** True where the slot is no actor for its words. */
export const isVenue = (scene: Scene, slot: Slot): boolean => isBesideEvent(scene, slot) || endsAddress(scene, slot);

/** "on the margins of": who met there met each other, not the body. */
function isBesideEvent(scene: Scene, slot: Slot): boolean {
  if (slot.use !== 'plain' || !kindIs(scene.casting, /ORGANIZATION|BODY/)(slot)) return false;
  const { tokens } = scene.board.sentence;
  const beside = tokens.findLastIndex(
    ({ lower }, at) => at < slot.from && at >= slot.from - FAR && /^(sidelines?|margins)$/.test(lower),
  );
  return beside > 0 && tokens.slice(beside + 1, slot.from).every(isOfPhrase);
}

const isOfPhrase = ({ pos, word }: Token): boolean => /^(ADP|DET|ADJ|NOUN|NUM|PROPN|PRON)$/.test(pos) || word === "'s";

/** The country behind a town and a province that nobody knows. */
function endsAddress(scene: Scene, slot: Slot): boolean {
  const { casting, slots, board } = scene;
  const town = slots.at(-1);
  if (slot.use !== 'plain' || !kindIs(casting, /^COUNTRY$/)(slot) || !town || !kindIs(casting, /^PLACE$/)(town))
    return false;
  const { tokens } = board.sentence;
  const between = tokens.slice(town.to, slot.from);
  const [first, last] = [between[0]?.word, between.at(-1)?.word];
  const inside = between.slice(1, -1);
  return (
    /^(in|at|near|to|from)$/.test(tokens[town.from - 1]?.lower ?? '') &&
    first === ',' &&
    last === ',' &&
    inside.length > 0 &&
    inside.length <= LONGEST &&
    inside.every(({ pos }) => pos === 'PROPN')
  );
}
