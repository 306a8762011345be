/** "moved tanks to the frontier", "closed six crossings": against the neighbour that the text speaks of. */
import type { Clause, Slot } from '../../../shapes.ts';
import { kindOf } from '../../ends.ts';
import { isRead } from '../../is-read.ts';
import type { Match, Stage } from '../../reading.ts';
import { match, sideOf } from '../frame.ts';

const MOVES = /^(move|mass|amass|deploy|send|dispatch|rush|station|keep|concentrate|reinforce|pour|order)$/;
const TO_BORDER =
  /\b(troops|soldiers|tanks|battalions?|brigades?|forces|armou?r|artillery|units|divisions?|guards|reinforcements|gunboats|warships)\b.* (to|at|along|on|near|towards?|above) (the |its |their )?(\w+ )?(frontier|border|line|hills|front|boundary)\b/;
const CLOSES = /^(close|shut|seal|block)$/;
const CROSSINGS = /^((its|the|their|all|last|both|most|\w+) ){0,4}(border|borders|crossings?|airspace|frontier)\b/;
/** How many words of the clause are looked at. */
const FAR = 14;

export function borders(stage: Stage, clause: Clause): Match[] {
  const { subject, verb, voice } = clause;
  if (!subject || voice === 'passive' || isRead(stage, clause)) return [];
  const words = stage.sentence.tokens
    .slice(
      clause.to,
      CLOSES.test(verb.lemma) ? clause.to + FAR : Math.min(clause.to + FAR, Math.max(clause.until, clause.to)),
    )
    .map(({ lower }) => lower)
    .join(' ');
  const moves = MOVES.test(verb.lemma) && TO_BORDER.test(words);
  if (!moves && !(CLOSES.test(verb.lemma) && CROSSINGS.test(words))) return [];
  const neighbour = namedBeside(stage, clause) ?? neighbourOf(stage, subject);
  if (neighbour === undefined) return [];
  const object: Slot = { ...subject, refs: [neighbour], reasons: ['neighbour'] };
  return [
    match(
      clause,
      { subject, object },
      { predicate: moves ? 'MOBILISED_AGAINST' : 'COERCED', reasons: ['frame', 'border'], trust: 0.72 },
    ),
  ];
}

/** "closed its last road crossing with Belarus". */
const namedBeside = (stage: Stage, { subject, to }: Clause): string | undefined =>
  stage.slots
    .filter(({ from }) => from > to && from < to + FAR && stage.sentence.tokens[from - 1]?.lower === 'with')
    .map(({ refs }) => sideOf(stage, refs[0]))
    .find((side) => side !== undefined && side !== sideOf(stage, subject?.refs[0]));

const ENMITY = /^(ATTACKED|ACCUSED|THREATENED|DISPUTES_WITH|PROTESTED|CRITICISED|MOBILISED_AGAINST|COERCED)$/;

/** With whom the subject's country has a quarrel in the text; else the other, where the text has two. */
function neighbourOf(stage: Stage, { refs }: Slot): string | undefined {
  const own = sideOf(stage, refs[0]);
  if (own === undefined || refs.length > 1) return undefined;
  for (const { predicate, subject, object } of stage.before.toReversed()) {
    if (!ENMITY.test(predicate)) continue;
    const sides = [sideOf(stage, subject), sideOf(stage, object)];
    const other = sides.find((side) => side !== undefined && side !== own);
    if (sides.includes(own) && other !== undefined) return other;
  }
  const [first, second] = stage.cast.countries.filter((key) => kindOf(stage.cast, key) === 'COUNTRY').slice(0, 2);
  return first === own ? second : second === own ? first : undefined;
}
