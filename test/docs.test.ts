/** What the READMEs promise is there: links lead somewhere, commands and settings exist, queries run. */
import { existsSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it, test } from '@jest/globals';
import { execute, parse } from 'graphql';
import { SETTING_NAMES } from '../server/config.ts';
import type { Graph, Query } from '../server/graph/graph.ts';
import { makeContext } from '../server/graphql/context.ts';
import { resolvers } from '../server/graphql/resolvers.ts';
import { makeSchema } from '../server/graphql/schema.ts';
import { seed } from '../server/pipeline/seed.ts';
import { projectRoot } from '../server/root.ts';
import { embedded } from './engines.ts';

const READMES = [
  'README.md',
  'server/README.md',
  'cypher/README.md',
  'client/README.md',
  'seeds/README.md',
  'test/README.md',
];
const read = (file: string) => readFileSync(new URL(file, projectRoot), 'utf8');
const blocks = (language: string) =>
  [...read('README.md').matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, 'g'))].map(([, code = '']) =>
    code.trim(),
  );

describe.each(READMES)('%s', (file) => {
  it('links only to what is there', () => {
    const links = [...read(file).matchAll(/\]\(([^)#]+)\)/g)]
      .map(([, link = '']) => link)
      .filter((link) => !/^https?:/.test(link));
    expect(links.filter((link) => !existsSync(new URL(link, new URL(file, projectRoot))))).toEqual([]);
  });

  it('names only npm scripts that exist', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const named = [...read(file).matchAll(/npm (?:run )?(start|test|[a-z-]+)\b/g)].map(([, name = '']) => name);
    expect(named.filter((name) => !['ci', 'install', 'run'].includes(name) && !(name in scripts))).toEqual([]);
  });
});

test('the README names every setting', () => {
  expect(SETTING_NAMES.filter((name) => !read('README.md').includes(`\`${name}\``))).toEqual([]);
});

describe('on the seeds', () => {
  let graph: Graph;
  beforeAll(async () => {
    graph = await embedded.open();
    await seed(graph, new URL('seeds/', projectRoot), {
      stamp: { by: 'test', at: '2026-01-01T00:00:00.000Z' },
      onProgress: () => undefined,
    });
  });
  afterAll(() => graph.close());

  const run = (source: string) =>
    execute({
      schema: makeSchema(resolvers),
      document: parse(source),
      contextValue: makeContext({ requestId: 'docs', graph }),
    });

  it.each(blocks('graphql'))('the GraphQL of the README answers', async (source) => {
    const { data, errors } = await run(source);
    expect(errors).toBeUndefined();
    expect(JSON.stringify(data)).toMatch(/Denied|FUNCTIONAL_CLASH|QUANTITY_DISAGREEMENT/);
  });

  it.each(blocks('cypher'))('the Cypher of the README answers', async (source) => {
    const rows = await graph.read<Record<string, string>>(source as Query);
    expect(rows.flatMap((row) => Object.values(row))).toContain('Ilham Aliyev');
  });

  it('the search that the README asks with curl finds Munir', async () => {
    const body = /-d '(\{"query".*\})'/.exec(read('README.md'))?.[1] ?? '{}';
    const { data } = await run((JSON.parse(body) as { query: string }).query);
    expect(JSON.stringify(data)).toContain('Asim Munir');
  });
});
