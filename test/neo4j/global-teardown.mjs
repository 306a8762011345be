// Stops the Neo4j that global-setup.mjs started, if it did.
export default async function tearDown() {
  await globalThis.neo4jOfTheTests?.stop();
}
