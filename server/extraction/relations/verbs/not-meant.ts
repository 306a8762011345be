/** Where a verb of the lexicon does not mean what it mostly means: what speaks against each predicate. */
import type { Predicate } from '../../../domain/ontology/predicate.ts';
import type { Clause, Slot } from '../../shapes.ts';
import { words } from '../../tables/word-list.ts';
import { kindOf } from '../ends.ts';
import { guestOf } from '../frames/answers/honoured.ts';
import { isNaming } from '../frames/naming.ts';
import type { Stage } from '../reading.ts';
import { isThingMet } from './things-met.ts';
import { isNoVisitor } from './visitors.ts';

interface Said {
  readonly stage: Stage;
  readonly clause: Clause;
  readonly subject: Slot;
  readonly objects: readonly Slot[];
}

type Check = (said: Said) => boolean;

export const isNotMeant = (predicate: Predicate, said: Said): boolean =>
  AGAINST[predicate]?.some((check) => check(said)) === true;

/** "came in response to a Turkish decision". */
const comesOfDecision: Check = ({ stage, objects }) => objects.some((slot) => isOfDecision(stage, slot));

/** "speaking to Trend": an interview, and no talks. */
const isInterview: Check = ({ stage, objects }) =>
  objects.some(({ refs }) => kindOf(stage.cast, refs[0] ?? '') === 'MEDIA_OUTLET');

/** "takes over operation of the Nuuk radar", "took over command of the Kenyan force": a duty, and no conquest. */
const takesOnDuty: Check = ({ stage: { sentence }, clause: { to, verb } }) =>
  verb.lemma === 'take' &&
  sentence.tokens
    .slice(to, to + 4)
    .some(({ lower }) =>
      /^(operation|operations|management|command|responsibility|leadership|presidency|chair|duties|running)$/.test(
        lower,
      ),
    );

/** "met the deadline for a border accord". */
const meetsThing: Check = ({ stage: { sentence }, clause }) => isThingMet(sentence.tokens, clause);

/** "who hosted it": a meeting, and no state. */
const hostsEvent: Check = ({ stage, objects }) => objects.every((slot) => isIt(stage, slot));

/** "hosted a dinner in honour of X": X is received, and no dinner. */
const hostsDinner: Check = ({ stage, clause }) => guestOf(stage, clause) !== undefined;

/** "will train them, allowing them to fly": what comes of it, and no concession. */
const isOutcome: Check = ({ stage: { sentence }, clause: { form, from, verb } }) =>
  form === 'gerund' && sentence.tokens[from - 1]?.word === ',' && /^(allow|permit|let)$/.test(verb.lemma);

/** "withdrew its ambassador from Brussels": a protest, and no concession. */
const isOfEnvoy: Check = ({ stage: { sentence }, clause: { to, verb } }) =>
  /^(withdraw|pull|recall|call)$/.test(verb.lemma) &&
  sentence.tokens
    .slice(to, to + 5)
    .some(({ lower }) => /^(ambassadors?|envoys?|diplomats?|consul|chargé)$/.test(lower));

/** "submitted the text to parliament": a paper, and no concession. */
const handsIn: Check = ({ stage: { sentence }, clause: { to, verb } }) =>
  verb.lemma === 'submit' && sentence.tokens[to]?.lower !== 'to';

/** "summoned the envoy to protest at remarks by X": the summons is the protest, and not to X. */
const isOfSummons: Check = ({ clause: { parent, link } }) =>
  link === 'infinitive' && /^(summon|recall)$/.test(parent?.verb.lemma ?? '');

/** "joined EU sanctions": no member. */
const joinsMatter: Check = ({ stage: { sentence }, objects }) =>
  objects.some(({ to }) => sentence.tokens[to]?.pos === 'NOUN');

