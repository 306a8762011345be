/** "Togo said it had not", "its army had fired at no one", "denied involvement": the deed that was told of whoever says he did not do it. */
import type { Clause } from '../../../../shapes.ts';
import { lowerOf } from '../../../../text/lower-text.ts';
import type { Match, Reading, Stage } from '../../../reading.ts';
import { match, sideOf } from '../../frame.ts';
import { chargedWith, type Deed, type Denier } from '../charged-with.ts';
import { isSaidOf } from '../said-of.ts';
import { TAKES_UP } from '../takes-up.ts';
import { DENIED, DENIES, NOBODY, NOT_SO, SAYS } from './not-so.ts';

/** Sentences back. */
const BACK = 2;
export function saidNotSo(stage: Stage, clause: Clause): Match[] {
  const { subject, voice, negation } = clause;
  if (voice === 'passive' || negation || subject?.use !== 'plain' || subject.refs.length > 1) return [];
  const own = sideOf(stage, subject.refs[0]);
  if (own === undefined || isOfAnother(stage, clause, own)) return [];
  const told = stage.before.findLast((one) => isDenied(stage, one, { own, clause }));
  const deed = told ?? chargedWith(stage, { own, clause });
  if (!deed || isRead(stage, deed, told)) return [];
  const end = (key: string) => ({ ...subject, refs: [key], members: undefined });
  const sense = { polarity: 'DENIED', speechAct: 'DENIES' } as const;
  return [
    match(
      clause,
      { subject: end(deed.subject), object: end(deed.object) },
      { predicate: deed.predicate, reasons: ['frame', 'said-not-so'], trust: 0.7, sense },
    ),
  ];
}

const isDenied = (stage: Stage, told: Reading, { own, clause }: Denier): boolean =>
  TAKES_UP[told.predicate] !== undefined &&
  told.sense.polarity !== 'DENIED' &&
  told.reasons[0] !== 'model' &&
  told.sentence.index >= stage.sentence.index - BACK &&
  (told.sentence.index < stage.sentence.index || told.trigger[1] <= clause.from) &&
  sideOf(stage, told.subject) === own &&
  isSaidOf(told.clause, clause) &&
  isNo(stage, told, clause);

/** By what is said behind the verb; of a quotation, before it. */
function isNo({ sentence: { tokens } }: Stage, told: Reading, { verb, to, from }: Clause): boolean {
  if (DENIES.has(verb.lemma)) return DENIED.test(lowerOf(tokens.slice(to)));
  if (!SAYS.has(verb.lemma)) return false;
  const behind = tokens.slice(to);
  const content = behind.filter(({ pos }) => pos !== 'PUNCT').length > 1 ? behind : tokens.slice(0, from);
  const text = lowerOf(content);
  if (NOT_SO.test(text)) return true;
  const deed = content.find(({ lemma }) => TAKES_UP[told.predicate]?.has(lemma));
  if (!deed) return false;
  const before = content.filter(({ index }) => index < deed.index);
  const after = lowerOf(content.filter(({ index }) => index > deed.index));
  return before.some(({ lower }) => /^(not|n't|never)$/.test(lower)) || NOBODY.test(after.split(/ [.,;"] /)[0] ?? '');
}

/** "said that Ghana had not fired": another is said not to have done it. */
const isOfAnother = (stage: Stage, clause: Clause, own: string): boolean =>
  stage.clauses.some(({ parent, link, subject }) => {
    const isNamed = parent === clause && link === 'that' && subject?.form !== 'pronoun';
    const other = isNamed ? sideOf(stage, subject?.refs[0]) : undefined;
    return other !== undefined && other !== own;
  });

/** In the sentence of the denial, but for where it was told. */
const isRead = (
  { before, sentence }: Stage,
  { predicate, subject, object }: Deed,
  told: Reading | undefined,
): boolean =>
  before.some(
    (one) =>
      one !== told &&
      one.sentence.index === sentence.index &&
      one.predicate === predicate &&
      one.subject === subject &&
      one.object === object &&
      one.reasons[0] !== 'model',
  );
