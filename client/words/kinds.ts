/** The groups of kinds as the legend shows them: one colour and one shape each. */
import type { EntityKind } from '../api/schema.generated.ts';

export const KIND_GROUPS = ['state', 'person', 'office', 'body', 'agreement', 'event', 'place', 'issue'] as const;
export type KindGroup = (typeof KIND_GROUPS)[number];

interface GroupWords {
  readonly plural: string;
  readonly singular: string;
}

export const GROUP_WORDS: Readonly<Record<KindGroup, GroupWords>> = {
  state: { plural: 'States', singular: 'state' },
  person: { plural: 'People', singular: 'person' },
  office: { plural: 'Offices', singular: 'office' },
  body: { plural: 'Bodies', singular: 'body' },
  agreement: { plural: 'Agreements', singular: 'agreement' },
  event: { plural: 'Events', singular: 'event' },
  place: { plural: 'Places', singular: 'place' },
  issue: { plural: 'Issues', singular: 'issue' },
};

const KINDS: Readonly<Record<EntityKind, readonly [KindGroup, string]>> = {
  COUNTRY: ['state', 'Country'],
  TERRITORY: ['state', 'Territory'],
  PERSON: ['person', 'Person'],
  OFFICE: ['office', 'Office'],
  GOVERNMENT_BODY: ['body', 'Government body'],
  ARMED_FORCE: ['body', 'Armed force'],
  INTERGOVERNMENTAL_ORGANIZATION: ['body', 'Intergovernmental organisation'],
  ORGANIZATION: ['body', 'Organisation'],
  MEDIA_OUTLET: ['body', 'Media outlet'],
  GROUP: ['body', 'Group'],
  PLACE: ['place', 'Place'],
  EVENT: ['event', 'Event'],
  AGREEMENT: ['agreement', 'Agreement'],
  EQUIPMENT: ['issue', 'Equipment'],
  ISSUE: ['issue', 'Issue'],
  DOCUMENT: ['agreement', 'Document'],
};

/** The group of a kind; a kind that this client does not know is shown as an issue, never left out. */
export const groupOf = (kind: string): KindGroup => KINDS[kind as EntityKind]?.[0] ?? 'issue';

export const kindLabel = (kind: string): string =>
  KINDS[kind as EntityKind]?.[1] ?? (kind === 'ARTICLE' ? 'Article' : kind);
