/** "Kenya sent tents", "condolences were also sent by Nepal": help and sympathy whose receiver the text has named before. */
import type { Predicate } from '../../../domain/ontology/predicate.ts';
import type { Clause, Slot, Token } from '../../shapes.ts';
import { words } from '../../tables/word-list.ts';
import { match, sideOf } from '../frames/frame.ts';
import type { Match, Stage } from '../reading.ts';
import { isStopped } from '../verbs/stopped.ts';
import { needyFor } from './needy.ts';
import { topicState } from './topic-state.ts';

const GIVES = words(`
  send promise pledge offer donate give provide contribute dispatch deliver fly ship rush airlift earmark allocate release supply`);
const LENDS = words(
  'lend extend grant give offer approve disburse provide release pledge promise refinance roll renew clear',
);
const HANDS_OVER = words('deliver supply provide donate give ship pledge promise');
const PITIES = words('send express offer extend convey voice');
const PLEDGES = words('promise pledge offer');
const MONEY = words('dollars euros pounds yen francs rupees yuan dirhams riyals million money');
const PEOPLE = words(
  'doctors medics nurses rescuers firefighters engineers gendarmes sappers divers paramedics surgeons teams team crews crew policemen',
);
const SYMPATHY = words('condolence condolences sympathy sympathies');
/** How many words from the verb tell what is given, and behind which prepositions a receiver stands. */
const FAR = 6;
const TOWARDS = words('to for with towards toward at on from against');

export function givers(stage: Stage, clause: Clause): Match[] {
  if (isStopped(stage, clause)) return [];
  const giver = clause.voice === 'passive' ? doerOf(clause) : clause.subject;
  const predicate = giver?.use === 'plain' && !isAddressed(stage, clause, giver) ? giftOf(stage, clause) : undefined;
  const taker = giver && predicate && (thankerFor(stage, clause) ?? takerOf(stage, clause, { giver, predicate }));
  if (!giver || !predicate || taker === undefined) return [];
  const object: Slot = { ...giver, refs: [taker], members: undefined, reasons: ['needy-before'] };
  const isPledge = predicate !== 'CONDOLED' && PLEDGES.has(clause.verb.lemma);
  const sense = isPledge ? ({ temporality: 'PLANNED', speechAct: 'PLEDGES' } as const) : {};
  return [
    match(clause, { subject: giver, object }, { predicate, reasons: ['frame', 'receiver-before'], trust: 0.72, sense }),
  ];
}

/** "The president thanked the minister for the tents sent by Kenya": whoever thanks has got them. */
function thankerFor(stage: Stage, { verb }: Clause): string | undefined {
  const thanks = stage.before.findLast(
    ({ predicate, sentence, clause }) =>
      predicate === 'THANKED' &&
      sentence.index === stage.sentence.index &&
      (clause?.verb.index ?? Infinity) < verb.index,
  );
  return thanks && (sideOf(stage, thanks.subject) ?? thanks.subject);
}

interface Gift {
  readonly giver: Slot;
  readonly predicate: Predicate;
}

/** Of help who needs it; of arms and loans, and else, whom the text is about. */
function takerOf(stage: Stage, { to }: Clause, { giver: { refs }, predicate }: Gift): string | undefined {
  const needy = /^(PROVIDES_AID_TO|CONDOLED)$/.test(predicate) ? needyFor(stage, refs) : undefined;
  // "offered to train", "promised that": what is given is a deed, and stands in a clause of its own.
  const isDeed = /^(to|that)$/.test(stage.sentence.tokens[to]?.lower ?? '');
  const buyer = predicate === 'SUPPLIES_ARMS_TO' && !isDeed ? buyerBefore(stage, refs) : undefined;
  return needy ?? buyer ?? (isDeed ? undefined : topicState(stage, refs));
}

/** "The Thai navy ordered a submarine from China. Germany refused to supply the engine": for whoever was told to get arms last. */
function buyerBefore(stage: Stage, givers: readonly string[]): string | undefined {
  const sold = stage.before.findLast(
    ({ predicate, sentence: { index } }) => predicate === 'SUPPLIES_ARMS_TO' && index >= stage.sentence.index - 2,
  );
  const buyer = sideOf(stage, sold?.object);
  return givers.some((key) => sideOf(stage, key) === buyer) ? undefined : buyer;
}

const doerOf = ({ complements }: Clause): Slot | undefined =>
  complements.find(({ preposition }) => preposition === 'by')?.slot;

/** A receiver behind the verb, or a reading of it: nothing is left out. */
const isAddressed = (stage: Stage, clause: Clause, giver: Slot): boolean =>
  clause.complements.some(
    ({ slot, preposition }) =>
      slot !== giver && slot.form !== 'pronoun' && (preposition === undefined || TOWARDS.has(preposition)),
  ) || isReadOtherwise(stage, clause);

/** "At Chad's request, Kenya sent": that it was asked to says nothing of the gift. */
const isReadOtherwise = ({ before, sentence }: Stage, { verb }: Clause): boolean =>
  before.some(
    (one) =>
      one.sentence.index === sentence.index &&
      one.clause?.verb.index === verb.index &&
      !one.reasons.includes('at-request'),
  );

function giftOf({ context, sentence: { tokens } }: Stage, { verb, from, to, voice }: Clause): Predicate | undefined {
  const things = voice === 'passive' ? tokens.slice(Math.max(0, from - FAR), from) : tokens.slice(to, to + FAR);
  if (PITIES.has(verb.lemma) && things.some(({ lower }) => SYMPATHY.has(lower))) return 'CONDOLED';
  const aid = context.lexicon.classes.get('aid');
  const isHelp = ({ lower, lemma }: Token): boolean =>
    MONEY.has(lower) || PEOPLE.has(lower) || aid?.has(lower) === true || aid?.has(lemma) === true;
  const isOf = (name: string): boolean =>
    things.some(
      ({ lower, lemma }) =>
        context.lexicon.classes.get(name)?.has(lower) || context.lexicon.classes.get(name)?.has(lemma),
    );
  if (LENDS.has(verb.lemma) && isOf('loan')) return 'LENDS_TO';
  if (!GIVES.has(verb.lemma)) return undefined;
  // A frigate that is sent comes back.
  if (isOf('arms') && !isOf('aid')) return HANDS_OVER.has(verb.lemma) ? 'SUPPLIES_ARMS_TO' : undefined;
  return things.some(isHelp) ? 'PROVIDES_AID_TO' : undefined;
}
