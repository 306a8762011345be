/** Small extractions and gold for the tests of the scorecard: a test names only what matters to it. */
import type { Candidate, EntityDraft, Extraction, MentionForm } from '../../server/domain/candidate.ts';
import type { Kind } from '../../server/domain/ontology/kind.ts';
import type { Predicate } from '../../server/domain/ontology/predicate.ts';
import type { GoldPassage, GoldRelation } from '../../server/evaluation/gold/gold.ts';
import { makeSameEnd } from '../../server/evaluation/scores/same-end.ts';
import { toGazetteer } from '../../server/extraction/tables/gazetteer.ts';

const COUNTRIES = `name	iso2	aliases	demonyms	capitals
Kenya	KE	Republic of Kenya	Kenyan|Kenyans	Nairobi
Chad	TD		Chadian	N'Djamena
Niger	NE		Nigerien	Niamey
Nigeria	NG		Nigerian	Abuja
Solomon Islands	SB		Solomon Islander	Honiara
`;

export const gazetteer = toGazetteer({ countries: [COUNTRIES], places: [], bodies: [], roles: [], givenNames: [] });
export const same = makeSameEnd(gazetteer.place);

/** Its key is its name. */
export const anEntity = (kind: Kind, name: string, ...aliases: readonly string[]): EntityDraft => ({
  key: name,
  kind,
  name,
  aliases,
});

export const kenya = anEntity('COUNTRY', 'Kenya');
export const chad = anEntity('COUNTRY', 'Chad');
export const niger = anEntity('COUNTRY', 'Niger');
export const amina = anEntity('PERSON', 'Amina Odhiambo');
export const moussa = anEntity('PERSON', 'Moussa Abderamane');
export const ministry = anEntity('GOVERNMENT_BODY', 'Foreign Ministry of Kenya');
export const treaty = anEntity('AGREEMENT', 'Lake Treaty');

const CAST = [kenya, chad, niger, amina, moussa, ministry, treaty];

let made = 0;

/** "Kenya", "MET_WITH", "Chad" are keys of drafts. */
export const aCandidate = (
  [subject, predicate, object]: readonly [string, Predicate, string],
  given: Partial<Candidate> = {},
): Candidate => ({
  id: `candidate-${++made}`,
  predicate,
  subject,
  object,
  polarity: 'AFFIRMED',
  certainty: 'CERTAIN',
  temporality: 'PAST_OR_PRESENT',
  speechAct: 'ASSERTS',
  attribution: [],
  topics: [],
  items: [],
  quantities: [],
  evidence: { start: 0, end: 10 },
  trigger: { start: 0, end: 3 },
  confidence: 0.9,
  level: 'high',
  method: 'rules@1',
  reasons: [],
  ...given,
});

export const by = (source: string): Partial<Candidate> => ({
  attribution: [{ source, verb: 'said', cue: { start: 0, end: 4 } }],
});

export const anExtraction = (
  candidates: readonly Candidate[],
  more: readonly EntityDraft[] = [],
  mentions: Extraction['mentions'] = [],
): Extraction => ({ entities: [...CAST, ...more], mentions, candidates, findings: [] });

export const aMention = (entity: EntityDraft, [start, end]: readonly [number, number], form: MentionForm = 'name') => ({
  entity: entity.key,
  form,
  start,
  end,
});

/** "Kenya", "MET_WITH", "Chad|Chadian government". */
export const aRelation = (
  [subject, predicate, object]: readonly [string, Predicate, string],
  { alsoAccepted = [], ...given }: Partial<GoldRelation> & { readonly alsoAccepted?: readonly Predicate[] } = {},
): GoldRelation => ({
  predicates: [predicate, ...alsoAccepted],
  subject: subject.split('|'),
  object: object.split('|'),
  polarity: 'AFFIRMED',
  certainty: 'CERTAIN',
  temporality: 'PAST_OR_PRESENT',
  speechAct: 'ASSERTS',
  attribution: [],
  ...given,
});

export const aPassage = (relations: readonly GoldRelation[], given: Partial<GoldPassage> = {}): GoldPassage => ({
  id: 'passage',
  split: 'tuned',
  text: 'Kenya met Chad. Amina Odhiambo smiled.',
  mentions: [],
  relations,
  ...given,
});
