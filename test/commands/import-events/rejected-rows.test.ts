/** Why rows were rejected, counted by reason. */
import { expect, it } from '@jest/globals';
import { Reasons } from '../../../server/commands/import-events/rejected-rows.ts';

it('tells at most 20 reasons, the most frequent first', () => {
  const reasons = new Reasons();
  for (let at = 0; at < 30; at++) reasons.add({ line: at, reason: `reason ${at}.` });
  reasons.add({ line: 99, reason: 'reason 29.' });
  expect(reasons.lines()).toHaveLength(20);
  expect(reasons.lines()[0]).toBe('  2 times, first in line 29: reason 29.');
});
