/** Tokens: their written form, and what opens them. */
import { describe, expect, it, test } from '@jest/globals';
import { hashOfSecret, opens, type Token, toTokenParts, writeToken } from '../../server/domain/token.ts';

const SECRET = 'a-_B'.repeat(10).concat('xyz');
const ID = '0123456789ab';
const token: Token = {
  id: ID,
  name: 'ann',
  role: 'read',
  hash: hashOfSecret(SECRET),
  createdAt: '2026-01-01T00:00:00.000Z',
};

describe('a written token', () => {
  it('holds its id and its secret', () => {
    const written = writeToken({ id: ID, secret: SECRET });
    expect(written).toBe(`readout_${ID}_${SECRET}`);
    expect(toTokenParts(written)).toEqual({ id: ID, secret: SECRET });
  });

  test.each([
    '',
    'readout_',
    `readout_${ID}`,
    `readout_${ID}_short`,
    `x${ID}_${SECRET}`,
    `readout_${ID}_${SECRET}x`,
    `readout_${ID.toUpperCase()}_${SECRET}`,
  ])('is not %j', (text) => {
    expect(toTokenParts(text)).toBeUndefined();
  });
});

describe('opens', () => {
  it('takes the secret of a token that stands', () => {
    expect(opens(token, SECRET)).toBe(true);
    expect(opens(token, SECRET.replace('x', 'y'))).toBe(false);
    expect(opens(token, '')).toBe(false);
  });

  it('takes nothing for one that was revoked, or that has no hash', () => {
    expect(opens({ ...token, revokedAt: '2026-01-02T00:00:00.000Z' }, SECRET)).toBe(false);
    expect(opens({ ...token, hash: '' }, SECRET)).toBe(false);
  });
});
