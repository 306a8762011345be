/** The entities of one article while they are being gathered: one draft a key, its names joined. */
import type { EntityDraft, Mention } from '../../domain/candidate.ts';
import { entityId } from '../../domain/entity.ts';
import type { Kind } from '../../domain/ontology/kind.ts';
import { fold } from '../../domain/wording/fold.ts';
import type { KnownEntities, KnownEntity } from '../shapes.ts';
import type { Gazetteer, PlaceEntry } from '../tables/gazetteer.ts';

interface NewDraft {
  readonly kind: Kind;
  readonly name: string;
  readonly country?: string | undefined;
  /** What the graph may know it by, where it does not know the name. */
  readonly otherName?: string | undefined;
  readonly known?: { readonly entity: KnownEntity; readonly reason: string } | undefined;
}

export class Drafts {
  readonly #drafts = new Map<string, EntityDraft>();
  readonly mentions: Mention[] = [];
  /** Also those that are contested. */
  readonly #states = new Set<string>();
  readonly #placed = new Map<PlaceEntry, string>();
  /** By where they start: where they end. */
  readonly #spans = new Map<number, number[]>();
  readonly #named = new Map<string, number>();
  readonly #gazetteer: Gazetteer;
  readonly #known: KnownEntities;

  constructor(gazetteer: Gazetteer, known: KnownEntities) {
    this.#gazetteer = gazetteer;
    this.#known = known;
  }

  get all(): ReadonlyMap<string, EntityDraft> {
    return this.#drafts;
  }

  get(key: string): EntityDraft | undefined {
    return this.#drafts.get(key);
  }

  /** The key of the draft of that kind, name and country; made where there is none. */
  add({ kind, name, country: said, otherName, known }: NewDraft): string {
    const clean = name.replace(/\s+/g, ' ').trim();
    const found =
      known ??
      this.#lookUp({ kind, name: clean, country: said }) ??
      (otherName === undefined ? undefined : this.#lookUp({ kind, name: otherName, country: said }));
    const country = said ?? this.#knownCountry(found?.entity);
    const key =
      keyOf(found?.entity) ??
      (fold(clean) === ''
        ? `${kind.toLowerCase()}/${this.#drafts.size}`
        : entityId({ kind, name: clean, ...this.#countryOf(country) }));
    const before = this.#drafts.get(key);
    if (before) {
      if (country !== undefined && before.country === undefined && kind !== 'COUNTRY')
        this.#drafts.set(key, { ...before, country });
      this.#readAsWritten(key, clean);
      return key;
    }
    const isOwn = kind === 'COUNTRY' || country === undefined;
    this.#drafts.set(key, {
      key,
      kind: found?.entity.kind ?? kind,
      name: clean,
      aliases: [],
      ...(!isOwn && { country }),
      ...(found && { known: { id: found.entity.id, reason: found.reason } }),
    });
    return key;
  }

  /** Only where kind and name fit, and no country contradicts. Of several, none: a person decides. */
  #lookUp({ kind, name, country }: NewDraft): NewDraft['known'] {
    const fits = this.#known
      .named(name)
      .filter(
        (entity) =>
          sameFamily(entity.kind, kind) &&
          (country === undefined || entity.country === undefined || entity.country === country),
      );
    const [entity, second] = fits;
    if (!entity || second) return undefined;
    return { entity, reason: fold(entity.name) === fold(name) ? 'name' : 'alias' };
  }

  /** Of those that the graph knows, where the text names their country too. */
  #knownCountry(entity: KnownEntity | undefined): string | undefined {
    return entity?.country !== undefined && this.#drafts.has(entity.country) ? entity.country : undefined;
  }

  #countryOf(country: string | undefined): { country?: string } {
    return country === undefined ? {} : { country };
  }

  /** The same places are named again and again: their keys are made once. */
  place(entry: PlaceEntry): string {
    const before = this.#placed.get(entry);
    if (before !== undefined) return before;
    const within =
      entry.kind !== 'COUNTRY' && entry.iso2 !== undefined ? this.#gazetteer.country(entry.iso2) : undefined;
    const kind = entry.isContested ? 'TERRITORY' : entry.kind;
    const key = this.add({ kind, name: entry.name, country: within && this.place(within) });
    if (entry.kind === 'COUNTRY') this.#states.add(key);
    this.#placed.set(entry, key);
    return key;
  }

  countryByCode(iso2: string | undefined): string | undefined {
    const entry = iso2 === undefined ? undefined : this.#gazetteer.country(iso2);
    return entry && this.place(entry);
  }

  /** The side it stands for: itself when it is a country. */
  sideOf(key: string): string | undefined {
    const draft = this.#drafts.get(key);
    return draft?.kind === 'COUNTRY' || this.#states.has(key) ? key : draft?.country;
  }

  /** Words are mentioned once: what was said of them first holds. */
  mention(mention: Mention): void {
    const ends = this.#spans.get(mention.start);
    if (ends?.includes(mention.end)) return;
    if (ends) ends.push(mention.end);
    else this.#spans.set(mention.start, [mention.end]);
    this.mentions.push(mention);
    this.#named.set(mention.entity, (this.#named.get(mention.entity) ?? 0) + 1);
  }

  /** "AJIT RAO" of a title is called as the text below it writes him. */
  #readAsWritten(key: string, name: string): void {
    const draft = this.#drafts.get(key);
    const isShouted = draft?.kind === 'PERSON' && draft.name.length > 3 && isInCapitals(draft.name);
    if (!isShouted || isInCapitals(name) || fold(draft.name) !== fold(name)) return;
    this.#drafts.set(key, { ...draft, name });
  }

  alias(key: string, name: string): void {
    this.#readAsWritten(key, name);
    const draft = this.#drafts.get(key);
    if (!draft || draft.name === name || draft.aliases.includes(name)) return;
    this.#drafts.set(key, { ...draft, aliases: [...draft.aliases, name] });
  }

  /** The body that an acronym was said to stand for. */
  bodyCalled(short: string): string | undefined {
    for (const { key, kind, aliases } of this.#drafts.values())
      if (BODIES.test(kind) && aliases.includes(short)) return key;
    return undefined;
  }

  setCountry(key: string, country: string): void {
    const draft = this.#drafts.get(key);
    if (draft && draft.kind !== 'COUNTRY' && !this.#states.has(key) && draft.country === undefined && key !== country)
      this.#drafts.set(key, { ...draft, country });
  }

  /** The most named first. */
  countries(): string[] {
    return [...this.#drafts.values()]
      .filter(({ kind, key }) => (kind === 'COUNTRY' || this.#states.has(key)) && this.#named.has(key))
      .map(({ key }) => key)
      .sort((a, b) => (this.#named.get(b) ?? 0) - (this.#named.get(a) ?? 0));
  }
}

const keyOf = (entity: KnownEntity | undefined): string | undefined => entity?.id;

const isInCapitals = (name: string): boolean => name === name.toUpperCase();

const BODIES = /GOVERNMENT_BODY|ARMED_FORCE|INTERGOVERNMENTAL_ORGANIZATION|ORGANIZATION|MEDIA_OUTLET|GROUP/;
const PLACES = /PLACE|TERRITORY|COUNTRY/;
const sameFamily = (a: Kind, b: Kind): boolean =>
  a === b || (BODIES.test(a) && BODIES.test(b)) || (PLACES.test(a) && PLACES.test(b));
