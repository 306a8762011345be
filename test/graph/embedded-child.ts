/** A second process for embedded-process.test.ts: opens the folder, says so, and holds it, or writes until it is killed. */
import { openEmbedded } from '../../server/graph/embedded.ts';
import { createSchema } from '../../server/graph/schema.ts';
import { cypher } from '../cypher.ts';

const [folder = '', task = 'hold', first = '0'] = process.argv.slice(2);

const graph = await openEmbedded(folder);
await createSchema(graph);
process.stdout.write('open\n');

if (task === 'write') {
  for (let n = Number(first); ; n += 1) {
    await graph.write(async (transaction) => {
      await transaction.run(cypher('CREATE (:Claim {id: $id, n: $n})'), { id: `c${n}`, n });
      await transaction.run(
        cypher('UNWIND range(1, 20) AS i CREATE (:Evidence {id: $id + "-" + toString(i), n: $n})'),
        { id: `e${n}`, n },
      );
    });
    process.stdout.write(`${n}\n`);
  }
}
setInterval(() => undefined, 1_000); // holds the folder until the process is ended
