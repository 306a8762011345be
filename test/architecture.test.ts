/** Who may import whom. A new arrow is a decision: it is added here on purpose, never to make a test pass. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, test } from '@jest/globals';
import { projectRoot } from '../server/root.ts';

/**
 * Folders and files of server/, and what of server/ each may import: a folder, or one file of it. What is used everywhere is
 * `domain`; where the project lies on the disk (`root.ts`) only those may know that read files of it.
 */
const MAY_IMPORT: Readonly<Record<string, readonly string[] | 'anything'>> = {
  domain: [],
  'root.ts': [],
  'config.ts': ['domain'],
  documents: ['domain'],
  extraction: ['domain'],
  evaluation: ['domain', 'extraction', 'documents'],
  resolution: ['domain'],
  review: ['domain', 'resolution'],
  analysis: ['domain'],
  graph: ['root.ts'],
  store: ['domain', 'analysis', 'graph/graph.ts', 'graph/queries.ts'],
  exchange: ['domain', 'analysis', 'store'],
  pipeline: [
    'domain',
    'documents',
    'extraction',
    'resolution',
    'review',
    'store',
    'graph/graph.ts',
    'graph/queries.ts',
    'root.ts',
  ],
  graphql: ['domain', 'analysis', 'review', 'resolution', 'store', 'pipeline', 'exchange', 'graph/graph.ts', 'root.ts'],
  http: ['domain', 'graphql', 'config.ts'],
  'app.ts': ['graphql', 'http', 'config.ts'],
  commands: 'anything',
  'open.ts': 'anything',
  'main.ts': 'anything',
};

/** Packages that only one place may know: whatever else needs them asks that place. */
const KEPT_BY: Readonly<Record<string, readonly string[]>> = {
  '@grafeo-db/js': ['server/graph/'],
  'neo4j-driver': ['server/graph/'],
  'express-rate-limit': ['server/http/'],
  'prom-client': ['server/http/'],
  express: ['server/http/', 'server/app.ts', 'server/commands/'],
  graphql: ['server/graphql/', 'server/http/', 'server/app.ts', 'server/commands/', 'client/graphiql/'],
  cytoscape: ['client/graph-view/'],
  yaml: ['server/documents/'],
  'js-yaml': ['server/documents/'],
  '@mozilla/readability': ['server/documents/'],
  linkedom: ['server/documents/'],
  unpdf: ['server/documents/'],
  mammoth: ['server/documents/'],
  tinyld: ['server/documents/'],
  chokidar: ['server/commands/'],
};

interface Import {
  readonly from: string;
  /** A path from the root of the project, or the name of a package. */
  readonly to: string;
}

