// `npm run neo4j`: a Neo4j for anyone with Java and Maven. Its data stay in the user's data folder; --temp keeps none,
// --port takes another port than 7687. It asks for no password and listens on this machine only. Ctrl-C stops it.
import { homedir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { NEO4J_VERSION, whyNoNeo4j } from './jars.mjs';
import { freePort, startNeo4j } from './neo4j.mjs';

const options = { temp: { type: 'boolean', default: false }, port: { type: 'string', default: '7687' } };

try {
  await run(readArguments());
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}

function readArguments() {
  const { values } = parseArgs({ options });
  const port = Number(values.port);
  if (Number.isInteger(port) && port >= 0 && port < 65_536) return { port, temp: values.temp };
  throw new Error(`--port "${values.port}" is not a port. Write a number from 0 to 65535; 0 takes any that is free.`);
}

async function run({ port, temp }) {
  const reason = whyNoNeo4j();
  if (reason !== undefined) throw new Error(`Neo4j cannot be started: ${reason}.`);
  const bolt = await freePort(port).catch(() => {
    throw new Error(`Port ${port} is taken, perhaps by another Neo4j. Use that one, or add -- --port 0.`);
  });
  const folder = temp ? undefined : join(dataFolder(), `neo4j-${NEO4J_VERSION}`);
  console.log(`Starting Neo4j ${NEO4J_VERSION}. The first time, Maven fetches it: about 120 MB.`);
  const server = await startNeo4j({ folder, port: bolt });
  console.log(
    `Neo4j on ${server.uri}, data in ${server.folder}${temp ? ' until it is stopped' : ''}. Ctrl-C stops it.`,
  );
  console.log(`To use it: NEO4J_URI=${server.uri} npm start`);
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.stop());
  await server.exited;
}

/** The same folder as server/config.ts takes for the embedded graph. */
function dataFolder() {
  const { LOCALAPPDATA, XDG_DATA_HOME } = process.env;
  const folders = {
    darwin: join(homedir(), 'Library', 'Application Support'),
    win32: LOCALAPPDATA || join(homedir(), 'AppData', 'Local'),
  };
  return join(folders[process.platform] ?? (XDG_DATA_HOME || join(homedir(), '.local', 'share')), 'readout');
}
