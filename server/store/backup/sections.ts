/** What a backup consists of: what was said, section by section, each in the order of its ids. */
import type { Claim } from '../../domain/claim.ts';
import type { Decision } from '../../domain/decision.ts';
import type { Entity } from '../../domain/entity.ts';
import type { Evidence } from '../../domain/evidence.ts';
import type { Judgement } from '../../domain/judgement.ts';
import type { Origin } from '../../domain/origin.ts';
import { type Row, type StoredArticle, toEvidence } from '../rows.ts';

export interface SavedEntity extends Entity {
  /** The seeds may correct it still; what a person saved they may not. */
  readonly savedBySeed: boolean;
}
export interface SavedArticle extends StoredArticle {
  readonly publisherCountry?: string;
}
export interface SavedOrigin extends Origin {
  /** Its article was purged, and its name with it. */
  readonly tombstone?: boolean;
}
export interface SavedEvidence extends Evidence {
  readonly publisher?: string;
}
export interface Records {
  readonly entities: SavedEntity;
  readonly origins: SavedOrigin;
  readonly articles: SavedArticle;
  readonly claims: Claim;
  readonly evidence: SavedEvidence;
  readonly decisions: Decision;
  readonly judgements: Judgement;
}

/** In the order of the file: what a record names stands before it. */
export const SECTIONS = ['entities', 'origins', 'articles', 'claims', 'evidence', 'decisions', 'judgements'] as const;
export type Section = (typeof SECTIONS)[number];
export type Counts = Readonly<Record<Section, number>>;

export interface SectionRow {
  readonly label: string;
  /** Properties that are computed from what was said, so a backup leaves them out. All others are in it, known or not. */
  readonly computed: readonly string[];
  /** This many are read at once: the texts of articles may be long. */
  readonly page: number;
  /** The record without what is computed. */
  readonly toRecord: (said: Row) => Row;
}

const asItIs = (said: Row): Row => said;

export const SECTION_TABLE: Readonly<Record<Section, SectionRow>> = {
  entities: {
    label: 'Entity',
    computed: ['canonical', 'claimCount', 'lockedAt'],
    page: 2000,
    toRecord: (said) => ({ aliases: [], ...said }),
  },
  origins: { label: 'Origin', computed: ['folded'], page: 2000, toRecord: asItIs },
  articles: {
    label: 'Article',
    computed: ['publishedFirst', 'publishedLast', 'paddedTitle', 'folded', 'claimCount', 'lockedAt'],
    page: 50,
    toRecord: asItIs,
  },
  // cypher/backup/claims.cypher reads only what was said: what claims add up to is several times as much.
  claims: {
    label: 'Claim',
    computed: [],
    page: 2000,
    toRecord: ({ third, ...said }) => ({ polarity: 'AFFIRMED', ...said, with: third ?? [] }),
  },
  evidence: {
    label: 'Evidence',
    computed: ['folded', 'reportedLast'],
    page: 2000,
    toRecord: (said) => {
      const { live: _, ...evidence } = toEvidence(said);
      return { ...evidence };
    },
  },
  decisions: { label: 'Decision', computed: [], page: 2000, toRecord: asItIs },
  judgements: { label: 'Judgement', computed: [], page: 2000, toRecord: asItIs },
};
