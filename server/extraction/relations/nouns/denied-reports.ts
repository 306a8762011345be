/** "Kenya dismissed reports of a deal with Chad", "reports of sanctions on Chad were denied by Kenya": who denies that he did it is who would have. */
import type { Clause, Slot, Token } from '../../shapes.ts';
import { words } from '../../tables/word-list.ts';
import { lowerOf } from '../../text/lower-text.ts';
import { agentOf } from '../clause-ends.ts';
import { kindOf } from '../ends.ts';
import { sideOf } from '../frames/frame.ts';
import type { Stage } from '../reading.ts';

const DENIES = words(
  'deny dismiss reject refute rebut rubbish dispel debunk contradict disavow disclaim brush wave laugh shrug quash scotch repudiate',
);
/** With a verdict behind: "called reports of … baseless". */
const CALLS = words('call brand label describe denounce term deem');
const UNTRUE =
  /\b(false|untrue|baseless|unfounded|groundless|fabricated|fabrications?|fake|nonsense|lies?|invented|inventions?|disinformation|fiction|absurd|rubbish)\b/;

const REPORTS =
  '(reports?|rumou?rs?|claims?|talk|speculation|suggestions?|allegations?|stories|accusations?|charges?)( \\S+){0,4} (of|about|over)( \\S+){0,5}$';
const OF_REPORTS = new RegExp(`(^| )${REPORTS}`);

/** `noun`: the happening that is told of in the reports. What a ministry or officials deny is their state's. */
export function denierOfReports(stage: Stage, clause: Clause, noun: Token): Slot | undefined {
  const denier = denierOf(clause, noun);
  const key = denier?.refs.length === 1 ? denier.refs[0] : undefined;
  const kind = kindOf(stage.cast, key ?? '') ?? '';
  // "The spokeswoman rejected allegations of an air strike": her state's; a visit would be her own.
  const speaks = SPEAKERS.has(kind) || (/^(PERSON|OFFICE)$/.test(kind) && !OWN.has(noun.lemma));
  const side = key !== undefined && speaks ? sideOf(stage, key) : undefined;
  return denier && side !== undefined ? { ...denier, refs: [side], members: undefined, use: 'plain' } : denier;
}

const OWN = words('visit trip meeting talk talks call conversation contact contacts affair friendship remark comment');
const SPEAKERS = words('GOVERNMENT_BODY GROUP');

function denierOf(clause: Clause, noun: Token): Slot | undefined {
  const { verb, voice, to, from, sentence } = clause;
  const { tokens } = sentence;
  if (clause.negation) return undefined;
  if (voice === 'passive')
    return noun.index < from && DENIES.has(verb.lemma) && OF_REPORTS.test(lowerOf(tokens.slice(0, noun.index)))
      ? agentOf(clause)
      : undefined;
  if (noun.index < to || !OF_REPORTS.test(lowerOf(tokens.slice(to, noun.index)))) return undefined;
  const isVerdict = CALLS.has(verb.lemma) && UNTRUE.test(lowerOf(tokens.slice(noun.index)));
  return DENIES.has(verb.lemma) || isVerdict ? clause.subject : undefined;
}
