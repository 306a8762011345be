/** The example queries of the GraphQL page, read from their files. The flow test runs them on the seeds. */
import { readdirSync, readFileSync } from 'node:fs';
import { toExamples } from '../../client/graphiql/examples.ts';

const folder = new URL('../../client/graphiql/examples/', import.meta.url);
const files = readdirSync(folder).map((name) => [name, readFileSync(new URL(name, folder), 'utf8')] as const);

export const EXAMPLES = toExamples(Object.fromEntries(files));
