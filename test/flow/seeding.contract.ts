/** Seeding: again changes nothing, a file that does not fit stops all of it, and what people did since stays done. */
import { appendFile, readFile, writeFile } from 'node:fs/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, test } from '@jest/globals';
import type { Graph } from '../../server/graph/graph.ts';
import { judge } from '../../server/pipeline/judge.ts';
import { saveEntity } from '../../server/pipeline/save-entity.ts';
import { deleteArticle } from '../../server/pipeline/undoing/delete-article.ts';
import { withdraw } from '../../server/pipeline/undoing/withdraw.ts';
import { read } from '../cypher.ts';
import { difference, dump } from '../dump.ts';
import { load, openSeeded, withCopy } from './seeds.ts';

const LATER = { by: 'seeds', at: '2026-03-01T00:00:00.000Z' };
const BY_HAND = { by: 'tests', at: '2026-02-01T00:00:00.000Z' };

const ARTICLE = `---
title: Munir and Hasanov meet again
publisher: Geo News
publishedOn: 2025-12-02
---
Asim Munir met Zakir Hasanov in Baku on 1 December 2025.

--- claims
- words: Asim Munir met Zakir Hasanov in Baku on 1 December 2025.
  claims:
    - { subject: Asim Munir, predicate: MET_WITH, object: Zakir Hasanov, from: 2025-12-01, place: Baku }
`;
const NEW = 'articles/zz-new.md';

const BROKEN: readonly (readonly [what: string, file: string, content: string, line: number, words: string])[] = [
  [
    'words that do not stand in the text',
    NEW,
    ARTICLE.replace('- words: Asim', '- words: General Asim'),
    9,
    'General Asim',
  ],
  ['an unknown entity', NEW, ARTICLE.replace('object: Zakir Hasanov', 'object: Zakir Nobody'), 11, 'Zakir Nobody'],
  ['an unknown predicate', NEW, ARTICLE.replace('MET_WITH', 'LOVES'), 11, 'predicate'],
  ['an unknown field', NEW, ARTICLE.replace('place: Baku', 'where: Baku'), 11, 'where'],
  ['a date that is none', NEW, ARTICLE.replace('from: 2025-12-01', 'from: 2025-13-01'), 11, '2025-13-01'],
  ['ends that do not fit', NEW, ARTICLE.replace('MET_WITH', 'HOLDS_OFFICE'), 11, 'HOLDS_OFFICE'],
  ['an unknown publisher', NEW, ARTICLE.replace('Geo News', 'Nobody News'), 2, 'Nobody News'],
  ['no title', NEW, ARTICLE.replace('title: Munir and Hasanov meet again\n', ''), 2, 'title'],
  ['YAML that is none', NEW, ARTICLE.replace('title: Munir', 'title: "Munir" x'), 2, 'YAML'],
  ['an unknown kind', 'entities/zz.yaml', '- id: person/new\n  kind: HUMAN\n  name: New\n', 2, 'kind'],
  [
    'an id given twice',
    'entities/zz.yaml',
    '- id: country/pakistan\n  kind: COUNTRY\n  name: Pakistan\n',
    1,
    'country/pakistan',
  ],
  [
    'an unknown country',
    'entities/zz.yaml',
    '- id: person/new\n  kind: PERSON\n  name: New\n  country: Nowhere\n',
    1,
    'Nowhere',
  ],
];

