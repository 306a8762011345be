/** Who in the graph may be meant by drafts that nothing was found for: by spelling, by office on the day, by company. A person decides. */
import type { EntityDraft } from '../../domain/candidate.ts';
import { distinct, groupBy } from '../../domain/lists.ts';
import { BODY_KINDS, type Kind } from '../../domain/ontology/kind.ts';
import type { KnownEntities, KnownEntity } from '../../extraction/shapes.ts';
import { type SuggestionReason, suggest } from '../../resolution/suggest.ts';
import { entitiesNear } from '../../store/read/entities/near-names.ts';
import type { Run } from '../../store/run.ts';
import type { ReadArticle } from '../reading/read-article.ts';

export interface SuggestedEntity {
  readonly id: string;
  readonly name: string;
  /** 0 to 1. */
  readonly score: number;
  readonly reasons: readonly SuggestionReason[];
}

/** By key of the draft, the best first. */
export type SuggestedEntities = ReadonlyMap<string, readonly SuggestedEntity[]>;

/** So many are told of one draft. */
const MOST_TOLD = 3;
/** A country is known or new, never nearly another. */
const NEVER: readonly Kind[] = ['COUNTRY', 'TERRITORY'];

/** Reads only: goes through the names of the graph once, however many drafts there are. */
export async function suggestEntities(run: Run, read: ReadArticle, known: KnownEntities): Promise<SuggestedEntities> {
  const drafts = read.extraction.entities.filter((draft) => draft.known === undefined && !NEVER.includes(draft.kind));
  if (drafts.length === 0) return new Map();
  const holders = holdersOf(read, known);
  const nearby = distinctById([...(await entitiesNear(run, sought(drafts))), ...[...holders.values()].flat()]);
  const ids = idsOf(read.extraction.entities);
  const found = suggest(drafts.map(withCountry(read)), nearby, {
    held: new Map([...holders].map(([key, held]) => [key, held.map(({ id }) => id)])),
    near: new Set(ids.values()),
    countryId: (key) => ids.get(key) ?? key,
  });
  const names = new Map(nearby.map(({ id, name }) => [id, name]));
  return new Map(
    [...groupBy(found, ({ key }) => key)].map(([key, group]) => [
      key,
      group.slice(0, MOST_TOLD).map(({ id, score, reasons }) => ({ id, name: names.get(id) ?? id, score, reasons })),
    ]),
  );
}

const sought = (drafts: readonly EntityDraft[]) => ({
  names: drafts.flatMap(({ name, aliases }) => [name, ...aliases]),
  kinds: distinct(drafts.flatMap(({ kind }) => (BODY_KINDS.includes(kind) ? BODY_KINDS : [kind]))),
});

const distinctById = (found: readonly KnownEntity[]): KnownEntity[] => [
  ...new Map(found.map((one) => [one.id, one])).values(),
];

/** What is known, by key of its draft. */
const idsOf = (drafts: readonly EntityDraft[]): ReadonlyMap<string, string> =>
  new Map(drafts.flatMap(({ key, known }) => (known ? [[key, known.id] as const] : [])));

/** A person comes from where the office is that the text sees it in, unless the text says otherwise. */
function withCountry({ extraction }: ReadArticle): (draft: EntityDraft) => EntityDraft {
  const drafts = new Map(extraction.entities.map((draft) => [draft.key, draft]));
  const seats = extraction.candidates.filter(({ predicate }) => predicate === 'HOLDS_OFFICE');
  const homes = new Map(seats.map(({ subject, object }) => [subject, drafts.get(object)?.country]));
  return (draft) => {
    const country = draft.country ?? homes.get(draft.key);
    return country === undefined ? draft : { ...draft, country };
  };
}

/** By key of a person: who held the offices that the text sees it in, on the day of the article. */
function holdersOf({ article, extraction }: ReadArticle, known: KnownEntities): ReadonlyMap<string, KnownEntity[]> {
  const { publishedOn: day } = article;
  if (day?.length !== 10) return new Map();
  const drafts = new Map(extraction.entities.map((draft) => [draft.key, draft]));
  const seen = extraction.candidates.flatMap(({ predicate, subject, object }) => {
    const office = predicate === 'HOLDS_OFFICE' ? drafts.get(object) : undefined;
    const country = drafts.get(office?.country ?? '')?.known?.id;
    const holder = office && country !== undefined ? known.holder(office.name, country, day) : undefined;
    return holder ? [{ subject, holder }] : [];
  });
  return new Map([...groupBy(seen, ({ subject }) => subject)].map(([key, of]) => [key, of.map((one) => one.holder)]));
}
