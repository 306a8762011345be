/** Who is in need, as far as a text has said: whom "Kenya sent tents" helps. */
import type { Predicate } from '../../../domain/ontology/predicate.ts';
import type { Slot, Token } from '../../shapes.ts';
import { words } from '../../tables/word-list.ts';
import { sideOf } from '../frames/frame.ts';
import type { Reading, Stage } from '../reading.ts';

/** Sentences back. */
const BACK = 3;
/** How many words behind what asks may name the help. */
const NEAR = 5;
const HELPED: ReadonlySet<Predicate> = new Set(['PROVIDES_AID_TO', 'CONDOLED']);
const DISASTERS = words(`
  earthquake earthquakes quake tsunami cyclone hurricane typhoon storm tornado flood floods flooding landslide mudslide avalanche
  eruption drought famine wildfire wildfires fire blaze epidemic outbreak cholera explosion blast shipwreck crash collapse disaster
  catastrophe`);
const HELP = words('help aid assistance relief support rescuers');

/** The state helped or pitied last, or that asked for help, or that a disaster struck; never the giver's own. */
export function needyFor(stage: Stage, givers: readonly string[]): string | undefined {
  const own = new Set(givers.map((key) => sideOf(stage, key)));
  const isOther = (key: string | undefined): key is string => key !== undefined && !own.has(key);
  const near = stage.before.filter(({ sentence: { index } }) => index >= stage.sentence.index - BACK);
  const helped = near.map((reading) => sideOf(stage, takerOf(reading))).findLast(isOther);
  return helped ?? struckFor(stage, isOther);
}

function takerOf({
  predicate,
  subject,
  object,
  sentence: { tokens },
  trigger: [from, to],
  reasons,
}: Reading): string | undefined {
  if (HELPED.has(predicate)) return object;
  const isOfHelp = tokens.slice(from, to + NEAR).some(({ lower }) => HELP.has(lower));
  const isGranted = reasons.includes('at-request') || reasons.includes('circumstance');
  return predicate === 'REQUESTED' && (isOfHelp || isGranted) ? subject : undefined;
}

/** The country that stands nearest to the disaster, in the latest sentence that tells of one. */
function struckFor(stage: Stage, isOther: (key: string | undefined) => key is string): string | undefined {
  const { document, cast, sentence } = stage;
  for (let at = sentence.index; at >= Math.max(0, sentence.index - BACK); at--) {
    const noun = document.sentences[at]?.tokens.find(({ lower, pos }) => DISASTERS.has(lower) && pos !== 'VERB');
    if (!noun) continue;
    const near = (cast.slots[at] ?? [])
      .map((slot) => ({ distance: distance(slot, noun), side: sideOf(stage, slot.refs[0]) }))
      .sort((a, b) => a.distance - b.distance)
      .find(({ side }) => isOther(side));
    if (near) return near.side;
  }
  return undefined;
}

const distance = ({ from, to }: Slot, { index }: Token): number => (from > index ? from - index : index - to + 1);
