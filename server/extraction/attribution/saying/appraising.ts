/** Verbs whose object tells what others do: "condemned China's use of force", "thanked Kenya for training", "voiced satisfaction at". */
import type { Clause } from '../../shapes.ts';
import { words } from '../../tables/word-list.ts';
import { lowerOf } from '../../text/lower-text.ts';

const STATES = words(`
  reaffirm reiterate affirm reassert condemn deplore denounce decry underline underscore stress recall
  highlight emphasise emphasize praise laud hail commend applaud appreciate acknowledge thank extol salute value
  criticise criticize slam blast lambast lament bemoan regret note mention describe cite
  welcome congratulate term consider deem`);

/** "expressed concern about China's harassment of", "conveyed his gratitude to": how he feels about it. */
const FEELS =
  /\b(concerns?|alarm|dismay|outrage|anger|unease|worry|worries|indignation|satisfaction|gratitude|thanks|appreciation|regret|delight|joy|pleasure|pride|gratification|admiration|praise|disappointment|condemnation)\b/;

/** "drew attention to", "spoke of", "paid tribute to": by what follows the verb. */
const WITH: Readonly<Record<string, RegExp>> = {
  draw: /^(\S+ )?attention to\b/,
  bring: /^(it )?to the (attention|notice)\b/,
  call: /^(\S+ )?attention to\b/,
  speak: /^(\w+ly )?(of|about)\b/,
  talk: /^(of|about)\b/,
  point: /^to\b/,
  refer: /^to\b/,
  touch: /^(up)?on\b/,
  pay: /^(\S+ )?tribute\b/,
  take: /^(\S+ )?note of\b/,
  shed: /^(\S+ )?light on\b/,
  place: /^(\S+ )?emphasis on\b/,
  lay: /^(\S+ )?(emphasis|stress) on\b/,
};

const EXPRESSES = /^(express|voice|convey|extend|offer|share|note|reiterate|record)$/;

/** How far behind the verb the feeling is named: "expressed his sincere gratitude". */
const NEAR = 6;

/** `trigger`: the word that tells the deed, which stands behind. */
export function appraises(clause: Clause, trigger: number): boolean {
  const {
    verb,
    to,
    sentence: { tokens },
  } = clause;
  if (STATES.has(verb.lemma)) return true;
  if (EXPRESSES.test(verb.lemma)) return FEELS.test(lowerOf(tokens.slice(to, Math.min(to + NEAR, trigger))));
  return drawsAttention(clause);
}

/** "drew attention to", "pointed to". */
export const drawsAttention = ({ verb, to, sentence: { tokens } }: Clause): boolean =>
  WITH[verb.lemma]?.test(lowerOf(tokens.slice(to, to + 4))) === true;
