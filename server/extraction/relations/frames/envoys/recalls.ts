/** "recalled its ambassador to Ecuador": a protest against where the ambassador is sent. */
import type { Clause, Slot } from '../../../shapes.ts';
import { kindOf } from '../../ends.ts';
import type { Match, Stage } from '../../reading.ts';
import { match, sideOf } from '../frame.ts';

const RECALLS = /^(recall|withdraw|summon|pull)$/;
/** With "home". */
const BRINGS = /^(bring|call|order|summon)$/;
/** How many words behind the verb "home" may stand. */
const FAR = 9;
const ENVOY = /^(ambassador|charg|envoy|high commissioner|consul)/i;

/** The ambassador must be the subject's own: another's is summoned, which the lexicon knows. */
export function recalls(stage: Stage, clause: Clause): Match[] {
  const { subject, complements } = clause;
  const envoy = complements.find(({ preposition }) => preposition === undefined)?.slot;
  if (!isRecalled(stage, clause)) return [];
  if (clause.voice === 'passive') return calledHome(stage, clause);
  if (!subject || !envoy) return [];
  const [key = ''] = envoy.refs;
  const own = sideOf(stage, subject.refs[0]);
  if (own === undefined || sideOf(stage, key) !== own || !isEnvoy(stage, envoy)) return [];
  const host = hostIn(stage, envoy, own) ?? hostBehind(stage, complements, own);
  if (host === undefined) return [];
  const object: Slot = { ...envoy, refs: [host], reasons: ['host-of-envoy'] };
  return [match(clause, { subject, object }, { predicate: 'PROTESTED', reasons: ['frame', 'recall'], trust: 0.74 })];
}

/** "Its high commissioner has been called home from Delhi", "Kenya's ambassador was recalled from Chad". */
function calledHome(stage: Stage, clause: Clause): Match[] {
  const { subject: envoy, complements } = clause;
  const own = sideOf(stage, envoy?.refs[0]);
  const host =
    own === undefined || !envoy
      ? undefined
      : ((isHome(stage, clause) ? hostIn(stage, envoy, own) : undefined) ?? hostBehind(stage, complements, own));
  if (!envoy || own === undefined || host === undefined || !isEnvoy(stage, envoy)) return [];
  const ends = { subject: { ...envoy, refs: [own] }, object: { ...envoy, refs: [host], reasons: ['host-of-envoy'] } };
  return [match(clause, ends, { predicate: 'PROTESTED', reasons: ['frame', 'recall'], trust: 0.72 })];
}

/** "was summoned" is by the host, "was recalled" and "was called home" by his own. */
const isHome = ({ sentence: { tokens } }: Stage, { verb, to }: Clause): boolean =>
  /^(recall|withdraw)$/.test(verb.lemma) || tokens.slice(to, to + FAR).some(({ lower }) => lower === 'home');

const isRecalled = ({ sentence: { tokens } }: Stage, { verb, to }: Clause): boolean =>
  RECALLS.test(verb.lemma) ||
  (BRINGS.test(verb.lemma) && tokens.slice(to, to + FAR).some(({ lower }) => lower === 'home'));

/** "recalled its ambassador from Brazil", "pulled its envoy out of Chad". */
function hostBehind(stage: Stage, complements: Clause['complements'], own: string): string | undefined {
  const behind = complements.find(({ preposition }) => /^(from|in|of)$/.test(preposition ?? ''));
  const side = sideOf(stage, behind?.slot.refs[0]);
  return side === own ? undefined : side;
}

function isEnvoy({ cast, sentence: { tokens } }: Stage, { refs, from, to }: Slot): boolean {
  const draft = cast.entities.get(refs[0] ?? '');
  const words = tokens.slice(from, to);
  return draft?.kind === 'OFFICE' ? ENVOY.test(draft.name) : words.some(({ lower }) => ENVOY.test(lower));
}

/** The country that the words of the slot name beside its own. */
function hostIn({ cast, sentence: { tokens } }: Stage, { from, to }: Slot, own: string): string | undefined {
  const [start, end] = [tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0];
  const inside = cast.mentions.filter((mention) => mention.start >= start && mention.end <= end);
  return inside.map(({ entity }) => entity).find((key) => key !== own && kindOf(cast, key) === 'COUNTRY');
}
