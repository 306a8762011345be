/** "Vietnam's ambassador was summoned to the foreign ministry in Vientiane": nobody is said to summon him, and where he is summoned tells who does. */
import type { Clause, Slot } from '../../../shapes.ts';
import { kindOf } from '../../ends.ts';
import type { Match, Stage } from '../../reading.ts';
import { match, sideOf } from '../frame.ts';

const ENVOY = /\b(ambassador|charg|envoy|consul|high commissioner|nuncio|attach)/i;

export function summons(stage: Stage, clause: Clause): Match[] {
  const { subject, voice, complements } = clause;
  if (!isSummons(stage, clause) || voice !== 'passive' || !subject || !isEnvoy(stage, subject)) return [];
  if (complements.some(({ preposition }) => preposition === 'by')) return [];
  const own = sideOf(stage, subject.refs[0]);
  const place = complements.find(({ preposition, slot }) => {
    const side = sideOf(stage, slot.refs[0]);
    return /^(to|in|at)$/.test(preposition ?? '') && side !== undefined && side !== own;
  })?.slot;
  const host = sideOf(stage, place?.refs[0]) ?? postedTo(stage, subject, own);
  if (host === undefined || own === undefined) return [];
  const ends = {
    subject: { ...(place ?? subject), refs: [host], members: undefined, reasons: ['summoned-to'] },
    object: subject,
  };
  return [match(clause, ends, { predicate: 'PROTESTED', reasons: ['frame', 'summons'], trust: 0.74 })];
}

/** "was summoned", "was called in". */
const isSummons = ({ sentence: { tokens } }: Stage, { verb, to }: Clause): boolean =>
  verb.lemma === 'summon' || (verb.lemma === 'call' && tokens[to]?.lower === 'in');

/** "Russia's ambassador in Riga was summoned": by where he is posted. */
function postedTo(stage: Stage, { from, to, refs }: Slot, own: string | undefined): string | undefined {
  const office = stage.cast.facts.find(({ subject }) => subject === refs[0])?.object ?? refs[0];
  const { tokens } = stage.sentence;
  const place = stage.slots.find(
    (slot) => slot.from >= from && slot.from <= to + 2 && /^(in|to)$/.test(tokens[slot.from - 1]?.lower ?? ''),
  );
  const side = sideOf(stage, place?.refs[0]) ?? chargeOf(stage, office);
  return side === own ? undefined : side;
}

/** "Ambassador of Russia to Latvia". */
function chargeOf({ cast }: Stage, office = ''): string | undefined {
  const name = cast.entities.get(office)?.name ?? '';
  return cast.countries.find((key) => name.endsWith(` to ${cast.entities.get(key)?.name}`));
}

const isEnvoy = (stage: Stage, { refs: [key = ''], from, to }: Slot): boolean =>
  /^(OFFICE|PERSON)$/.test(kindOf(stage.cast, key) ?? '') &&
  stage.sentence.tokens.slice(from, to).some(({ lower }) => ENVOY.test(lower));
