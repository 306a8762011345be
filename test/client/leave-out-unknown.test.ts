// What does not exist is left out of a picture, and named; everything else that goes wrong stays wrong.
import { describe, expect, it } from '@jest/globals';
import { ApiError } from '../../client/api/api-error.ts';
import { leaveOutUnknown } from '../../client/api/leave-out-unknown.ts';

const refuseUnless = (known: readonly string[], code: string) => async (ids: readonly string[]) => {
  if (ids.every((id) => known.includes(id))) return { ids };
  throw new ApiError('There is no such entity.', { code });
};

describe('ids that nothing has', () => {
  const known = ['a', 'b'];
  const exists = async (id: string) => known.includes(id);
  const ask = refuseUnless(known, 'NOT_FOUND');

  it('are left out and named', async () => {
    expect(await leaveOutUnknown(['a', 'x', 'b'], ask, exists)).toEqual({ ids: ['a', 'b'], unknown: ['x'] });
  });

  it('cost nothing where there are none', async () => {
    const never = () => Promise.reject(new Error('Nothing should be asked.'));
    expect(await leaveOutUnknown(['a', 'b'], ask, never)).toEqual({ ids: ['a', 'b'], unknown: [] });
  });

  it('stay an error where nothing else is left', async () => {
    await expect(leaveOutUnknown(['x'], ask, exists)).rejects.toThrow('There is no such entity.');
  });

  it('are not looked for when something else is wrong', async () => {
    await expect(leaveOutUnknown(['a', 'x'], refuseUnless(known, 'UNAVAILABLE'), exists)).rejects.toThrow(ApiError);
  });
});
