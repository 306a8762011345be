/** Every file of cypher/ was run on the engine by the suites before, not only planned. */
import { describe, expect, it } from '@jest/globals';
import type { Recording } from '../recording.ts';

/** What the program does outside of store and flow: opening and emptying a graph. */
const ELSEWHERE = ['graph/clear', 'graph/is-empty', 'graph/ping'];

export function queriesRunContract({ name, unrun }: Recording): void {
  describe(`the queries of cypher/ on ${name}`, () => {
    it('were all run', () => {
      expect(unrun().filter((file) => !ELSEWHERE.includes(file))).toEqual([]);
    });
  });
}
