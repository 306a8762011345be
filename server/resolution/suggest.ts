/** What drafts may be in the graph: suggestions with a score and reasons. A person decides; of several equal ones none is chosen. */
import type { EntityDraft } from '../domain/candidate.ts';
import { compareText } from '../domain/lists.ts';
import { BODY_KINDS, type Kind } from '../domain/ontology/kind.ts';
import { matchNames, type NameMatch } from './names.ts';

export const SUGGESTION_REASONS = [
  'alias',
  'transliteration',
  'title',
  'country',
  'office-at-date',
  'context',
] as const;
export type SuggestionReason = (typeof SUGGESTION_REASONS)[number];

/** An entity of the graph that may be meant. */
export interface Nearby {
  readonly id: string;
  readonly kind: Kind;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly country?: string | undefined;
}

export interface Suggestion {
  /** Of the draft. */
  readonly key: string;
  /** Of the entity. */
  readonly id: string;
  /** 0 to 1. */
  readonly score: number;
  readonly reasons: readonly SuggestionReason[];
}

/** What the article tells beside the names. */
export interface Around {
  /** By key: ids of those who held the offices that the text sees the draft in, on its day. */
  readonly held: ReadonlyMap<string, readonly string[]>;
  /** Ids of entities that the article is about anyway, or that are linked to those. */
  readonly near: ReadonlySet<string>;
  /** The id behind the key of a country's draft. */
  countryId(key: string): string;
}

export const NOTHING_AROUND: Around = { held: new Map(), near: new Set(), countryId: (key) => key };

/** A surname alone is suggested from here on: it needs its office, its country or its company. */
const LEAST = 0.65;
const OFFICE_AT_DATE = 0.25;
const OTHER_HOLDS_IT = 0.3;
const AGREES = 0.05;
/** Below this nothing is chosen; two nearer to each other than this are equal. */
const SURE = 0.9;
const EQUAL = 0.02;

/** For each draft, the best first: what it was linked to already, then who is near by name. */
export function suggest(
  drafts: readonly EntityDraft[],
  nearby: readonly Nearby[],
  around: Around = NOTHING_AROUND,
): Suggestion[] {
  return drafts.flatMap((draft) => {
    const linked = linkOf(draft);
    const others = nearby
      .filter(({ id, kind }) => id !== draft.known?.id && sameFamily(draft.kind, kind))
      .flatMap((one) => suggestOne(draft, one, around))
      .sort((a, b) => b.score - a.score || compareText(a.id, b.id));
    return [...linked, ...others];
  });
}

/** Id of the one that stands out among the suggestions for a draft; undefined where none does, or two do. */
export function chosenOf(suggestions: readonly Suggestion[]): string | undefined {
  const [best, second] = suggestions.toSorted((a, b) => b.score - a.score);
  if (best === undefined || best.score < SURE) return undefined;
  return second !== undefined && best.score - second.score < EQUAL ? undefined : best.id;
}

function linkOf({ key, known }: EntityDraft): Suggestion[] {
  if (known === undefined) return [];
  const reason = SUGGESTION_REASONS.find((one) => one === known.reason) ?? 'alias';
  return [{ key, id: known.id, score: 1, reasons: [reason] }];
}

const sameFamily = (a: Kind, b: Kind): boolean => a === b || (BODY_KINDS.includes(a) && BODY_KINDS.includes(b));

function suggestOne(draft: EntityDraft, entity: Nearby, around: Around): Suggestion[] {
  const country = countryOf(draft, entity, around);
  // Asked first: names of bodies and offices take long to compare.
  if (country === 'other' && draft.kind !== 'PERSON') return [];
  const match = bestMatch(draft, entity);
  if (match.reason === 'role' || match.reason === 'different') return [];
  const held = around.held.get(draft.key) ?? [];
  const isHolder = held.includes(entity.id);
  const isNear = around.near.has(entity.id);
  const reasons: SuggestionReason[] = [
    ...reasonOf(match),
    ...(country === 'same' ? (['country'] as const) : []),
    ...(isHolder ? (['office-at-date'] as const) : []),
    ...(isNear ? (['context'] as const) : []),
  ];
  const score =
    match.score +
    (isHolder ? OFFICE_AT_DATE : held.length > 0 && match.reason === 'surname' ? -OTHER_HOLDS_IT : 0) +
    (country === 'same' ? AGREES : country === 'other' ? -2 * AGREES : 0) +
    (isNear ? AGREES : 0);
  return score >= LEAST ? [{ key: draft.key, id: entity.id, score: Math.min(1, score), reasons }] : [];
}

const reasonOf = ({ reason }: NameMatch): SuggestionReason[] =>
  reason === 'equal' ? ['alias'] : reason === 'surname' ? ['title'] : ['transliteration'];

/** The best of all names of both; a role that contradicts in their names vetoes all of them. */
function bestMatch(draft: EntityDraft, entity: Nearby): NameMatch {
  const pairs = [draft.name, ...draft.aliases].flatMap((a) =>
    [entity.name, ...entity.aliases].map((b) => [a, b] as const),
  );
  const matches = pairs.map(([a, b]) => matchNames(a, b, draft.kind));
  const veto = matches.find(({ reason }) => reason === 'role');
  const [best] = matches.toSorted((a, b) => b.score - a.score);
  return veto ?? best ?? { score: 0, reason: 'different' };
}

type CountryAgreement = 'same' | 'other' | 'unknown';

function countryOf(draft: EntityDraft, { country }: Nearby, { countryId }: Around): CountryAgreement {
  if (draft.country === undefined || country === undefined) return 'unknown';
  return countryId(draft.country) === country ? 'same' : 'other';
}
