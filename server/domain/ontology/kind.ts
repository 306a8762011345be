/** The kinds of entity: the one table that the schema, the legend, the seeds and the exports follow. A new kind is a new row. */

/** Groups that colour and legend go by. */
export const KIND_GROUPS = ['state', 'person', 'office', 'body', 'agreement', 'event', 'place', 'issue'] as const;
export type KindGroup = (typeof KIND_GROUPS)[number];

interface KindRow {
  readonly label: string;
  /** The node label in the graph. */
  readonly nodeLabel: string;
  readonly group: KindGroup;
  readonly description: string;
  /** Schemata and topics of FollowTheMoney. */
  readonly followTheMoney: string;
}

const row = (
  label: string,
  nodeLabel: string,
  [group, followTheMoney, description]: readonly [KindGroup, string, string],
): KindRow => ({ label, nodeLabel, group, description, followTheMoney });

export const KINDS = {
  COUNTRY: row('Country', 'Country', ['state', 'PublicBody gov.national', 'A state.']),
  TERRITORY: row('Territory', 'Territory', ['state', 'Address', 'A place whose status is contested.']),
  PERSON: row('Person', 'Person', ['person', 'Person', 'A named human being.']),
  OFFICE: row('Office', 'Office', ['office', 'Position', 'A post, not its holder; unnamed holders hang on it.']),
  GOVERNMENT_BODY: row('Government body', 'GovernmentBody', [
    'body',
    'PublicBody',
    'A ministry, presidency, parliament, court or agency.',
  ]),
  ARMED_FORCE: row('Armed force', 'ArmedForce', [
    'body',
    'PublicBody mil',
    'A military, a branch, a headquarters or its press wing.',
  ]),
  INTERGOVERNMENTAL_ORGANIZATION: row('Intergovernmental organisation', 'IntergovernmentalOrganization', [
    'body',
    'Organization gov.igo',
    'An organisation whose members are states.',
  ]),
  ORGANIZATION: row('Organisation', 'Organization', [
    'body',
    'Organization Company',
    'A company, a party, a society or a think tank.',
  ]),
  MEDIA_OUTLET: row('Media outlet', 'MediaOutlet', [
    'body',
    'Organization',
    'A newspaper, news agency or broadcaster.',
  ]),
  GROUP: row('Group', 'Group', ['body', 'Organization', 'A described set of people or states, such as a leadership.']),
  PLACE: row('Place', 'Place', ['place', 'Address', 'A city, a base, a memorial, a region.']),
  EVENT: row('Event', 'Event', [
    'event',
    'Event Trip',
    'A visit, meeting, summit, exercise, signing, war: something that happens.',
  ]),
  AGREEMENT: row('Agreement', 'Agreement', [
    'agreement',
    'Document Event',
    'A treaty, memorandum, protocol, contract or declaration.',
  ]),
  EQUIPMENT: row('Equipment', 'Equipment', ['issue', 'Asset', 'A model of arms or equipment.']),
  ISSUE: row('Issue', 'Issue', ['issue', 'keywords', 'A topic, a dispute, or the position of a state on it.']),
  DOCUMENT: row('Document', 'Document', [
    'agreement',
    'Document',
    'A handout, a communiqué or a report named in a text.',
  ]),
} as const satisfies Record<string, KindRow>;

export type Kind = keyof typeof KINDS;
export const KIND_NAMES = Object.keys(KINDS) as readonly Kind[];

/** Those who can act: ends of most predicates. */
export const ACTOR_KINDS: readonly Kind[] = [
  'COUNTRY',
  'TERRITORY',
  'PERSON',
  'OFFICE',
  'GOVERNMENT_BODY',
  'ARMED_FORCE',
  'INTERGOVERNMENTAL_ORGANIZATION',
  'ORGANIZATION',
  'MEDIA_OUTLET',
  'GROUP',
];

/** Bodies: what an office can be an office of. */
export const BODY_KINDS: readonly Kind[] = [
  'GOVERNMENT_BODY',
  'ARMED_FORCE',
  'INTERGOVERNMENTAL_ORGANIZATION',
  'ORGANIZATION',
  'MEDIA_OUTLET',
  'GROUP',
];

export const isKind = (word: string): word is Kind => Object.hasOwn(KINDS, word);
