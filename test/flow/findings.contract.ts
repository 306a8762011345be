/** The disagreements that the seeds hold come out as findings, from the claims alone: kinds and outlets are checked, nothing about them is in the code. */
import { describe, expect, it, test } from '@jest/globals';
import type { Graph } from '../../server/graph/graph.ts';
import { read } from '../cypher.ts';

interface Disagreement {
  readonly about: string;
  readonly kind: string;
  /** Entities that its claims join. */
  readonly entities: readonly string[];
  readonly publishers: readonly string[];
}
const DISAGREEMENTS: readonly Disagreement[] = [
  {
    about: 'whether Pakistan has relations with Armenia, before they were opened',
    kind: 'OPPOSITE_POLARITY',
    entities: ['Armenia', 'Pakistan'],
    publishers: ['Republic World', 'News.Az', 'Today.az'],
  },
  {
    about: 'relations with Armenia seen outside the time that others state',
    kind: 'OPPOSITE_POLARITY',
    entities: ['Armenia', 'Pakistan'],
    publishers: ['Republic World', 'Geo News'],
  },
  {
    about: 'how many JF-17',
    kind: 'QUANTITY_DISAGREEMENT',
    entities: ['Pakistan', 'Azerbaijan'],
    publishers: ['Republic World', 'Pak Cover', 'Pakistan in the World'],
  },
  {
    about: 'when the JF-17 contract was signed',
    kind: 'DATE_DISAGREEMENT',
    entities: ['Azerbaijan', 'JF-17 contract'],
    publishers: ['Republic World', 'Afghanistan International'],
  },
  {
    about: 'who was minister of defence in November 2024',
    kind: 'FUNCTIONAL_CLASH',
    entities: ['Farid Ahmedov', 'Zakir Hasanov', 'Minister of Defence of Azerbaijan'],
    publishers: ['The Express Tribune', 'News.Az', 'ARY News'],
  },
  {
    about: 'where Munir met Hasanov',
    kind: 'PLACE_DISAGREEMENT',
    entities: ['Asim Munir', 'Zakir Hasanov'],
    publishers: ['ARY News', 'Daily Times'],
  },
  {
    about: 'one man or two',
    kind: 'ONE_OR_TWO_PERSONS',
    entities: ['First Deputy Minister of Defence of Azerbaijan', 'Chief of the General Staff of Azerbaijan'],
    publishers: ['Daily Pakistan'],
  },
  {
    about: 'whether Azerbaijan is in Central Asia',
    kind: 'FUNCTIONAL_CLASH',
    entities: ['Azerbaijan', 'Central Asia', 'Western Asia'],
    publishers: ['Daily Pakistan', 'Daily Times'],
  },
  {
    about: 'how many nations came to Indus Shield',
    kind: 'QUANTITY_DISAGREEMENT',
    entities: ['Indus Shield 2023'],
    publishers: ['NewsDrum', 'Pakistan Observer'],
  },
  {
    about: 'when Aliyev accused India',
    kind: 'DATE_DISAGREEMENT',
    entities: ['Ilham Aliyev', 'India'],
    publishers: ['WION', 'Hindustan Times'],
  },
];

interface Found {
  readonly kind: string;
  readonly entities: readonly string[];
  readonly publishers: readonly string[];
}
const FOUND = `MATCH (f:Finding)
  CALL (f) { MATCH (f)-[:POINTS_AT]->(:Claim)-[:SUBJECT|OBJECT]->(e:Entity) RETURN collect(DISTINCT e.name) AS entities }
  CALL (f) { MATCH (f)-[:RESTS_ON]->(:Evidence)-[:QUOTES]->(:Article)-[:PUBLISHED_BY]->(p:Entity) RETURN collect(DISTINCT p.name) AS publishers }
  RETURN f.kind AS kind, entities, publishers`;

export function findingsContract(name: string, seeded: () => Graph): void {
  describe(`what is noticed in the seeds on ${name}`, () => {
    test.each(DISAGREEMENTS)('$about', async ({ kind, entities, publishers }) => {
      const found = await read<Found>(seeded(), FOUND);
      const alike = found.filter(
        (one) => one.kind === kind && entities.every((entity) => one.entities.includes(entity)),
      );
      const told = alike.filter((one) => publishers.every((publisher) => one.publishers.includes(publisher)));
      expect({ alike: alike.map((one) => one.publishers.toSorted()), told: told.length > 0 }).toMatchObject({
        told: true,
      });
    });

    it('is said in sentences, of entities by name', async () => {
      const rows = await read<{ message: string }>(seeded(), 'MATCH (f:Finding) RETURN f.message AS message');
      const odd = rows
        .map(({ message }) => message)
        .filter((message) => !/^\S.*\.$/.test(message) || /\b[a-z-]+\/[a-z-]+\b|undefined|null/.test(message));
      expect(odd).toEqual([]);
    });

    it('rests on words, and points at claims that are shown', async () => {
      const bare = `MATCH (f:Finding) WHERE NOT EXISTS { MATCH (f)-[:RESTS_ON]->(:Evidence {live: true}) }
        OR NOT EXISTS { MATCH (f)-[:POINTS_AT]->(:Claim {shown: true}) } RETURN f.id AS id`;
      expect(await read(seeded(), bare)).toEqual([]);
    });
  });
}
