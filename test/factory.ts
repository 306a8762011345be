/** Small values for tests: a test names only what matters to it, everything else is here. */
import type { ClaimGroup, CountedEvidence, Entities, EntityBrief } from '../server/analysis/fold.ts';
import type { CanonicalClaim } from '../server/analysis/group-claims.ts';
import { type SummedClaim, sumClaims } from '../server/analysis/sum-claim.ts';
import type { Article } from '../server/domain/article.ts';
import type { Claim } from '../server/domain/claim.ts';
import { byLead } from '../server/domain/evidence.ts';
import type { Judgement } from '../server/domain/judgement.ts';
import type { Statement } from '../server/review/state-claim.ts';

let made = 0;
const freshId = (what: string): string => `${what}-${String(++made).padStart(5, '0')}`;

/** Evidence of an article and origin of its own, in the outlet's own voice. */
export function anEvidence(given: Partial<CountedEvidence> = {}): CountedEvidence {
  const id = freshId('evidence');
  return {
    id,
    claim: 'claim',
    article: `article of ${id}`,
    origin: `origin of ${id}`,
    start: 0,
    attribution: [],
    certainty: 'CERTAIN',
    temporality: 'PAST_OR_PRESENT',
    speechAct: 'ASSERTS',
    topics: [],
    items: [],
    quantities: [],
    reportedAt: '2023-11-02',
    ...given,
  };
}

/** "Munir met with Aliyev", as it is stored. */
export const aClaim = (given: Partial<Claim> = {}): Claim => ({
  id: freshId('claim'),
  subject: 'munir',
  predicate: 'MET_WITH',
  object: 'aliyev',
  with: [],
  polarity: 'AFFIRMED',
  ...given,
});

/** The same with evidence that counts, before equal claims are joined. */
export const aCanonicalClaim = (given: Partial<CanonicalClaim> = {}): CanonicalClaim => ({
  ...aClaim(given),
  evidence: given.evidence ?? [anEvidence()],
});

/** The same after equal claims were joined: what folds read. */
export function aGroup(given: Partial<ClaimGroup> = {}): ClaimGroup {
  const claim = aClaim(given);
  return { ...claim, members: [claim.id], evidence: [...(given.evidence ?? [anEvidence()])].sort(byLead) };
}

/** The same as the graph shows it, alone in its pair. */
export function aShownClaim(given: Partial<ClaimGroup> = {}, entities: Entities = WORLD): SummedClaim {
  const [shown] = sumClaims([aGroup(given)], entities);
  if (shown === undefined) throw new Error('One group sums up to one claim.');
  return shown;
}

export const anEntity = (given: Partial<EntityBrief> & Pick<EntityBrief, 'id'>): EntityBrief => ({
  kind: 'PERSON',
  name: given.id,
  ...given,
});

export const entitiesOf = (...entities: readonly EntityBrief[]): Entities =>
  new Map(entities.map((entity) => [entity.id, entity]));

/** Who and what most tests speak of. Ids are short on purpose. */
export const WORLD: Entities = entitiesOf(
  anEntity({ id: 'pakistan', kind: 'COUNTRY', name: 'Pakistan' }),
  anEntity({ id: 'azerbaijan', kind: 'COUNTRY', name: 'Azerbaijan' }),
  anEntity({ id: 'armenia', kind: 'COUNTRY', name: 'Armenia' }),
  anEntity({ id: 'turkiye', kind: 'COUNTRY', name: 'Türkiye' }),
  anEntity({ id: 'india', kind: 'COUNTRY', name: 'India' }),
  anEntity({ id: 'munir', name: 'Asim Munir', country: 'pakistan' }),
  anEntity({ id: 'sharif', name: 'Shehbaz Sharif', country: 'pakistan' }),
  anEntity({ id: 'aliyev', name: 'Ilham Aliyev', country: 'azerbaijan' }),
  anEntity({ id: 'hasanov', name: 'Zakir Hasanov', country: 'azerbaijan' }),
  anEntity({ id: 'ahmedov', name: 'Farid Ahmedov', country: 'azerbaijan' }),
  anEntity({ id: 'erdogan', name: 'Recep Tayyip Erdoğan', country: 'turkiye' }),
  anEntity({ id: 'un', kind: 'INTERGOVERNMENTAL_ORGANIZATION', name: 'United Nations' }),
  anEntity({ id: 'ispr', kind: 'ARMED_FORCE', name: 'ISPR', country: 'pakistan' }),
  anEntity({
    id: 'minister',
    kind: 'OFFICE',
    name: 'Minister of Defence of Azerbaijan',
    country: 'azerbaijan',
    single: true,
  }),
  anEntity({ id: 'speaker', kind: 'OFFICE', name: 'Spokesperson of the ministry', country: 'azerbaijan' }),
  anEntity({ id: 'baku', kind: 'PLACE', name: 'Baku', country: 'azerbaijan' }),
  anEntity({ id: 'lachin', kind: 'PLACE', name: 'Lachin', country: 'azerbaijan' }),
  anEntity({ id: 'karabakh', kind: 'ISSUE', name: 'Karabakh', country: 'azerbaijan' }),
  anEntity({ id: 'trade', kind: 'ISSUE', name: 'trade' }),
  anEntity({ id: 'pta', kind: 'AGREEMENT', name: 'Preferential Trade Agreement' }),
  anEntity({ id: 'jf17', kind: 'EQUIPMENT', name: 'JF-17 Thunder' }),
  anEntity({ id: 'visit', kind: 'EVENT', name: "Munir's visit" }),
);

export const anArticle = (given: Partial<Article> = {}): Article => ({
  id: 'article-1',
  title: 'Munir meets Aliyev',
  text: 'General Asim Munir met President Ilham Aliyev in Baku, ISPR said.',
  publishedOn: '2023-11-02',
  origin: 'origin-1',
  ...given,
});

/** "General Asim Munir met President Ilham Aliyev in Baku" in `anArticle()`. */
export const aStatement = (given: Partial<Statement> = {}): Statement => ({
  start: 0,
  end: 53,
  subject: 'munir',
  predicate: 'MET_WITH',
  object: 'aliyev',
  ...given,
});

export const aJudgement = (given: Partial<Judgement> = {}): Judgement => ({
  id: freshId('judgement'),
  left: 'a',
  right: 'b',
  verdict: 'SAME',
  by: 'ann',
  at: '2026-01-01T00:00:00.000Z',
  ...given,
});
