/** The kind of an actor whom nobody knows yet, from what a table calls it and the sectors it gives. Read from top to bottom: the first that fits. */
import type { EventActor } from '../../domain/event-row.ts';
import type { Kind } from '../../domain/ontology/kind.ts';

/** Words of sectors, ICEWS's and PLOVER's codes, by what they speak of. */
const SECTORS = {
  states: /\bIGO\b|intergovernmental|international government|regional diplomatic/i,
  media: /\bJRN\b|\bMED\b|\bmedia\b|\bnews\b|journalis/i,
  forces: /\bMIL\b|\bmilitary\b|\barmy\b|\bnavy\b|air force/i,
  government:
    /\bGOV\b|\bLEG\b|\bJUD\b|\bCOP\b|\bSPY\b|government|executive|legislat|parliament|judicia|ministry|police|cabinet/i,
  bodies:
    /\bBUS\b|\bPTY\b|\bOPP\b|\bNGO\b|\bEDU\b|\bLAB\b|business|part(?:y|ies)\b|nongovernmental|education|corporat|union|banking/i,
} as const;
type Sector = keyof typeof SECTORS;

/** Words in names of bodies, which no person has; a bracket as in "Citizen (India)" names a described set. */
const NO_PERSON = new RegExp(
  `[(\\d,&/]|\\b(?:${[
    'ministry|ministries|department|office|government|parliament|assembly|senate|congress|agency|commission|committee|council|court|tribunal',
    'army|navy|force|forces|brigade|guard|police|security|militants?|insurgents?|rebels?|guerrillas?|mission',
    'part(?:y|ies)|movement|front|alliance|coalition|union|league|nations|states|summit|conference|organi[sz]ation|association|federation',
    'news|press|times|herald|post|daily|gazette|tribune|journal|radio|television|channel|network|today',
    'university|college|school|institute|foundation|society|church|bank|company|corporation|corp|inc|ltd|group|industries|airlines|club',
    'citizens?|people|workers|students|villagers|of|and|the|for',
  ].join('|')})\\b`,
  'i',
);
interface Rule {
  readonly sector?: Sector;
  readonly person?: boolean;
  readonly described?: boolean;
  readonly kind: Kind;
}

const RULES: readonly Rule[] = [
  { sector: 'states', person: true, kind: 'PERSON' },
  { sector: 'states', kind: 'INTERGOVERNMENTAL_ORGANIZATION' },
  { sector: 'media', person: true, kind: 'PERSON' },
  { sector: 'media', described: true, kind: 'GROUP' },
  { sector: 'media', kind: 'MEDIA_OUTLET' },
  { sector: 'forces', person: true, kind: 'PERSON' },
  { sector: 'forces', kind: 'ARMED_FORCE' },
  { sector: 'bodies', person: true, kind: 'PERSON' },
  { sector: 'government', person: true, kind: 'PERSON' },
  { sector: 'bodies', described: true, kind: 'GROUP' },
  { sector: 'bodies', kind: 'ORGANIZATION' },
  { sector: 'government', kind: 'GOVERNMENT_BODY' },
];

export function actorKind({ name, sectors }: EventActor): Kind {
  const said = sectors.join(', ').slice(0, 1000);
  const isPerson = looksLikePerson(name);
  const isDescribed = name.includes('(');
  const rule = RULES.find(
    ({ sector, person, described }) =>
      (sector === undefined || SECTORS[sector].test(said)) &&
      (person ?? isPerson) === isPerson &&
      (described ?? isDescribed) === isDescribed,
  );
  // Persons are named in sectors of society too: a dissident, a cleric. Without any sector a name says too little.
  return rule?.kind ?? (isPerson && said !== '' ? 'PERSON' : 'GROUP');
}

/** Two to five words that begin with a capital, particles apart, as persons are written. */
function looksLikePerson(name: string): boolean {
  const words = name.split(' ');
  return (
    words.length >= 2 && words.length <= 5 && name.length <= 60 && !NO_PERSON.test(name) && words.every(isNamePart)
  );
}

const isNamePart = (word: string): boolean =>
  /^(?:\p{Lu}[\p{L}\p{M}'’.-]*|al|el|bin|ben|de|da|dos|di|van|von|der|le|la|ibn|ul|ur)$/u.test(word) &&
  !/^\p{Lu}{3,}$/u.test(word);
