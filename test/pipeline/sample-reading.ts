/** An article as it was read: a meeting and talks that are planned, of people whom the graph knows and one whom it does not. */
import type { Candidate, EntityDraft, Extraction } from '../../server/domain/candidate.ts';
import type { ReadArticle } from '../../server/pipeline/reading/read-article.ts';

export const MET = 'ISPR said Asim Munir met Idriss Haroun of Chad on 1 November 2023.';
export const TALKED = 'Munir might discuss trade with Ilham Aliyev.';
export const TEXT = `${MET} ${TALKED}`;
const spanOf = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });

export const known = (key: string, kind: EntityDraft['kind'], name: string): EntityDraft => ({
  ...draft(key, kind, name),
  known: { id: key, reason: 'name' },
});
export const draft = (key: string, kind: EntityDraft['kind'], name: string, country?: string): EntityDraft => ({
  key,
  kind,
  name,
  aliases: [],
  ...(country !== undefined && { country }),
});
export const HAROUN = 'person/chad/idriss-haroun';
export const ENTITIES: readonly EntityDraft[] = [
  known('munir', 'PERSON', 'Asim Munir'),
  known('aliyev', 'PERSON', 'Ilham Aliyev'),
  known('ispr', 'ARMED_FORCE', 'ISPR'),
  { ...draft(HAROUN, 'PERSON', 'Idriss Haroun', 'country/chad'), aliases: ['Haroun'] },
  draft('country/chad', 'COUNTRY', 'Chad'),
  draft('issue/trade', 'ISSUE', 'Trade'),
  draft('issue/water', 'ISSUE', 'Water'),
];
export const MEETING: Candidate = {
  id: 'candidate-1',
  predicate: 'MET_WITH',
  subject: 'munir',
  object: HAROUN,
  polarity: 'AFFIRMED',
  certainty: 'CERTAIN',
  temporality: 'PAST_OR_PRESENT',
  speechAct: 'ASSERTS',
  attribution: [{ source: 'ispr', verb: 'said', cue: spanOf('ISPR said') }],
  validFrom: '2023-11-01',
  topics: [],
  items: [],
  quantities: [],
  evidence: spanOf(MET),
  trigger: spanOf('met'),
  confidence: 0.9,
  level: 'high',
  method: 'rules@1',
  reasons: ['verb'],
};
export const TALKS: Candidate = {
  ...MEETING,
  id: 'candidate-2',
  predicate: 'DISCUSSED',
  object: 'issue/trade',
  with: 'aliyev',
  certainty: 'POSSIBLE',
  temporality: 'PLANNED',
  speechAct: 'ANNOUNCES',
  attribution: [],
  validFrom: '2024',
  evidence: spanOf(TALKED),
  trigger: spanOf('discuss'),
};

export function reading(
  candidates: readonly Candidate[] = [MEETING, TALKS],
  more: Partial<Extraction> = {},
): ReadArticle {
  const article = { title: 'A meeting', text: TEXT, publisher: 'Geo News', publishedOn: '2023-11-02' };
  return { article, notes: [], extraction: { entities: ENTITIES, mentions: [], candidates, findings: [], ...more } };
}