const IMPORT = /(?:^|\n)(?:import|export)\s(?:[^'";]*?\sfrom\s)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/g;

function importsIn(folder: string): Import[] {
  const files = readdirSync(new URL(`${folder}/`, projectRoot), { recursive: true, encoding: 'utf8' })
    .map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
    .filter((file) => /\.tsx?$/.test(file));
  return files.flatMap((from) =>
    [...readFileSync(new URL(from, projectRoot), 'utf8').matchAll(IMPORT)].map(([, stated, called]) => {
      const to = stated ?? called ?? '';
      return { from, to: to.startsWith('.') ? posix.join(posix.dirname(from), to) : to };
    }),
  );
}

const server = importsIn('server');
const client = importsIn('client');
/** The folder, or the file that stands in none: `server/graph/neo4j.ts` is of graph, `server/app.ts` is app.ts. */
const placeOf = (path: string): string => path.split('/')[1] ?? '';
const isOurs = ({ to }: Import): boolean =>
  to.startsWith('server/') || to.startsWith('client/') || to.startsWith('test/');
const isWithin = ({ from, to }: Import): boolean => placeOf(from) === placeOf(to) && to.startsWith('server/');

/** Those that reach themselves. */
function inCircle(arrows: readonly Import[]): string[] {
  const next = new Map<string, Set<string>>();
  for (const { from, to } of arrows) next.set(from, (next.get(from) ?? new Set()).add(to));
  const reaches = (from: string, seen = new Set<string>()): Set<string> => {
    for (const to of next.get(from) ?? []) if (!seen.has(to)) reaches(to, seen.add(to));
    return seen;
  };
  return [...next.keys()].filter((place) => reaches(place).has(place));
}

describe('server/', () => {
  it('has no folder or file that the table does not name', () => {
    const places = new Set(server.map(({ from }) => placeOf(from)));
    expect([...places].filter((place) => !(place in MAY_IMPORT))).toEqual([]);
  });

  test.each(Object.keys(MAY_IMPORT))('%s imports only what it may', (place) => {
    const may = MAY_IMPORT[place] ?? [];
    const wrong = server
      .filter((one) => placeOf(one.from) === place && isOurs(one) && !isWithin(one))
      .filter(({ to }) => {
        if (!to.startsWith('server/')) return true;
        return (
          may !== 'anything' &&
          !may.some((allowed) => to === `server/${allowed}` || to.startsWith(`server/${allowed}/`))
        );
      });
    expect(wrong).toEqual([]);
  });

  it('has no circle of folders', () => {
    const between = server.filter((each) => each.to.startsWith('server/') && !isWithin(each));
    expect(inCircle(between.map(({ from, to }) => ({ from: placeOf(from), to: placeOf(to) })))).toEqual([]);
  });
});

describe('files', () => {
  // Types count too: what two files share stands in a third.
  it.each([
    ['server', server],
    ['client', client],
  ])('of %s/ import each other in no circle', (_, imports) => {
    const ours = imports.filter((one) => isOurs(one) && !one.from.includes('generated'));
    expect(inCircle(ours)).toEqual([]);
  });
});

/** The stages of reading, each importing only those before it; what all share, and what joins them, stands in none. */
const STAGES = [
  ...['tables', 'text', 'mentions', 'cast', 'clauses'],
  ...['relations', 'typing', 'attribution', 'qualify', 'details', 'candidates'],
];
const stageOf = (path: string): string => (/^server\/extraction\/([a-z-]+)\//.exec(path) ?? [])[1] ?? '';

describe('server/extraction/', () => {
  const between = server.filter(({ from, to }) => stageOf(from) !== '' && stageOf(to) !== '');

  it('has no stage but these', () => {
    const stages = new Set(server.map(({ from }) => stageOf(from)).filter((stage) => stage !== ''));
    expect([...stages].sort()).toEqual([...STAGES].sort());
  });

  test.each(STAGES)('%s imports only stages before it', (stage) => {
    const before = STAGES.slice(0, STAGES.indexOf(stage) + 1);
    expect(between.filter(({ from, to }) => stageOf(from) === stage && !before.includes(stageOf(to)))).toEqual([]);
  });
});

/** The rooms of the store, each importing only those before it; what all share stands in none. */
const ROOMS = ['write', 'sums', 'read', 'events', 'upkeep', 'backup'];
const roomOf = (path: string): string => {
  const [place, store, room = '', file] = path.split('/');
  if (place !== 'server' || store !== 'store') return '';
  return file === undefined ? 'store' : room;
};

describe('server/store/', () => {
  const inside = server.filter(({ from, to }) => roomOf(from) !== '' && roomOf(to) !== '');

  it('has no room but these', () => {
    const rooms = new Set(inside.flatMap(({ from, to }) => [roomOf(from), roomOf(to)]));
    expect([...rooms].filter((room) => room !== 'store' && !ROOMS.includes(room))).toEqual([]);
  });

  test.each(ROOMS)('%s imports only rooms before it', (room) => {
    const before = ['store', ...ROOMS.slice(0, ROOMS.indexOf(room) + 1)];
    expect(inside.filter(({ from, to }) => roomOf(from) === room && !before.includes(roomOf(to)))).toEqual([]);
  });

  it('shares only what knows no room', () => {
    expect(inside.filter(({ from, to }) => roomOf(from) === 'store' && roomOf(to) !== 'store')).toEqual([]);
  });
});

describe('client/', () => {
  it('imports nothing of the server or of the tests: its types come from schema.graphql', () => {
    expect(client.filter((one) => isOurs(one) && !one.to.startsWith('client/'))).toEqual([]);
  });
});

describe('packages', () => {
  test.each(Object.entries(KEPT_BY))('%s is known to %j alone', (name, keepers) => {
    const users = [...server, ...client]
      .filter(({ to }) => to === name || to.startsWith(`${name}/`))
      .map(({ from }) => from);
    expect(users.filter((from) => !keepers.some((keeper) => from.startsWith(keeper)))).toEqual([]);
  });
});

describe('bench, faults and hostile input', () => {
  // They run outside of the tests, so a module that moved would be missed only when they are run.
  const scripts = readdirSync(fileURLToPath(new URL('.', import.meta.url)), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.mjs'))
    .map((name) => fileURLToPath(new URL(name, import.meta.url)));
  const asked = scripts.flatMap((script) =>
    [...readFileSync(script, 'utf8').matchAll(/\bserver\('([\w/-]+)'\)/g)].map(([, module = '']) => module),
  );

  it('ask the built program only for modules that it has', () => {
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.filter((module) => !existsSync(new URL(`../server/${module}.ts`, import.meta.url)))).toEqual([]);
  });
});
