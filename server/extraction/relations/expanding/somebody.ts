/** Who can go on a visit: "the Kenyan delegation", and neither troops nor a plane nor the state itself. */
import type { Slot } from '../../shapes.ts';
import { kindOf } from '../ends.ts';
import type { Match, Stage } from '../reading.ts';

export const isSomebody = (stage: Stage, { subject: slot, reasons, clause }: Match): boolean =>
  !(reasons[0] === 'verb' && MOVES.test(clause?.verb.lemma ?? '') && isState(stage, slot)) &&
  (!slot.reasons.includes('hand-of-state') || isSent(stage, slot)) &&
  !(slot.use === 'adjective' && CREWS.test(stage.sentence.tokens[slot.to]?.lower ?? '')) &&
  // "A Boeing 747 cargo plane landed".
  !stage.sentence.tokens.slice(slot.to, slot.to + 3).some(({ lower }) => VEHICLES.test(lower));

/** What a state does with others or in a figure of speech: "sent envoys to", "flew Afghans home", "went ahead with". */
const MOVES = /^(fly|go|come|send|bring|take|move|return|head|land|rush|turn|stop|get|run|travel)$/;

/** "Cuban doctors landed in Bridgetown" to work there. */
const CREWS =
  /^(doctors|medics|nurses|engineers|pilots|workers|students|rescuers|firefighters|tourists|pilgrims|refugees|migrants)$/;
const VEHICLES = /^(plane|planes|jet|jets|aircraft|airliner|helicopter|ship|tanker)$/;

/** "Kenyan troops" are no delegation. */
const isSent = ({ sentence: { tokens } }: Stage, { to }: Slot): boolean =>
  /^(delegation|team|mission|officials?)$/.test(tokens[to - 1]?.lower ?? '');

/** "Austria flew 42 Afghans to Kabul", "Spain went ahead with": a state goes nowhere itself. */
const isState = ({ cast, sentence: { tokens } }: Stage, { use, form, reasons, refs, from }: Slot): boolean =>
  use === 'plain' &&
  // "none of the ministers from Togo".
  !/^(from|of)$/.test(tokens[from - 1]?.lower ?? '') &&
  /^(name|metonym)$/.test(form) &&
  reasons.every((reason) => reason === 'capital-as-actor') &&
  kindOf(cast, refs[0] ?? '') === 'COUNTRY';
