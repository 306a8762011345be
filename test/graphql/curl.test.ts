/** The line for a shell says what the editor says, and no more. */
import { execFileSync } from 'node:child_process';
import { expect, it } from '@jest/globals';
import { toCurl } from '../../client/graphiql/curl.ts';

const URL = 'http://127.0.0.1:4000/graphql';

/** What a shell hands to curl. */
const words = (command: string): readonly string[] =>
  execFileSync('sh', ['-c', `set -- ${command}; for word; do printf '%s\\0' "$word"; done`], { encoding: 'utf8' })
    .split('\0')
    .slice(0, -1);

it('hands the query over letter for letter, whatever it holds', () => {
  const query = '{ search(text: "O\'Neil $(touch x) `id` \\"q\\" \u2028") {\n id } }';
  const [curl, , url, , type, , body = ''] = words(toCurl(URL, { query, variables: ' ' }));
  expect([curl, url, type]).toEqual(['curl', URL, 'content-type: application/json']);
  expect(JSON.parse(body)).toEqual({ query });
});

it('takes the variables along', () => {
  const body = words(toCurl(URL, { query: 'query($n: Int) { a }', variables: '{ "n": 1 }' })).at(-1) ?? '';
  expect(JSON.parse(body)).toEqual({ query: 'query($n: Int) { a }', variables: { n: 1 } });
});
