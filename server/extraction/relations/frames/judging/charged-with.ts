/** "blamed Belarus for the bombing; Minsk denied it": the deed that a charge is of where no verb tells it. */
import type { Clause } from '../../../shapes.ts';
import { words } from '../../../tables/word-list.ts';
import { lowerOf } from '../../../text/lower-text.ts';
import type { Reading, Stage } from '../../reading.ts';
import { sideOf } from '../frame.ts';
import { DENIED, DENIES, NOT_SO, SAYS } from './denying/not-so.ts';

export type Deed = Pick<Reading, 'predicate' | 'subject' | 'object'>;

/** Whoever denies, and the clause that says so. */
export interface Denier {
  readonly own: string;
  readonly clause: Clause;
}

const VIOLENCE = words(`
  bomb bombs bombing explosion blast attack attacks raid strike strikes shelling shooting poisoning killing killings sabotage
  incursion ambush assassination murder arson drone`);
/** Of a charge: "denied it", too. */
const ANY = /^(it|this|that|the (accusations?|charges?|allegations?|claims?)|all (accusations|charges|allegations))\b/;
/** Sentences back. */
const BACK = 2;

export function chargedWith(stage: Stage, denier: Denier): Deed | undefined {
  const charge = isDenial(stage, denier) ? stage.before.findLast((one) => isCharge(stage, one, denier)) : undefined;
  const victim = sideOf(stage, charge?.subject);
  const isViolent = charge?.sentence.tokens.some(({ lower }) => VIOLENCE.has(lower)) ?? false;
  return victim !== undefined && isViolent ? { predicate: 'ATTACKED', subject: denier.own, object: victim } : undefined;
}

function isDenial({ sentence: { tokens } }: Stage, { clause: { verb, to } }: Denier): boolean {
  const behind = lowerOf(tokens.slice(to));
  if (DENIES.has(verb.lemma)) return DENIED.test(behind) || ANY.test(behind);
  return SAYS.has(verb.lemma) && NOT_SO.test(behind);
}

const isCharge = (
  stage: Stage,
  { predicate, object, sentence: { index }, trigger }: Reading,
  { own, clause }: Denier,
): boolean =>
  predicate === 'ACCUSED' &&
  sideOf(stage, object) === own &&
  index >= stage.sentence.index - BACK &&
  (index < stage.sentence.index || trigger[1] <= clause.from);
