/** Writing through GraphQL: how each mutation refuses. */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { ADD, ARTICLE, DELETE, type Desk, JUDGE, openDesk, RESTORE, SAVE, SAY, WITHDRAW } from './desk.ts';

describe('writing', () => {
  let { graph, ask, article, input } = {} as Desk;
  beforeEach(async () => {
    ({ graph, ask, article, input } = await openDesk());
  });
  afterEach(() => graph.close());

  const CODES: readonly (readonly [
    mutation: string,
    what: string,
    query: string,
    variables: () => object,
    code: string,
  ])[] = [
    ['saveEntity', 'an entity that is not there', SAVE, () => ({ i: { id: 'nobody', name: 'x' } }), 'NOT_FOUND'],
    [
      'saveEntity',
      'a namesake',
      SAVE,
      () => ({ i: { kind: 'PERSON', name: 'Asim Munir', country: 'pk' } }),
      'CONFLICT',
    ],
    ['saveEntity', 'no name', SAVE, () => ({ i: { kind: 'PERSON' } }), 'BAD_USER_INPUT'],
    ['addArticle', 'an empty text', ADD, () => ({ i: { ...ARTICLE, text: ' ' } }), 'BAD_USER_INPUT'],
    [
      'addArticle',
      'a country that is not there',
      ADD,
      () => ({ i: { ...ARTICLE, text: 'x', publisherCountry: 'Nowhere' } }),
      'NOT_FOUND',
    ],
    ['addArticle', 'a NUL', ADD, () => ({ i: { ...ARTICLE, title: 'a\u0000b' } }), 'BAD_USER_INPUT'],
    ['addClaim', 'an article that is not there', SAY, () => ({ i: { ...input, article: 'nothing' } }), 'NOT_FOUND'],
    ['addClaim', 'an entity that is not there', SAY, () => ({ i: { ...input, subject: 'nobody' } }), 'NOT_FOUND'],
    [
      'addClaim',
      'a source that is not there',
      SAY,
      () => ({ i: { ...input, attribution: [{ source: 'nobody' }] } }),
      'NOT_FOUND',
    ],
    ['addClaim', 'words outside the text', SAY, () => ({ i: { ...input, end: 1000 } }), 'BAD_USER_INPUT'],
    ['addClaim', 'a wrong date', SAY, () => ({ i: { ...input, validFrom: '2024-13' } }), 'BAD_USER_INPUT'],
    [
      'judge',
      'an entity that is not there',
      JUDGE,
      () => ({ left: 'munir', right: 'nobody', verdict: 'SAME' }),
      'NOT_FOUND',
    ],
    ['judge', 'one entity', JUDGE, () => ({ left: 'munir', right: 'munir', verdict: 'SAME' }), 'BAD_USER_INPUT'],
    [
      'judge',
      'two of different sorts',
      JUDGE,
      () => ({ left: 'munir', right: 'pk', verdict: 'SAME' }),
      'BAD_USER_INPUT',
    ],
    [
      'judge',
      'a reason too long',
      JUDGE,
      () => ({ left: 'munir', right: 'munir-2', verdict: 'SAME', reason: 'x'.repeat(2001) }),
      'BAD_USER_INPUT',
    ],
    ['withdraw', 'what is not there', WITHDRAW, () => ({ id: 'nothing' }), 'NOT_FOUND'],
    ['withdraw', 'a reason too long', WITHDRAW, () => ({ id: article, reason: 'x'.repeat(2001) }), 'NOT_FOUND'],
    ['deleteArticle', 'what is not there', DELETE, () => ({ id: 'nothing' }), 'NOT_FOUND'],
    ['deleteArticle', 'a reason too long', DELETE, () => ({ id: article, reason: 'x'.repeat(2001) }), 'BAD_USER_INPUT'],
    ['restoreArticle', 'what is not there', RESTORE, () => ({ id: 'nothing' }), 'NOT_FOUND'],
  ];
  test.each(CODES)('%s refuses %s', async (...[, , query, variables, code]) => {
    await expect(ask(query, variables() as Record<string, unknown>)).rejects.toMatchObject({
      code,
      message: expect.stringMatching(/[.?]$|^Variable/),
    });
  });
});
