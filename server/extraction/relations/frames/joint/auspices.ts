/** "talks held under Ghana's auspices", "sat down in Oslo under Norwegian mediation": who holds a hand over the talks of others. */
import type { Clause, Slot } from '../../../shapes.ts';
import type { Match, Reading, Stage } from '../../reading.ts';
import { match, sideOf } from '../frame.ts';

const HAND = /^(auspices|mediation|aegis|sponsorship|stewardship|facilitation)$/;
const TOGETHER = /^(HELD_TALKS_WITH|MET_WITH|HAS_AGREEMENT_WITH|AGREED_ON|SIGNED|CONCEDED_TO|COOPERATED_WITH)$/;
/** How far before the noun its owner may begin. */
const FAR = 3;

export function auspices(stage: Stage, clause: Clause): Match[] {
  const { tokens, index } = stage.sentence;
  const at = tokens.findIndex(({ lower }, place) => HAND.test(lower) && place >= clause.to && place < clause.until);
  const owner = at < 0 ? undefined : ownerOf(stage, at);
  if (!owner || !/^(under|through|with|after)$/.test(tokens[prepositionAt(stage, owner, at)]?.lower ?? '')) return [];
  const told = stage.before.findLast(({ sentence, predicate }) => sentence.index === index && TOGETHER.test(predicate));
  const parties = told ? partiesOf(stage, told, owner) : [];
  return parties.length < 2
    ? []
    : [
        match(
          clause,
          { subject: owner, object: { ...owner, refs: parties, reasons: ['parties'] } },
          { predicate: 'MEDIATES_BETWEEN', reasons: ['frame', 'auspices'], trust: 0.72 },
        ),
      ];
}

/** "Ghana's auspices", "Norwegian auspices", "the auspices of the African Union". */
function ownerOf({ slots, sentence: { tokens } }: Stage, at: number): Slot | undefined {
  const before = slots.find(({ to, use }) => to <= at && to > at - FAR && use !== 'plain');
  const behind =
    tokens[at + 1]?.lower === 'of' ? slots.find(({ from }) => from >= at + 2 && from <= at + FAR) : undefined;
  const owner = before ?? behind;
  return owner && { ...owner, use: 'plain', members: undefined };
}

const prepositionAt = ({ sentence: { tokens } }: Stage, { from }: Slot, at: number): number => {
  const start = Math.min(from, at) - 1;
  return tokens[start]?.pos === 'DET' ? start - 1 : start;
};

const partiesOf = (stage: Stage, { subject, object }: Reading, { refs }: Slot): string[] =>
  [subject, object].filter((key) => sideOf(stage, key) !== undefined && sideOf(stage, key) !== sideOf(stage, refs[0]));
