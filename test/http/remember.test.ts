/** Tokens are asked for once in a few seconds, never longer. */
import { expect, it } from '@jest/globals';
import { remembering } from '../../server/http/remember.ts';

it('keeps a right token for less than five seconds, and a wrong one not at all', async () => {
  let time = 0;
  const stands = new Set(['right']);
  const asked: string[] = [];
  const find = remembering(
    async (token) => {
      asked.push(token);
      return stands.has(token) ? { name: 'Ann', role: 'read' } : undefined;
    },
    () => time,
  );
  expect(await find('right')).toEqual({ name: 'Ann', role: 'read' });
  expect(await find('wrong')).toBeUndefined();
  await find('right');
  await find('wrong');
  expect(asked).toEqual(['right', 'wrong', 'wrong']);
  stands.clear();
  time += 4_999;
  expect(await find('right')).toBeUndefined();
});
