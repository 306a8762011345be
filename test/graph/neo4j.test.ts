/** A graph on Neo4j where there is none: what can be seen without a server. The rest runs in on-neo4j.test.ts. */
import { describe, expect, it, test } from '@jest/globals';
import { Neo4jError } from 'neo4j-driver';
import { openNeo4j } from '../../server/graph/neo4j.ts';
import { toGraphError } from '../../server/graph/neo4j-errors.ts';
import { deadAddress } from '../neo4j/proxy.ts';

const someone = { user: 'neo4j', password: 'secret', database: 'neo4j' };

describe('a graph on a Neo4j that is not there', () => {
  it('says so in one sentence that names the setting', async () => {
    const uri = await deadAddress();
    await expect(openNeo4j({ ...someone, uri })).rejects.toMatchObject({
      name: 'GraphError',
      code: 'UNAVAILABLE',
      message: `Neo4j at ${uri} does not answer. Start it, or correct NEO4J_URI; without NEO4J_URI the embedded graph is used.`,
    });
  });

  test.each(['http://127.0.0.1:7474', 'nonsense', ''])(
    'says how an address is written when it is "%s"',
    async (uri) => {
      await expect(openNeo4j({ ...someone, uri })).rejects.toMatchObject({
        code: 'UNAVAILABLE',
        message: `NEO4J_URI "${uri}" is not the address of a Neo4j. Write it as bolt://host:7687, neo4j://host:7687 or neo4j+s://host:7687.`,
      });
    },
  );

  it('says of who gave way to others too often that nothing was written, not that no server is there', () => {
    const error = new Neo4jError('ForsetiClient[1] waits.', 'Neo.TransientError.Transaction.DeadlockDetected', '', '');
    expect(toGraphError(error, { uri: 'bolt://127.0.0.1:7687', database: 'neo4j' })).toMatchObject({
      code: 'UNAVAILABLE',
      message:
        'Others are writing about the same things, and this had to give way too often: nothing of it was written. Try again.',
    });
  });
});
