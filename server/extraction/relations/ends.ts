/** Which entities may stand at the ends of a predicate, and what stands in for them. */
import { ACTOR_KINDS, type Kind } from '../../domain/ontology/kind.ts';
import { type Predicate, predicateRow } from '../../domain/ontology/predicate.ts';
import type { Cast, Slot } from '../shapes.ts';

/** Kinds of object that the lexicon speaks of. */
const OBJECT_KINDS: Readonly<Record<string, RegExp>> = {
  person: /^(PERSON|OFFICE|GROUP)$/,
  country: /^(COUNTRY|TERRITORY|PLACE)$/,
  body: /^(GOVERNMENT_BODY|ARMED_FORCE|INTERGOVERNMENTAL_ORGANIZATION|ORGANIZATION|MEDIA_OUTLET|GROUP)$/,
  actor: /^(?!PLACE|EVENT|AGREEMENT|EQUIPMENT|ISSUE|DOCUMENT)/,
  place: /^(COUNTRY|TERRITORY|PLACE)$/,
  event: /^EVENT$/,
  agreement: /^AGREEMENT$/,
  issue: /^ISSUE$/,
};

export const kindOf = (cast: Cast, key: string): Kind | undefined => cast.entities.get(key)?.kind;

/** True where the slot can be what the lexicon wants there. */
export function isObject(cast: Cast, slot: Slot, wanted: string | undefined): boolean {
  const kinds = OBJECT_KINDS[wanted ?? ''];
  // "received a South Korean delegation": the state is met in its people.
  const isSent = wanted === 'person' && slot.use === 'plain' && slot.reasons.includes('sent-by-state');
  return kinds === undefined || isSent || slot.refs.every((ref) => kinds.test(kindOf(cast, ref) ?? ''));
}

export interface Ends {
  readonly subject: string;
  readonly object: string;
}

/**
 * The ends as the predicate takes them (of DISCUSSED the two actors: what they discussed is added later), or undefined where they do not fit. A capital stands for its country where only an actor
 * can, and where it is visited.
 */
export function fitted(cast: Cast, predicate: Predicate, { subject, object }: Ends): Ends | undefined {
  const row = predicateRow(predicate);
  const from = fittingEnd(cast, subject, row.subject);
  const to =
    predicate === 'VISITED'
      ? visited(cast, object)
      : fittingEnd(cast, standingFor(cast, predicate, object), predicate === 'DISCUSSED' ? ACTOR_KINDS : row.object);
  if (from === undefined || to === undefined || from === to) return undefined;
  // "Canada's prime minister stayed in Ottawa": nobody visits his own capital, nor is a guest in his own country's name.
  if (
    predicate === 'VISITED' &&
    cast.entities.get(from)?.country === to &&
    /OFFICE|PERSON/.test(kindOf(cast, from) ?? '')
  )
    return undefined;
  if (predicate === 'HOSTED' && cast.entities.get(from)?.country === to) return undefined;
  return { subject: from, object: to };
}

/** "summoned the Russian chargé d'affaires", "expelled a Belarusian attaché": what is done to an unnamed envoy is done to his state. */
function standingFor(cast: Cast, predicate: Predicate, key: string): string {
  const draft = cast.entities.get(key);
  const isEnvoy = draft?.kind === 'OFFICE' && ENVOYS.test(draft.name);
  return (/^(PROTESTED|SANCTIONED)$/.test(predicate) && isEnvoy && draft.country) || key;
}

const ENVOYS =
  /^(ambassador|charg|envoy|consul|high commissioner|diplomat|counsellor|(\w+ )?(attach|secretary of the embassy))/i;

function fittingEnd(cast: Cast, key: string, kinds: readonly Kind[]): string | undefined {
  const draft = cast.entities.get(key);
  if (!draft) return undefined;
  if (kinds.includes(draft.kind)) return key;
  if (draft.kind === 'PLACE' && draft.country !== undefined && kinds.includes('COUNTRY')) return draft.country;
  return undefined;
}

/** The country of a capital that is visited; another city stays itself. */
function visited(cast: Cast, key: string): string | undefined {
  const draft = cast.entities.get(key);
  if (!draft || !/^(COUNTRY|PLACE|TERRITORY)$/.test(draft.kind)) return undefined;
  return cast.capitals.has(key) && draft.country !== undefined ? draft.country : key;
}
