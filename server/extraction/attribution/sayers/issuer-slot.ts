/** Who issues a text, where it is only described: "the ministry", "the statement". */
import type { Slot, Token } from '../../shapes.ts';

export const issuerSlot = (sentence: number, { index }: Token, key: string): Slot => ({
  sentence,
  from: index,
  to: index + 1,
  refs: [key],
  form: 'nominal',
  use: 'plain',
  reasons: ['issuer'],
});