export function seedingContract(name: string, open: () => Promise<Graph>): void {
  describe(`seeding on ${name}`, () => {
    let graph: Graph; // one for all: each test looks at it before and after
    beforeAll(async () => {
      graph = await openSeeded(open);
    });
    afterAll(() => graph.close());
    const one = async (text: string): Promise<string> => (await read<{ id: string }>(graph, text))[0]?.id ?? '';

    it('again changes nothing', async () => {
      const before = await dump(graph);
      await load(graph, undefined, LATER);
      expect(difference(before, await dump(graph))).toEqual([]);
    });

    it('loads one more file that was dropped in', () =>
      withCopy(async (folder) => {
        const before = await dump(graph);
        await writeFile(new URL(NEW, folder), ARTICLE);
        const summary = await load(graph, folder, LATER);
        const met = `MATCH (a:Article {title: 'Munir and Hasanov meet again'})<-[:QUOTES]-(e:Evidence)-[:EVIDENCE_OF]->(c:Claim {validFrom: '2025-12-01', shown: true})
          RETURN e.quote AS quote, c.predicate AS predicate`;
        expect(await read(graph, met)).toEqual([
          { quote: 'Asim Munir met Zakir Hasanov in Baku on 1 December 2025.', predicate: 'MET_WITH' },
        ]);
        expect(summary.articles).toBe(before.filter((line) => line.startsWith('Article ')).length + 1);
      }));

    it('reads more in an article that was deleted without showing it', () =>
      withCopy(async (folder) => {
        await writeFile(new URL(NEW, folder), ARTICLE);
        await load(graph, folder, LATER);
        const article = await one("MATCH (a:Article {title: 'Munir and Hasanov meet again'}) RETURN a.id AS id");
        await deleteArticle(graph, article, BY_HAND);
        const more =
          '    - { subject: Asim Munir, predicate: HELD_TALKS_WITH, object: Zakir Hasanov, from: 2025-12-01 }\n';
        await appendFile(new URL(NEW, folder), more);
        await load(graph, folder, LATER);
        const shown = 'MATCH (a:Article {id: $article})<-[:QUOTES]-(e:Evidence) RETURN e.live AS live ORDER BY e.id';
        expect(await read(graph, shown, { article })).toEqual([{ live: false }, { live: false }]);
      }));

    it('takes over a kind that the seeds have corrected', () =>
      withCopy(async (folder) => {
        const file = new URL('entities/zz.yaml', folder);
        await writeFile(file, '- id: group/new\n  kind: GROUP\n  name: New\n');
        await load(graph, folder, LATER);
        await writeFile(file, (await readFile(file, 'utf8')).replace('GROUP', 'ORGANIZATION'));
        await load(graph, folder, LATER);
        const [row] = await read<{ labels: string[] }>(graph, "MATCH (e {id: 'group/new'}) RETURN labels(e) AS labels");
        expect(row?.labels.toSorted()).toEqual(['Entity', 'Organization']);
      }));

    it('again brings nothing back that was taken away, and keeps what people corrected', async () => {
      await withdraw(
        graph,
        await one('MATCH (e:Evidence)-[:EVIDENCE_OF]->(c:Claim) RETURN e.id AS id ORDER BY id LIMIT 1'),
        BY_HAND,
      );
      await withdraw(
        graph,
        await one('MATCH (c:Claim {originCount: 3}) RETURN c.id AS id ORDER BY id LIMIT 1'),
        BY_HAND,
      );
      await deleteArticle(
        graph,
        await one("MATCH (a:Article)-[:PUBLISHED_BY]->(:Entity {name: 'ARY News'}) RETURN a.id AS id"),
        BY_HAND,
      );
      await saveEntity(
        graph,
        {
          id: 'person/asim-munir',
          name: 'Syed Asim Munir',
          kind: 'PERSON',
          aliases: ['Field Marshal Munir'],
          country: 'country/azerbaijan',
        },
        BY_HAND,
      );
      await judge(graph, { left: 'person/zakir-hasanov', right: 'person/farid-ahmedov', verdict: 'SAME', ...BY_HAND });
      const before = await dump(graph);
      await load(graph, undefined, LATER);
      expect(difference(before, await dump(graph))).toEqual([]);
    });
  });

  describe(`seeds that do not fit, on ${name}`, () => {
    let graph: Graph;
    beforeEach(async () => {
      graph = await open();
    });
    afterEach(() => graph.close());

    test.each(BROKEN)(
      'are refused for %s: file, line and reason are said, and nothing is loaded',
      (...[, file, content, line, words]) =>
        withCopy(async (folder) => {
          await writeFile(new URL(file, folder), content);
          const error = await load(graph, folder).catch((thrown: unknown) => thrown);
          expect(error).toMatchObject({
            name: expect.stringMatching(/FileError|InvalidInputError/),
            message: expect.stringContaining(`seeds/${file}:${line}`),
          });
          expect((error as Error).message).toContain(words);
          expect(await read(graph, 'MATCH (n) RETURN count(n) AS nodes')).toEqual([{ nodes: 0 }]);
        }),
    );
  });
}
