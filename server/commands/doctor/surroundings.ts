/** What the program stands on: Node, disk, memory, the built client, and what its tests need. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { statfs } from 'node:fs/promises';
import { freemem, totalmem } from 'node:os';
import { dirname } from 'node:path';
import { projectRoot } from '../../root.ts';
import { type Check, failed, inBytes, ok, warning } from './check.ts';

const LOWEST_NODE = [20, 19] as const;

export function checkNode(version: string = process.versions.node): Check {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const isEnough = major > LOWEST_NODE[0] || (major === LOWEST_NODE[0] && minor >= LOWEST_NODE[1]);
  return isEnough
    ? ok('node', `Node ${version}`)
    : failed('node', `Node ${version} is too old`, `Install Node ${LOWEST_NODE.join('.')} or later.`);
}

const MUCH_TOO_LITTLE = 100e6;
const LITTLE = 1e9;

/** Of the disk that the folder is on, or will be. */
export async function checkDisk(folder: string): Promise<Check> {
  const { bavail, bsize } = await statfs(nearest(folder));
  const free = bavail * bsize;
  const found = `${inBytes(free)} free for ${folder}`;
  const mend = 'Make room, or set READOUT_DATA to a folder on another disk.';
  if (free < MUCH_TOO_LITTLE) return failed('disk', found, mend);
  return free < LITTLE ? warning('disk', found, mend) : ok('disk', found);
}

const nearest = (folder: string): string => (existsSync(folder) ? folder : nearest(dirname(folder)));

const LITTLE_MEMORY = 512e6;

export function checkMemory(free: number = freemem()): Check {
  const found = `${inBytes(free)} of ${inBytes(totalmem())} free`;
  return free < LITTLE_MEMORY
    ? warning('memory', found, 'End other programs: a large graph takes 1 to 2.5 GB.')
    : ok('memory', found);
}

export function checkClient(built: URL = new URL('dist/client/index.html', projectRoot)): Check {
  return existsSync(built)
    ? ok('client', 'it is built')
    : warning('client', 'it is not built, so there are no pages', 'npm run build');
}

/** Java and Maven start a Neo4j for the tests and for trying; nothing else needs them. */
export function checkNeo4jTools(run: typeof versionSaid = versionSaid): readonly Check[] {
  const java = Number(/version "?(?:1\.)?(\d+)/.exec(run('java', ['-version']) ?? '')?.[1] ?? 0);
  const maven = /Apache Maven (\d[\w.-]*)/.exec(run('mvn', ['--version']) ?? '')?.[1];
  const why = 'Only "npm run neo4j" and the tests on Neo4j need it:';
  return [
    java >= 17
      ? ok('java', `Java ${java}`)
      : warning(
          'java',
          java === 0 ? 'Java is not installed' : `Java ${java} is too old`,
          `${why} install Java 17 or later.`,
        ),
    maven === undefined
      ? warning('maven', 'Maven (mvn) is not installed', `${why} install Maven 3.9 or later.`)
      : ok('maven', `Maven ${maven}`),
  ];
}

/** What a program says of its version; undefined where there is no such program. */
function versionSaid(program: string, args: readonly string[]): string | undefined {
  const { status, stdout, stderr } = spawnSync(program, args, { encoding: 'utf8', timeout: 10_000 });
  return status === 0 ? `${stdout}${stderr}` : undefined;
}