/** "joins the African Union in urging", "joined NATO members in condemning": does the same as they. */
const joinsInDeed: Check = ({ stage: { sentence }, objects }) =>
  objects.some(({ to }) =>
    sentence.tokens
      .slice(to, to + BESIDE)
      .some(({ lower, index }) => lower === 'in' && /ing$/.test(sentence.tokens[index + 1]?.lower ?? '')),
  );
/** How many words others who are joined may take up: "and ECOWAS". */
const BESIDE = 6;

const isCalledSo: Check = ({ stage, clause, objects }) => objects.some((slot) => isNaming(stage, clause, slot));

/** "called the ban an insult and told the envoy": whoever is phoned stands right behind the verb. */
const isBehindQuote: Check = ({ stage: { sentence }, clause: { to, verb }, objects }) =>
  verb.lemma === 'call' && objects.some(({ from }) => sentence.tokens.slice(to, from).some(({ word }) => word === '"'));

/** "opposes any interference in China's internal affairs": for its sake. */
const isForIts: Check = ({ stage: { sentence }, clause: { to }, objects }) =>
  objects.some(
    ({ from, use }) => use === 'possessive' && sentence.tokens.slice(to, from).some(({ lower }) => MEDDLING.has(lower)),
  );
const MEDDLING = words('interference meddling intervention encroachment aggression');

/** "hosts 600,000 Syrians": refugees, and no guests. */
const isCrowd: Check = ({ stage: { sentence }, objects }) =>
  objects.some(
    ({ from, to, form }) =>
      form === 'demonym' &&
      /s$/.test(sentence.tokens[to - 1]?.lower ?? '') &&
      sentence.tokens.slice(Math.max(0, from - 2), to).some(({ pos }) => pos === 'NUM'),
  );

/** "dismissed Prime Minister X": out of office; and "dismissed the minister as a clown" is of another state's. */
const isSacked: Check = ({ stage: { cast }, clause: { verb }, subject, objects }) => {
  const sideOf = (slot: Slot | undefined) => cast.entities.get(slot?.refs[0] ?? '')?.country ?? slot?.refs[0];
  const side = sideOf(subject);
  return verb.lemma === 'dismiss' && objects.some((slot) => isHolder(cast, slot) && sideOf(slot) === side);
};
const isHolder = (cast: Stage['cast'], { refs }: Slot): boolean =>
  /^(PERSON|OFFICE)$/.test(kindOf(cast, refs[0] ?? '') ?? '');

/** "replaced the minister with X": X succeeds, and not who replaces. */
const replacesWith: Check = ({ clause: { verb, complements, voice } }) =>
  verb.lemma === 'replace' && voice !== 'passive' && complements.some(({ preposition }) => preposition === 'with');

const AGAINST: Partial<Record<Predicate, readonly Check[]>> = {
  VISITED: [({ stage, clause, subject }) => isNoVisitor(stage, clause, subject), comesOfDecision],
  MET_WITH: [meetsThing],
  HELD_TALKS_WITH: [isInterview],
  SUCCEEDED: [replacesWith],
  HOSTED: [hostsEvent, hostsDinner, isCrowd],
  COERCED: [takesOnDuty],
  SUPPLIES_ARMS_TO: [takesOnDuty],
  CONCEDED_TO: [isOutcome, isOfEnvoy, handsIn],
  MEMBER_OF: [joinsMatter, joinsInDeed],
  PROTESTED: [isOfSummons],
  CALLED: [isCalledSo, isBehindQuote],
  REJECTED: [isForIts, isSacked],
  CRITICISED: [isForIts],
  OPPOSES_POSITION: [isForIts],
};

const isOfDecision = ({ sentence: { tokens } }: Stage, { use, to }: Slot): boolean =>
  use === 'adjective' &&
  /^(decision|request|offer|plan|plans|move|call|demand|proposal|invitation|statement|attack|strike)$/.test(
    tokens[to]?.lower ?? '',
  );

const isIt = ({ sentence: { tokens } }: Stage, { from, form }: Slot): boolean =>
  form === 'pronoun' && tokens[from]?.lower === 'it';
