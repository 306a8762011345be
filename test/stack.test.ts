/** The packages fit each other: one copy of graphql, engines that load under Node as under Jest. Run after every upgrade. */
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { ApolloServer } from '@apollo/server';
import { expressMiddleware } from '@as-integrations/express5';
import { expect, it } from '@jest/globals';
import express from 'express';
import { buildSchema } from 'graphql';
import neo4j from 'neo4j-driver';
import request from 'supertest';
import { projectRoot } from '../server/root.ts';

const run = promisify(execFile);

interface Lock {
  readonly packages: Readonly<Record<string, { readonly version?: string }>>;
}

it('holds one copy of graphql', async () => {
  const lock = JSON.parse(await readFile(new URL('package-lock.json', projectRoot), 'utf8')) as Lock;
  const copies = Object.keys(lock.packages).filter((path) => path.endsWith('node_modules/graphql'));
  expect(copies).toEqual(['node_modules/graphql']);
});

it('serves a schema that another package built', async () => {
  // Apollo refuses a schema made by a second copy of graphql.
  const apollo = new ApolloServer({ schema: buildSchema('type Query { word: String! }'), rootValue: { word: 'yes' } });
  await apollo.start();
  const app = express().use('/graphql', express.json(), expressMiddleware(apollo));
  const { body } = await request(app).post('/graphql').send({ query: '{ word }' });
  expect(body).toEqual({ data: { word: 'yes' } });
  await apollo.stop();
});

it('loads the engines under plain Node', async () => {
  // Jest gives a CommonJS package named exports that Node does not: only a child process tells.
  const script = `
    import grafeo from '@grafeo-db/js';
    import { isRetryableError } from 'neo4j-driver';
    const db = grafeo.GrafeoDB.create();
    console.log((await db.executeCypher('RETURN 1 AS one')).toArray()[0].one, typeof isRetryableError);
    db.close();`;
  const { stdout } = await run(process.execPath, ['--input-type=module', '-e', script], { cwd: projectRoot });
  expect(stdout.trim()).toBe('1 function');
});

it('marks an integer for the driver', () => {
  expect(neo4j.isInt(neo4j.int(5))).toBe(true);
});
