import { expect, it } from '@jest/globals';
import { joinWrapped } from '../../../server/extraction/text/wrapped.ts';

const broken =
  'The minister met his counterpart in the capital and\nspoke with him about trade, about the border and\nabout aid.';

it('joins lines that a program broke, one character for one character', () => {
  expect(joinWrapped(`${broken}\n\n${broken}`)).toBe(
    `${broken.replaceAll('\n', ' ')}\n\n${broken.replaceAll('\n', ' ')}`,
  );
});

it('leaves lines that are paragraphs', () => {
  const text =
    'Kenya met Uganda in Nairobi on Tuesday, the ministry said.\nChad did not come to the meeting in the capital.';
  expect(joinWrapped(text)).toBe(text);
});
