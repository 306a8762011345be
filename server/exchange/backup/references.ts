/** What records name must stand in the file before them: nothing may be left out for want of an end. */
import type { Records, Section } from '../../store/backup/sections.ts';
import type { AnyRecord } from './records.ts';

type Named = readonly (readonly [Section, string | undefined])[];
type NamedBy = { readonly [S in Section]?: (record: Records[S]) => Named };

const entities = (...ids: readonly (string | undefined)[]): Named => ids.map((id) => ['entities', id] as const);

const NAMED_BY: NamedBy = {
  origins: ({ issuer }) => entities(issuer),
  articles: ({ origin, publisher }) => [['origins', origin], ...entities(publisher)],
  claims: ({ subject, object, with: third, event }) => entities(subject, object, ...third, event),
  evidence: ({ claim, article, origin, publisher, topics, items, place, attribution }) => [
    ['claims', claim],
    ['articles', article],
    ['origins', origin],
    ...entities(publisher, ...topics, ...items, place, ...attribution.map(({ source }) => source)),
  ],
  judgements: ({ left, right }) => entities(left, right),
};

export interface References {
  /** Remembers the record; gives the first that it names and that has not come, as a clause. */
  readonly check: (section: Section, record: AnyRecord) => string | undefined;
}

export function makeReferences(): References {
  const known: Partial<Record<Section, Set<string>>> = {
    entities: new Set(),
    origins: new Set(),
    articles: new Set(),
    claims: new Set(),
  };
  return {
    check(section, record) {
      known[section]?.add(record.id);
      const namedBy = NAMED_BY[section] as ((record: AnyRecord) => Named) | undefined;
      const missing = namedBy?.(record).find(([of, id]) => id !== undefined && known[of]?.has(id) === false);
      return missing && `it names "${missing[1]}", which is not among the ${missing[0]} of the backup`;
    },
  };
}
