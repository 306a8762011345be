/** The examples: each says what it asks, fits the contract, and stays within the limits. */
import { describe, expect, it, test } from '@jest/globals';
import { parse, validate } from 'graphql';
import { costOf } from '../../server/graphql/limits/cost.ts';
import { depthOf } from '../../server/graphql/limits/depth.ts';
import { LIMITS } from '../../server/graphql/limits/limits.ts';
import { EXAMPLES } from './examples.ts';
import { makeSampleSchema } from './sample.ts';

const schema = makeSampleSchema();

describe('the examples', () => {
  it('are at least twelve, each with a title of its own', () => {
    expect(EXAMPLES.length).toBeGreaterThanOrEqual(12);
    expect(new Set(EXAMPLES.map(({ title }) => title)).size).toBe(EXAMPLES.length);
  });

  test.each(EXAMPLES)('$title', ({ title, query }) => {
    expect(query.startsWith(`# ${title}\n`)).toBe(true);
    const document = parse(query, { maxTokens: LIMITS.tokens });
    expect(validate(schema, document)).toEqual([]);
    const [operation] = document.definitions;
    expect(operation).toMatchObject({ kind: 'OperationDefinition', operation: 'query', name: { kind: 'Name' } });
    expect(operation).toMatchObject({ variableDefinitions: [] });
    expect(depthOf(document, operation as never)).toBeLessThanOrEqual(LIMITS.depth);
    expect(costOf(schema, document, {})).toBeLessThanOrEqual(LIMITS.cost / 4);
  });
});
