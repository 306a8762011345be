/**
 * What people's writes and searches run, to be planned before somebody does: a claim, a judgement, taking back, a data set withdrawn, a search
 * of few and of very many names. Only statements that change nothing where their parameters are absent; imports and backups plan their own as
 * they go.
 */
import type { Planned } from '../../graph/graph.ts';
import { perType, query } from '../../graph/queries.ts';
import { HAPPENED_TYPES, OTHER_TYPES, RELATION_TYPES } from '../sums/project-relations.ts';

const SEARCHES = [
  query('entity/search-exact'),
  query('entity/names-holding'),
  query('entity/search-among'),
  query('entity/count-names'),
  query('entity/search-prefix'),
  query('entity/search-phrase'),
  query('entity/search-words'),
  query('article/search'),
];

/** What begins a write. */
const FIRST = [
  query('article/by-ids'),
  query('entity/briefs-and-countries'),
  query('evidence/by-ids'),
  query('claim/save'),
  query('claim/by-ids'),
  query('judgement/all'),
  query('judgement/by-ids'),
  query('judgement/lock'),
  query('judgement/save'),
  query('judgement/withdraw'),
  query('evidence/accepted-of-claims'),
  query('evidence/set-state'),
  query('claim/of-articles'),
  query('article/set-data-set-state'),
  query('article/set-state'),
  query('decision/by-ids'),
  query('origin/save'),
];

/** What comes after something was written. */
const LATER = [
  query('evidence/save'),
  query('decision/save'),
  query('claim/lock-ends'),
  query('claim/placed'),
  query('claim/set-pair'),
  query('pending/hidden'),
  query('claim/in-pairs'),
  query('claim/all-in-pairs'),
  query('evidence/counted'),
  query('entity/briefs-and-countries'),
  query('claim/set-sums'),
  query('evidence/hide'),
  query('evidence/show'),
  query('claim/summands'),
  query('article/sharing-pairs'),
  query('dyad/of-claims'),
  query('article/unshare-pairs'),
  query('article/share-pairs'),
  query('dyad/add-claims'),
  query('dyad/leave'),
  query('dyad/enter'),
  query('dyad/last-reported'),
  query('entity/add-claims'),
  query('article/add-claims'),
  query('finding/scopes-of-claims'),
  query('article/of-claims'),
  query('claim/said-in-articles'),
  query('finding/of-scopes'),
  query('entity/containers'),
  query('finding/remove'),
  query('finding/save'),
  query('finding/link'),
  query('finding/link-evidence'),
  query('claim/stored'),
  query('claim/by-ids'),
  query('claim/link-third'),
  query('claim/link-event'),
  query('evidence/link-source'),
  ...perType(query('evidence/link-entity'), ['ABOUT', 'ITEM', 'AT']).values(),
  query('origin/issuers'),
  query('article/save'),
  query('article/link'),
  query('claim/of-events'),
  query('claim/of-offices'),
  query('claim/of-places'),
  query('claim/parties'),
  query('judgement/all'),
  query('entity/members'),
  query('entity/set-canonical'),
  query('claim/between'),
  query('claim/joining-itself'),
  query('entity/count-claims'),
  query('entity/of-country'),
  query('entity/claims'),
  query('article/shared-pairs'),
  query('evidence/of-pairs'),
  query('evidence/set-live'),
  ...perType(query('relation/save'), HAPPENED_TYPES).values(),
  ...perType(query('relation/save-other'), OTHER_TYPES).values(),
  ...perType(query('relation/remove'), RELATION_TYPES).values(),
];

/** In the order in which they are planned: what the commonest write runs comes first. */
export const everydayStatements = (): Planned => ({ first: [...FIRST, ...SEARCHES], later: LATER });
