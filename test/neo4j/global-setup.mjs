// Finds or starts the Neo4j of a test run and hands its address on by READOUT_TEST_NEO4J_URI. Runs only when
// test/on-neo4j.test.ts does, which fails in CI where there is none. NEO4J_URI names one to use instead; READOUT_TEST_NEO4J=off leaves it out.
import neo4j from 'neo4j-driver';
import { whyNoNeo4j } from './jars.mjs';
import { startNeo4j } from './neo4j.mjs';

const PASSWORD = 'of-the-tests';

export default async function setUp() {
  const reason = process.env.READOUT_TEST_NEO4J === 'off' ? 'READOUT_TEST_NEO4J is off' : await begin();
  if (reason === undefined) return;
  process.env.READOUT_TEST_NEO4J_WHY_NOT = reason;
  process.stderr.write(`Not tested on Neo4j: ${reason}.\n`);
}

/** Gives the reason why there is none. */
async function begin() {
  if (process.env.NEO4J_URI) return tryGiven(process.env.NEO4J_URI);
  const reason = whyNoNeo4j();
  if (reason !== undefined) return reason;
  try {
    const server = await startNeo4j({ auth: true });
    globalThis.neo4jOfTheTests = server; // for global-teardown.mjs
    await setPassword(server.uri);
    Object.assign(process.env, { READOUT_TEST_NEO4J_URI: server.uri, NEO4J_USER: 'neo4j', NEO4J_PASSWORD: PASSWORD });
    return undefined;
  } catch (error) {
    return error.message.replace(/\.$/, '');
  }
}

/** The tests empty their database, so one that holds anything is refused. */
async function tryGiven(uri) {
  const { NEO4J_USER: user = 'neo4j', NEO4J_PASSWORD: password = '', NEO4J_DATABASE: database = 'neo4j' } = process.env;
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { connectionTimeout: 3_000 });
  try {
    const { records } = await driver.executeQuery('MATCH (x) RETURN x LIMIT 1', {}, { database });
    if (records.length > 0) return `the database at NEO4J_URI (${uri}) is not empty, and the tests would empty it`;
    process.env.READOUT_TEST_NEO4J_URI = uri;
    return undefined;
  } catch (error) {
    return `the Neo4j at NEO4J_URI (${uri}) does not let us in: ${error.message.split('\n')[0]}`;
  } finally {
    await driver.close();
  }
}

async function setPassword(uri) {
  const driver = neo4j.driver(uri, neo4j.auth.basic('neo4j', 'neo4j'));
  try {
    const change = 'ALTER CURRENT USER SET PASSWORD FROM $old TO $new';
    await driver.executeQuery(change, { old: 'neo4j', new: PASSWORD }, { database: 'system' });
  } finally {
    await driver.close();
  }
}
