/** "inspected the aircraft together with Y": the two do it, it is not done to Y. */
import type { Clause, Complement } from '../../../shapes.ts';
import type { Match, Stage } from '../../reading.ts';
import { isPerson, MEETINGS, match } from '../frame.ts';

const SHARED =
  /^(inspect|tour|visit|open|inaugurate|launch|unveil|chair|host|patrol|search|build|develop|produce|investigate|operate|run|train|plant|lay|cut|review|monitor|guard|survey)$/;

export const together = (stage: Stage, clause: Clause): Match[] => [
  ...sharing(stage, clause),
  ...joinedForTalks(stage, clause),
];

function sharing(stage: Stage, clause: Clause): Match[] {
  const { subject, complements, voice, verb } = clause;
  const partner = complements.find(
    (complement) => isCompanion(stage, complement) || isBeside(stage, clause, complement),
  )?.slot;
  if (!subject || voice === 'passive' || partner?.use !== 'plain' || !SHARED.test(verb.lemma)) return [];
  const arePersons = isPerson(stage, subject) && isPerson(stage, partner);
  return [
    match(
      clause,
      { subject, object: partner },
      {
        predicate: arePersons ? 'MET_WITH' : 'COOPERATES_WITH',
        reasons: ['frame', 'together'],
        trust: 0.68,
      },
    ),
  ];
}

/** "joined her French counterpart for talks with Y": whoever was joined holds them too. */
function joinedForTalks(stage: Stage, clause: Clause): Match[] {
  const { verb, voice, complements, until } = clause;
  const joined = complements.find(({ preposition }) => preposition === undefined)?.slot;
  if (verb.lemma !== 'join' || voice === 'passive' || joined?.use !== 'plain' || !isPerson(stage, joined)) return [];
  return stage.before
    .filter(
      ({ predicate, sentence, trigger: [at] }) =>
        MEETINGS.test(predicate) && sentence === stage.sentence && at >= joined.to && at < until,
    )
    .flatMap(({ predicate, object, trigger }) => {
      const met = stage.slots.find(({ refs, from }) => refs.includes(object) && from > joined.from);
      const ends = met && { subject: joined, object: { ...met, refs: [object] } };
      return ends ? [match(clause, ends, { predicate, reasons: ['frame', 'together'], trust: 0.72, trigger })] : [];
    });
}

/** "cut the ribbon with Y". */
const isBeside = (stage: Stage, { verb, subject }: Clause, { preposition, slot }: Complement): boolean =>
  preposition === 'with' &&
  /^(cut|inaugurate|unveil)$/.test(verb.lemma) &&
  subject !== undefined &&
  isPerson(stage, subject) &&
  isPerson(stage, slot);

/** Behind "together with", "jointly with". */
export const isCompanion = (
  { sentence: { tokens } }: Pick<Stage, 'sentence'>,
  { preposition, at }: Complement,
): boolean =>
  preposition === 'with' && at !== undefined && /^(together|jointly|along)$/.test(tokens[at - 1]?.lower ?? '');
