/** GraphQL requests that reach deep before they go wrong: walks through our schema, mutilated; known abuse; variables of any shape. */
import fc from 'fast-check';
import type { GraphQLSchema } from 'graphql';
import { abuse, mutilation } from './abuse.ts';
import { hostileJson, hostileText } from './values.ts';
import { walks } from './walks.ts';

export interface HostileRequest {
  readonly query: string;
  readonly variables?: unknown;
  readonly operationName?: unknown;
}

/** Requests against this schema. */
export function hostileRequests(schema: GraphQLSchema): fc.Arbitrary<HostileRequest> {
  const walked = walks(schema);
  const mutilated = fc
    .tuple(walked, fc.array(mutilation, { maxLength: 4 }))
    .map(([query, changes]) => changes.reduce((text, change) => change(text), query));
  const query = fc.oneof(
    { weight: 5, arbitrary: walked },
    { weight: 4, arbitrary: mutilated },
    { weight: 2, arbitrary: abuse },
    hostileText,
  );
  const keys = fc.constantFrom('id', 'n', 'f', 'i', '__proto__');
  const asked = fc.record(
    { query, variables: fc.oneof(fc.dictionary(keys, hostileJson), hostileJson) },
    { requiredKeys: ['query'] },
  );
  return fc.oneof({ weight: 4, arbitrary: asked }, variableRequests);
}

/** Right documents whose variables are anything. */
const variableRequests: fc.Arbitrary<HostileRequest> = fc.record({
  query: fc.constantFrom(
    'query($id: ID!) { node(id: $id) { __typename id } entity(id: $id) { name claims { totalCount } } }',
    'query($f: ClaimFilter, $n: Int) { claims(filter: $f, first: $n) { totalCount edges { node { sentence } } } }',
    'query($id: String!) { search(text: $id) { label } }',
    'query($i: [ID!]!, $n: Int) { neighborhood(of: $i, limit: $n) { total } }',
    'mutation($i: AddArticleInput!) { addArticle(input: $i) { article { id text } } }',
    'mutation($i: ClaimInput!) { addClaim(input: $i) { claim { sentence } } }',
    'mutation($i: EntityInput!) { saveEntity(input: $i) { entity { id name aliases { text } } } }',
    'mutation($id: ID!) { withdraw(id: $id) { id } }',
  ),
  variables: fc.record({
    id: hostileJson,
    n: hostileJson,
    f: fc.oneof(filter(), hostileJson),
    i: fc.oneof(input(), hostileJson),
  }),
});

function filter() {
  const keys = [
    'entities',
    'between',
    'predicates',
    'families',
    'from',
    'to',
    'reportedBy',
    'minOrigins',
    'attributedTo',
    'text',
    'kinds',
  ];
  return fc.dictionary(fc.constantFrom(...keys), fc.oneof(hostileJson, fc.array(hostileText, { maxLength: 3 })), {
    maxKeys: 4,
  });
}

function input() {
  const keys = [
    'title',
    'text',
    'publisher',
    'publishedOn',
    'url',
    'language',
    'kind',
    'name',
    'aliases',
    'country',
    'article',
    'start',
    'end',
    'subject',
    'predicate',
    'object',
    'quantities',
    'attribution',
  ];
  const known = fc.constantFrom<unknown>(
    'PERSON',
    'MET_WITH',
    'country/pakistan',
    0,
    1,
    'A title',
    'en',
    'https://example.org/a',
  );
  return fc.dictionary(fc.constantFrom(...keys), fc.oneof(known, hostileJson), { maxKeys: 8 });
}
