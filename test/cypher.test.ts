/** The files of cypher/: each is asked for somewhere in server/, and each part is taken in. Their headers are looked at in test/graph/queries.test.ts. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it, test } from '@jest/globals';
import { QUERY_NAMES } from '../server/graph/queries.ts';
import { projectRoot } from '../server/root.ts';
import { ANCHORS } from '../server/store/read/claims/claim-parameters.ts';

const textsIn = (folder: string, ending: string): readonly (readonly [string, string])[] =>
  readdirSync(new URL(folder, projectRoot), { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith(ending))
    .map(
      (file) =>
        [file.slice(0, -ending.length), readFileSync(new URL(`${folder}${file}`, projectRoot), 'utf8')] as const,
    );

const code = textsIn('server/', '.ts')
  .map(([, text]) => text)
  .join('\n');
const cypher = textsIn('cypher/', '.cypher');
/** What is asked for by name, and where a name is put together, every name that can come of it. */
const asked = new Set(
  [...code.matchAll(/\bquery\(\s*(?:'([\w/-]+)'|`([\w/-]+)\$\{anchor\}`)\s*\)/g)].flatMap(([, name, beginning]) =>
    name === undefined ? ANCHORS.map((anchor) => `${beginning}${anchor}`) : [name],
  ),
);

describe('cypher/', () => {
  test.each(QUERY_NAMES)('%s is asked for in server/', (name) => {
    expect([...asked]).toContain(name);
  });

  it('holds everything that is asked for', () => {
    expect([...asked].filter((name) => !QUERY_NAMES.includes(name))).toEqual([]);
  });

  test.each(cypher.map(([name]) => name).filter((name) => name.endsWith('.part')))(
    '%s is taken in by a query',
    (part) => {
      const place = `{{${part.slice(0, -'.part'.length)}}}`;
      expect(cypher.some(([, text]) => text.includes(place))).toBe(true);
    },
  );

  it('has names of one noun and of verbs, in kebab-case', () => {
    expect(
      cypher.map(([name]) => name).filter((name) => !/^[a-z]+\/[a-z-]+(\.part|\.embedded|\.neo4j)?$/.test(name)),
    ).toEqual([]);
  });

  it('hides in no code: only cypher/ holds Cypher', () => {
    const hidden = textsIn('server/', '.ts').filter(([, text]) =>
      /\b(?:MATCH|MERGE) \(\w*[:{)]|\bDETACH DELETE\b|\bUNWIND \$/.test(text),
    );
    expect(hidden.map(([file]) => file)).toEqual([]);
  });
});
