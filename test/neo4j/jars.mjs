// Fetches Neo4j Community's jars with Maven, once, into node_modules/.cache, and says why it cannot.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));
const cache = fileURLToPath(new URL('../../node_modules/.cache/readout/', import.meta.url));

export const NEO4J_VERSION = process.env.READOUT_NEO4J_VERSION ?? '5.26.16';

/** Why Neo4j cannot be started on this machine, as a clause; undefined when it can. */
export function whyNoNeo4j() {
  if (!runs('java', ['-version'])) return 'Java 17 or later is not installed';
  if (!existsSync(jarFolder()) && !runs('mvn', ['--version'])) return 'Maven (mvn), which fetches it, is not installed';
  return undefined;
}

/** The folder that holds the jars, fetched if it is not there. Throws a sentence when Maven cannot fetch them. */
export function fetchJars() {
  const folder = jarFolder();
  if (existsSync(folder)) return folder;
  mkdirSync(cache, { recursive: true });
  const partial = `${folder}.${process.pid}.partial`; // a fetch that was cut off must not look like a whole one
  const maven = spawnSync(
    'mvn',
    ['-q', '-B', 'dependency:copy-dependencies', `-Dneo4j.version=${NEO4J_VERSION}`, `-DoutputDirectory=${partial}`],
    { cwd: here, encoding: 'utf8' },
  );
  if (maven.status !== 0) {
    rmSync(partial, { recursive: true, force: true });
    const said = `${maven.stdout ?? ''}${maven.stderr ?? ''}`.split('\n').find((line) => line.includes('ERROR')) ?? '';
    throw new Error(`Maven could not fetch Neo4j ${NEO4J_VERSION}. ${said}`);
  }
  renameSync(partial, folder);
  return folder;
}

function jarFolder() {
  return `${cache}neo4j-${NEO4J_VERSION}`;
}

function runs(command, args) {
  return spawnSync(command, args, { stdio: 'ignore' }).status === 0;
}
