/** "Kenya sent tents", "condolences were also sent by Nepal": help and sympathy whose receiver the text has named before. */
import type { Predicate } from '../../../domain/predicate.ts';
import type { Clause, Slot, Token } from '../../shapes.ts';
import { words } from '../../word-list.ts';
import { match } from '../frames/frame.ts';
import type { Match, Stage } from '../reading.ts';
import { isStopped } from '../verbs/stopped.ts';
import { needyFor } from './needy.ts';

const GIVES = words(`
  send promise pledge offer donate give provide contribute dispatch deliver fly ship rush airlift earmark allocate release supply`);
const PITIES = words('send express offer extend convey voice');
const PLEDGES = words('promise pledge offer');
const MONEY = words('dollars euros pounds yen francs rupees yuan dirhams riyals million money');
const PEOPLE = words(
  'doctors medics nurses rescuers firefighters engineers gendarmes sappers divers paramedics surgeons teams',
);
const SYMPATHY = words('condolence condolences sympathy sympathies');
/** How many words from the verb tell what is given, and behind which prepositions a receiver stands. */
const FAR = 6;
const TOWARDS = words('to for with towards toward at on from against');

export function givers(stage: Stage, clause: Clause): Match[] {
  if (isStopped(stage, clause)) return [];
  const giver = clause.voice === 'passive' ? doerOf(clause) : clause.subject;
  const predicate = giver?.use === 'plain' && !isAddressed(stage, clause, giver) ? giftOf(stage, clause) : undefined;
  const taker = giver && predicate && needyFor(stage, giver.refs);
  if (!giver || !predicate || taker === undefined) return [];
  const object: Slot = { ...giver, refs: [taker], members: undefined, reasons: ['needy-before'] };
  const isPledge = predicate === 'PROVIDES_AID_TO' && PLEDGES.has(clause.verb.lemma);
  const sense = isPledge ? ({ temporality: 'PLANNED', speechAct: 'PLEDGES' } as const) : {};
  return [
    match(clause, { subject: giver, object }, { predicate, reasons: ['frame', 'receiver-before'], trust: 0.72, sense }),
  ];
}

const doerOf = ({ complements }: Clause): Slot | undefined =>
  complements.find(({ preposition }) => preposition === 'by')?.slot;

/** A receiver behind the verb, or a reading of it: nothing is left out. */
const isAddressed = ({ before, sentence }: Stage, { complements, verb }: Clause, giver: Slot): boolean =>
  complements.some(
    ({ slot, preposition }) =>
      slot !== giver && slot.form !== 'pronoun' && (preposition === undefined || TOWARDS.has(preposition)),
  ) || before.some((one) => one.sentence.index === sentence.index && one.clause?.verb.index === verb.index);

function giftOf({ context, sentence: { tokens } }: Stage, { verb, from, to, voice }: Clause): Predicate | undefined {
  const things = voice === 'passive' ? tokens.slice(Math.max(0, from - FAR), from) : tokens.slice(to, to + FAR);
  if (PITIES.has(verb.lemma) && things.some(({ lower }) => SYMPATHY.has(lower))) return 'CONDOLED';
  const aid = context.lexicon.classes.get('aid');
  const isHelp = ({ lower, lemma }: Token): boolean =>
    MONEY.has(lower) || PEOPLE.has(lower) || aid?.has(lower) === true || aid?.has(lemma) === true;
  return GIVES.has(verb.lemma) && things.some(isHelp) ? 'PROVIDES_AID_TO' : undefined;
}
