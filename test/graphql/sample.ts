/** A small graph behind the real contract: enough resolvers for what the server does around them, and one id for each way to fail. */
import type { GraphQLSchema } from 'graphql';
import { ConflictError, InvalidInputError, NotFoundError } from '../../server/domain/errors.ts';
import { GraphError } from '../../server/graph/graph.ts';
import { pageSize } from '../../server/graphql/pages/page-size.ts';
import { makeSchema } from '../../server/graphql/schema.ts';

export const CLAIM_COUNT = 250;
export const WITHDRAWN_ID = 'claim/withdrawn';
export const PURGED_ID = 'claim/purged';

const entity = (id: string, name: string) => ({ id, name, kind: id.split('/')[0]?.toUpperCase(), claimCount: 3 });
const PAKISTAN = entity('country/pakistan', 'Pakistan');
const MUNIR = {
  ...entity('person/asim-munir', 'Asim Munir'),
  country: PAKISTAN,
  aliases: [],
  description: 'A general.',
};
const ALIYEV = {
  ...entity('person/ilham-aliyev', 'Ilham Aliyev'),
  aliases: [{ text: 'İlham Əliyev', script: 'Latn' }],
};

const ARTICLE = {
  id: 'article/1',
  title: 'Munir meets "the president", in Baku & beyond',
  text: '=SUM(A1) said ISPR, "the press wing"\nof the army.',
  publisher: entity('media_outlet/geo', 'Geo News'),
  publishedOn: '2023-11-01',
  url: 'https://example.org/a?b=1&c=2',
};
const ORIGIN = { id: 'origin/1', name: 'ISPR handout', articles: [ARTICLE] };
const ISPR = entity('armed_force/ispr', 'ISPR');

export const makeClaim = (id: string) => ({
  id,
  predicate: 'MET_WITH',
  subject: MUNIR,
  object: ALIYEV,
  with: [],
  sentence: 'Asim Munir met with Ilham Aliyev',
  polarity: 'AFFIRMED',
  certainty: 'CERTAIN',
  temporality: 'PAST_OR_PRESENT',
  speechAct: 'ASSERTS',
  status: 'SINGLE_ORIGIN',
  validFrom: '2023-11-01',
  reportedAt: '2023-11-01',
  sources: [ISPR],
  origins: [ORIGIN],
  ownVoice: false,
  withdrawn: id === WITHDRAWN_ID || id === PURGED_ID,
  permalink: `/claim/${id}`,
  evidence: [
    {
      id: `${id}/evidence`,
      quote: ARTICLE.text,
      start: 0,
      end: ARTICLE.text.length,
      article: ARTICLE,
      origin: ORIGIN,
      attribution: [{ source: ISPR, verb: 'said', text: 'said ISPR' }],
      certainty: 'CERTAIN',
      temporality: 'PAST_OR_PRESENT',
      speechAct: 'ASSERTS',
      reportedAt: '2023-11-01',
    },
  ],
  history: [
    {
      at: '2024-01-02T03:04:05.000Z',
      by: 'local user',
      action: id === PURGED_ID ? 'purge' : 'withdraw',
      target: id,
      reason: 'The paper took it back.',
    },
  ],
});

interface PageArgs {
  readonly first?: number;
  readonly after?: string;
}

const pageOf = (nodes: readonly object[], { first, after }: PageArgs) => {
  const start = after === undefined || after === null ? 0 : Number(after);
  if (Number.isNaN(start))
    throw new InvalidInputError(`Cursor "${after}" is not one of ours. Take endCursor of a page.`);
  const edges = nodes.slice(start, start + pageSize(first)).map((node, i) => ({ cursor: `${start + i + 1}`, node }));
  const endCursor = edges.at(-1)?.cursor;
  const pageInfo = { hasNextPage: start + edges.length < nodes.length, hasPreviousPage: start > 0, endCursor };
  return { edges, pageInfo, totalCount: nodes.length };
};

const CLAIMS = Array.from({ length: CLAIM_COUNT }, (_, i) => makeClaim(`claim/${i}`));

/** One id for each way to fail. */
const FAILURES: Readonly<Record<string, () => Error>> = {
  input: () => new InvalidInputError('Id "input" cannot be used. Take another.'),
  missing: () => new NotFoundError('There is no entity "missing". Search for it by name.'),
  conflict: () => new ConflictError('Somebody changed it. Look again.'),
  gone: () => new GraphError('UNAVAILABLE', 'bolt://10.0.0.1:7687 does not answer.'),
  full: () => new GraphError('UNAVAILABLE', 'The graph cannot be written: /a/path: No space left (os error 28).'),
  twice: () => new GraphError('CONFLICT', 'Node(7) exists with id = "x".'),
  closed: () => new GraphError('CLOSED', 'The graph is closed: open it again.'),
  broken: () => new Error('ENOENT /home/ann/readout/secret'),
};

export const makeSampleSchema = (): GraphQLSchema =>
  makeSchema({
    Node: { __resolveType: ({ id }: { readonly id: string }) => (id.startsWith('claim/') ? 'Claim' : 'Entity') },
    Query: {
      stats: () => ({
        engine: 'sample',
        entities: 4,
        claims: CLAIM_COUNT,
        evidence: 1,
        articles: 1,
        origins: 1,
        relations: 1,
      }),
      claim: (_: unknown, { id }: { readonly id: string }) =>
        [...CLAIMS, makeClaim(WITHDRAWN_ID), makeClaim(PURGED_ID)].find((claim) => claim.id === id),
      claims: (_: unknown, args: PageArgs) => pageOf(CLAIMS, args),
      entities: (_: unknown, args: PageArgs) =>
        pageOf(
          [PAKISTAN, MUNIR, ALIYEV].map((e) => ({ aliases: [], ...e })),
          args,
        ),
      entity: (_: unknown, { id }: { readonly id: string }) => {
        const failure = FAILURES[id];
        if (failure !== undefined) throw failure();
        return [PAKISTAN, MUNIR, ALIYEV].find((one) => one.id === id);
      },
      article: (_: unknown, { id }: { readonly id: string }) => (id === ARTICLE.id ? ARTICLE : undefined),
      search: () => [],
    },
    Mutation: {
      withdraw: () => {
        throw new NotFoundError('There is nothing with the id "x" to take back.');
      },
      addArticle: () => ({ article: ARTICLE, alreadyKnown: false }),
    },
  });
