// The rival: a plain Apollo server over @neo4j/graphql. Run in the folder where its packages are installed. NEO4J_URI says where
// the graph is, PREDICATES which types of relationship join entities. Prints its address.
import { readFileSync } from 'node:fs';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { Neo4jGraphQL } from '@neo4j/graphql';
import neo4j from 'neo4j-driver';

const field = (type) =>
  `${type}: [Entity!]! @relationship(type: "${type}", direction: OUT, queryDirection: UNDIRECTED, properties: "Relation")`;
const relations = process.env.PREDICATES.split(',').map(field).join('\n  ');
const typeDefs = readFileSync(new URL('./schema.graphql', import.meta.url), 'utf8').replace(/# RELATIONS.*/, relations);

const driver = neo4j.driver(process.env.NEO4J_URI, neo4j.auth.basic('neo4j', ''), { disableLosslessIntegers: true });
const schema = await new Neo4jGraphQL({ typeDefs, driver }).getSchema();
const server = new ApolloServer({ schema });
const { url } = await startStandaloneServer(server, { listen: { port: 0, host: '127.0.0.1' } });
console.log(`Rival on ${url}`);
