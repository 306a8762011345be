/** "Cuban doctors have been working in Angola", "Turkish rescuers pulled 14 people from the rubble in Jalalabad": who helps where. */
import type { Clause, Slot } from '../../../shapes.ts';
import { words } from '../../../tables/word-list.ts';
import type { Match, Stage } from '../../reading.ts';
import { isPlace, match, sideOf } from '../frame.ts';

const HELPERS =
  /^(rescuers?|doctors|medics|nurses|surgeons|firefighters|deminers|sappers|midwives|paramedics|engineers|volunteers|rescue|teachers)$/;
const HELPS = words(
  'work serve treat pull dig clear repair rebuild help search rescue vaccinate operate extinguish fight arrive assist tend join evacuate',
);
/** How many words behind the nation name its people. */
const FAR = 3;
/** How far behind the verb the place may stand. */
const REACH = 14;

export function helpers(stage: Stage, clause: Clause): Match[] {
  const { subject, voice, verb, to } = clause;
  if (!subject || voice === 'passive' || !HELPS.has(verb.lemma) || !areHelpers(stage, subject)) return [];
  const own = sideOf(stage, subject.refs[0]);
  const place = stage.slots.find(
    (slot) => slot.from >= to && slot.from < to + REACH && isPlace(stage, slot) && isIn(stage, slot),
  );
  const side = sideOf(stage, place?.refs[0]) ?? sideBehind(stage, place);
  if (!place || own === undefined || side === undefined || side === own) return [];
  return [
    match(
      clause,
      { subject: { ...subject, use: 'plain', refs: [own] }, object: { ...place, use: 'plain', refs: [side] } },
      { predicate: 'PROVIDES_AID_TO', reasons: ['frame', 'helpers'], trust: 0.7 },
    ),
  ];
}

const areHelpers = ({ sentence: { tokens } }: Stage, { from, to, use }: Slot): boolean =>
  tokens.slice(use === 'plain' ? from : to, use === 'plain' ? to : to + FAR).some(({ lower }) => HELPERS.test(lower));

const isIn = ({ sentence: { tokens } }: Stage, { from }: Slot): boolean =>
  tokens.slice(Math.max(0, from - 3), from).some(({ lower }) => /^(in|across|at|near|to)$/.test(lower));

/** "in Jalalabad, Afghanistan". */
function sideBehind(stage: Stage, place: Slot | undefined): string | undefined {
  const next = place && stage.slots.find(({ from }) => from === place.to + 1);
  return next && stage.sentence.tokens[next.from - 1]?.word === ',' ? sideOf(stage, next.refs[0]) : undefined;
}
