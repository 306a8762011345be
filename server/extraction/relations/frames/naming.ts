/** "called X a friend of his people": says what he is, and no telephone rings. */
import type { Clause, Slot } from '../../shapes.ts';
import type { Match, Stage } from '../reading.ts';
import { match } from './frame.ts';

const GOOD = /^(friend|hero|brother|sister|ally|partner|patriot|statesman|peacemaker|example|model|pillar)$/;
const BAD =
  /^(liar|criminal|dictator|tyrant|thug|terrorist|traitor|coward|bully|aggressor|puppet|threat|warmonger|fascist|murderer|butcher|occupier|pariah|rogue|dictatorship)$/;
/** How many words behind the name may lead to what it is called. */
const FAR = 5;
const NAMES = /^(call|brand|label|dub|describe|denounce)$/;

/** A noun phrase or a quotation right behind the object, or a name: "call me Tomás". */
export const isNaming = ({ sentence: { tokens } }: Pick<Stage, 'sentence'>, { verb }: Clause, slot: Slot): boolean =>
  NAMES.test(verb.lemma) &&
  (/^(an?|the|"|as|one|his|her|their)$/.test(tokens[slot.to]?.lower ?? '') ||
    (slot.form === 'pronoun' && tokens[slot.to]?.pos === 'PROPN'));

export function namings(stage: Stage, clause: Clause): Match[] {
  const { subject, verb, voice, complements, to } = clause;
  const [first] = complements;
  if (!subject || voice === 'passive' || !NAMES.test(verb.lemma) || first?.slot.use !== 'plain') return [];
  if (first.preposition !== undefined || first.slot.from > to + 1 || !isNaming(stage, clause, first.slot)) return [];
  const said = stage.sentence.tokens.slice(first.slot.to, first.slot.to + FAR).map(({ lower }) => lower);
  const predicate = said.some((word) => GOOD.test(word))
    ? 'PRAISED'
    : said.some((word) => BAD.test(word))
      ? 'CRITICISED'
      : undefined;
  if (predicate === undefined) return [];
  return [match(clause, { subject, object: first.slot }, { predicate, reasons: ['frame', 'naming'], trust: 0.7 })];
}
