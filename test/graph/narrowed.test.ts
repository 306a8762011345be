import { describe, expect, it } from '@jest/globals';
import type { Query } from '../../server/graph/graph.ts';
import { narrowed } from '../../server/graph/narrowed.ts';

const QUERY = `// Claims of $kind.
MATCH (c:Claim)
WHERE c.shown = true
  AND ($kinds IS NULL OR c.kind IN $kinds)
  AND ($first IS NULL OR (c.last >= $first AND (c.first <= $last)))
RETURN c.id AS id LIMIT $limit` as Query;

describe('a query as it is sent', () => {
  it('has no condition on what is null, and no parameter that it names no more', () => {
    expect(narrowed(QUERY, { kinds: null, first: null, last: null, limit: 3 })).toEqual({
      text: 'MATCH (c:Claim)\nWHERE c.shown = true\nRETURN c.id AS id LIMIT $limit',
      params: { limit: 3 },
    });
  });
  it('keeps of a condition on what is given only the condition', () => {
    const { text, params } = narrowed(QUERY, { kinds: ['A'], first: '2020', last: '2021', limit: 3 });
    expect(text).toContain('AND (c.kind IN $kinds)');
    expect(text).toContain('AND ((c.last >= $first AND (c.first <= $last)))');
    expect(params).toEqual({ kinds: ['A'], first: '2020', last: '2021', limit: 3 });
  });
  it('keeps a parameter whose value is null where it is named', () => {
    expect(narrowed('RETURN $x IS NULL AS none' as Query, { x: null, y: 1 }).params).toEqual({ x: null });
  });
  it('leaves a missing parameter missing, for the engine to refuse', () => {
    expect(narrowed(QUERY, { kinds: null, first: null }).params).toEqual({});
  });
});
