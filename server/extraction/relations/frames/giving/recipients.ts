/** "and Mauritius promised 500,000 dollars", "demanded an apology": the other party was named just before. */
import type { Clause, Slot } from '../../../shapes.ts';
import { isRead } from '../../is-read.ts';
import type { Match, Stage } from '../../reading.ts';
import { MEETINGS, match, sideOf } from '../frame.ts';

const GIVES = /^(send|promise|pledge|offer|donate|give|provide|contribute|dispatch|deliver|fly|ship)$/;
const PLEDGES = /^(promise|pledge|offer)$/;
const MONEY = /^(dollars?|euros?|pounds?|yen|francs?|million|money)$/;
const AMENDS = /^(apology|explanation|compensation|withdrawal|inquiry|investigation|reparations|retraction)$/;
/** How many words behind the verb tell what is given. */
const FAR = 6;

/** A clause that names no receiver, beside one that does. */
export function recipients(stage: Stage, clause: Clause): Match[] {
  const { subject, voice, form } = clause;
  if (!subject || voice === 'passive' || form !== 'finite' || hasParty(stage, clause)) return [];
  return [...gifts(stage, clause), ...demands(stage, clause), ...sympathy(stage, clause)];
}

/** "telephoned X to convey his condolences": who is called is told so. */
export function condolences(stage: Stage, clause: Clause): Match[] {
  const { form, link, voice, parent } = clause;
  const isPurpose = (form === 'infinitive' || form === 'gerund') && (link === 'infinitive' || link === 'gerund');
  return isPurpose && parent && voice === 'active' && !hasParty(stage, clause) ? sympathy(stage, clause) : [];
}

/** "flew to Moscow to ask for missiles": whoever is visited is asked. */
export function errands(stage: Stage, clause: Clause): Match[] {
  const { subject, parent, link, verb, voice } = clause;
  if (
    !subject ||
    link !== 'infinitive' ||
    voice === 'passive' ||
    !/^(ask|seek|request|plead|appeal|lobby|beg)$/.test(verb.lemma)
  )
    return [];
  if (hasParty(stage, clause)) return [];
  const visit = stage.before.find(
    ({ predicate, sentence, clause: said }) =>
      predicate === 'VISITED' && sentence.index === stage.sentence.index && said?.verb.index === parent?.verb.index,
  );
  const host = sideOf(stage, visit?.object);
  return ends(clause, host, { predicate: 'REQUESTED', reasons: ['frame', 'errand'], trust: 0.7 });
}

/** Somebody behind the verb, or a reading of it: nothing is left to find. */
const hasParty = (stage: Stage, clause: Clause): boolean =>
  clause.complements.some(({ slot }) => slot.use === 'plain') || isRead(stage, clause);

function gifts(stage: Stage, clause: Clause): Match[] {
  const { subject, verb } = clause;
  if (!subject || !GIVES.test(verb.lemma)) return [];
  const isOf = (name: string) =>
    wordsBehind(stage, clause, (word) => stage.context.lexicon.classes.get(name)?.has(word));
  const sense = PLEDGES.test(verb.lemma) ? ({ temporality: 'PLANNED', speechAct: 'PLEDGES' } as const) : {};
  const rest = { reasons: ['frame', 'receiver-before'], trust: 0.66, sense };
  if (isOf('arms'))
    return ends(clause, sideOf(stage, metBy(stage, subject)), { predicate: 'SUPPLIES_ARMS_TO', ...rest });
  if (!isOf('aid') && !wordsBehind(stage, clause, (word) => MONEY.test(word))) return [];
  const helped = stage.before.findLast(
    (one) =>
      one.predicate === 'PROVIDES_AID_TO' && isNear(stage, one.sentence.index) && !subject.refs.includes(one.subject),
  );
  return ends(clause, helped?.object, { predicate: 'PROVIDES_AID_TO', ...rest });
}

/** "accused the neighbouring country of piracy and demanded an apology". */
function demands(stage: Stage, clause: Clause): Match[] {
  if (!/^(demand|request|seek|want)$/.test(clause.verb.lemma)) return [];
  if (!wordsBehind(stage, clause, (word) => AMENDS.test(word))) return [];
  const accused = stage.before.findLast(
    ({ predicate, subject, sentence }) =>
      /^(ACCUSED|CRITICISED|PROTESTED)$/.test(predicate) &&
      sentence.index === stage.sentence.index &&
      clause.subject?.refs.includes(subject),
  );
  return ends(clause, accused?.object, {
    predicate: 'REQUESTED',
    reasons: ['frame', 'accused-before'],
    trust: 0.68,
  });
}

/** "paid a courtesy call on X and extended condolences". */
function sympathy(stage: Stage, clause: Clause): Match[] {
  const { subject, verb } = clause;
  if (!subject || !/^(express|extend|offer|convey|voice)$/.test(verb.lemma)) return [];
  if (!wordsBehind(stage, clause, (word) => /^(condolences?|sympathy|sympathies)$/.test(word))) return [];
  return ends(clause, metBy(stage, subject, 0), {
    predicate: 'CONDOLED',
    reasons: ['frame', 'met-before'],
    trust: 0.68,
  });
}

const wordsBehind = (
  { sentence: { tokens } }: Stage,
  { to }: Clause,
  fits: (word: string) => boolean | undefined,
): boolean => tokens.slice(to, to + FAR).some(({ lower, lemma }) => fits(lower) || fits(lemma));

const isNear = ({ sentence }: Stage, index: number, most = 1): boolean => index >= sentence.index - most;

/** Whom the subject, or one of its side, met just before. */
function metBy(stage: Stage, { refs }: Slot, most = 1): string | undefined {
  const own = sideOf(stage, refs[0]);
  const met = stage.before.findLast(
    ({ predicate, subject, object, sentence }) =>
      MEETINGS.test(predicate) &&
      isNear(stage, sentence.index, most) &&
      own !== undefined &&
      [sideOf(stage, subject), sideOf(stage, object)].includes(own),
  );
  return met && (sideOf(stage, met.subject) === own ? met.object : met.subject);
}

const ends = (
  clause: Clause,
  key: string | undefined,
  rest: Pick<Match, 'predicate' | 'reasons' | 'trust'> & Partial<Match>,
): Match[] =>
  key === undefined || !clause.subject
    ? []
    : [match(clause, { subject: clause.subject, object: { ...clause.subject, refs: [key] } }, rest)];
