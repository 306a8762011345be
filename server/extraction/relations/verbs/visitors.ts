/** Whoever comes and is no visitor: goods, money, tourists, flights. */
import type { Clause, Slot } from '../../shapes.ts';
import { kindOf } from '../ends.ts';
import { isVehicle } from '../frames/giving/goods/freight.ts';
import type { Stage } from '../reading.ts';

/** "Some 80,000 Pakistanis visited", "the airline flies to Lahore": tourists and flights. */
export function isNoVisitor(stage: Stage, { verb }: Clause, subject: Slot): boolean {
  // "A shipment of Ghanaian rifles arrived in Togo": no Ghanaian came.
  if (isOfThings(stage, subject) || isVehicle(stage, subject)) return true;
  const {
    sentence: { tokens },
    cast,
  } = stage;
  const { from, to, form, refs } = subject;
  const areMany = form === 'demonym' && /s$/.test(tokens[to - 1]?.lower ?? '') && tokens[from - 1]?.pos === 'NUM';
  // "The ambassador returned from Peru": he was posted there.
  if (verb.lemma === 'return' && ENVOY.test(cast.entities.get(refs[0] ?? '')?.name ?? '')) return true;
  return areMany || (verb.lemma === 'fly' && kindOf(cast, refs[0] ?? '') === 'ORGANIZATION');
}

const ENVOY = /^(ambassador|charg|envoy|high commissioner|consul|diplomat)/i;

const isOfThings = ({ sentence: { tokens } }: Stage, { use, from, to }: Slot): boolean =>
  (use === 'adjective' && tokens[from - 1]?.lower === 'of') ||
  (use !== 'plain' && THINGS.test(tokens[to]?.lower ?? ''));

/** "Dutch money keeps arriving", "Nepal's thanks went to Japan". */
const THINGS =
  /^(money|cash|dollars?|euros?|pounds?|funds?|aid|goods|gas|oil|grain|flour|wheat|weapons|arms|tents|supplies|investments?|capital|thanks|condolences|congratulations|replies|reply|answer|response|message|exports?|orders?|votes?|attention|sympathies|praise|appeals?|offers?|proposals?|letters?|notes?)$/;
