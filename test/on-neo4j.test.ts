/**
 * Every suite that needs Neo4j, in one file: Neo4j Community has a single database, and files of tests run side by side.
 * global-setup.mjs finds or starts the server; see there why it may be missing.
 */
import { afterAll, describe, it } from '@jest/globals';
import { openNeo4j } from '../server/graph/neo4j.ts';
import { neo4jSettings, onNeo4j } from './engines.ts';
import { flow } from './flow/flow.contract.ts';
import { sameGraphContract } from './flow/same-graph.contract.ts';
import { twoServersContract } from './flow/two-servers.contract.ts';
import { everyQueryContract } from './graph/every-query.contract.ts';
import { graphContract } from './graph/graph.contract.ts';
import { neo4jContract } from './graph/neo4j.contract.ts';
import { queriesRunContract } from './graph/queries-run.contract.ts';
import { recording } from './recording.ts';
import { backupContract } from './store/contracts/backup.contract.ts';
import { storeContract } from './store/contracts/store.contract.ts';

const settings = neo4jSettings();

if (settings === undefined) {
  const reason = process.env.READOUT_TEST_NEO4J_WHY_NOT;
  const inCi = process.env.CI === 'true';
  describe('Neo4j', () => {
    (inCi ? it : it.skip)(`is here (${reason})`, () => {
      throw new Error(`Neo4j must be tested in CI, but ${reason}.`);
    });
  });
} else {
  const { name, open } = onNeo4j(settings);
  const recorded = recording({ name, open });
  const empty = async () => (await open()).close();
  afterAll(empty); // a database that was given has to be empty for the next run
  graphContract(name, open);
  everyQueryContract(name, open);
  neo4jContract(settings, { empty });
  sameGraphContract({ name, open });
  // The second as one finds its way in a cluster: here to the only server that there is.
  const routed = { ...settings, uri: settings.uri.replace(/^bolt:/, 'neo4j:') };
  twoServersContract(name, { openFirst: open, openSecond: () => openNeo4j(routed) });
  storeContract(name, recorded.open, { runs: 3 });
  backupContract(name, recorded.open);
  flow(name, recorded.open);
  queriesRunContract(recorded); // last: it asks what the others have run
}
