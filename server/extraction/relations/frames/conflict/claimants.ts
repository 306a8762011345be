/** "A and B both claim the islet", "the strip is claimed by A and by B", "which both countries count as their own": who contests a piece of land. */
import type { Clause, Slot } from '../../../shapes.ts';
import { agentOf } from '../../clause-ends.ts';
import { kindOf } from '../../ends.ts';
import type { Match, Stage } from '../../reading.ts';
import { match } from '../frame.ts';

const LAND =
  /^(islands?|islets?|strip|territor(y|ies)|land|reefs?|shoals?|ridge|valley|border|plateau|area|hills?|village|waters|rocks?|zone|stretch|district|region|archipelago|pasture|atoll|temple|spit|delta|enclave|field|seabed|track|it|them|ones?)$/;
/** How far from the verb the land may be named. */
const FAR = 7;

export function claimants(stage: Stage, clause: Clause): Match[] {
  if (!isClaim(clause)) return [];
  const owner = ownerOf(stage, clause);
  if (owner && clause.subject)
    return [
      match(
        clause,
        { subject: clause.subject, object: { ...owner, use: 'plain' } },
        { predicate: 'DISPUTES_WITH', reasons: ['frame', 'claimants'], trust: 0.72 },
      ),
    ];
  const rivals = clause.voice === 'passive' ? agentOf(clause) : clause.subject;
  if (!rivals || !areStates(stage, rivals) || !isOfLand(stage, clause)) return [];
  return [
    match(
      clause,
      { subject: rivals, object: rivals },
      { predicate: 'DISPUTES_WITH', reasons: ['frame', 'claimants'], trust: 0.74 },
    ),
  ];
}

/** "Venezuela claims two thirds of Guyana's territory": whose land one state claims. */
function ownerOf(
  { cast, sentence: { tokens } }: Stage,
  { subject, complements, verb, voice }: Clause,
): Slot | undefined {
  const [claimant = ''] = subject?.refs ?? [];
  if (verb.lemma !== 'claim' || voice === 'passive' || kindOf(cast, claimant) !== 'COUNTRY') return undefined;
  return complements.find(
    ({ slot: { refs, use, to } }) =>
      use !== 'plain' &&
      refs.every((ref) => ref !== claimant && kindOf(cast, ref) === 'COUNTRY') &&
      tokens.slice(to, to + 3).some(({ lower }) => OWNED.test(lower)),
  )?.slot;
}

const OWNED =
  /^(territory|land|soil|islands?|islets?|waters|coast|provinces?|districts?|villages?|regions?|valley|province)$/;

/** "claim that …" only says something. */
const isClaim = ({ verb, to, sentence: { tokens } }: Clause): boolean =>
  (verb.lemma === 'claim' && tokens[to]?.lower !== 'that') ||
  (/^(count|regard|consider|see|treat)$/.test(verb.lemma) &&
    tokens.slice(to, to + FAR).some(({ lower, index }) => lower === 'own' && tokens[index - 1]?.lower === 'their'));

const areStates = ({ cast }: Stage, { refs }: Slot): boolean =>
  refs.length > 1 && refs.every((ref) => /^(COUNTRY|TERRITORY)$/.test(kindOf(cast, ref) ?? ''));

/** In the passive and in a relative clause before the verb, else behind it. */
function isOfLand({ sentence: { tokens } }: Stage, { verb, from, to, voice, link, until, subject }: Clause): boolean {
  if (link === 'relative' && voice === 'active') return true;
  const start = Math.min(subject?.from ?? from, from);
  const near =
    voice === 'passive' ? tokens.slice(Math.max(0, start - FAR), from) : tokens.slice(to, Math.min(until, to + FAR));
  return verb.lemma !== 'claim' || near.some(({ lower }) => LAND.test(lower));
}
