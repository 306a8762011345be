/** The quote of a stated claim is the text. */
import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { InvalidInputError } from '../../../server/domain/errors.ts';
import { state } from './state.ts';

it('quotes the text to the letter, whatever the text and the span, or refuses', () => {
  const anyText = fc.string({
    unit: fc.constantFrom('a', ' ', '\n', '🙂', 'ə', 'é', 'ا', '\u0301', '👩‍👩‍👧'),
    maxLength: 40,
  });
  fc.assert(
    fc.property(anyText, fc.integer({ min: -2, max: 90 }), fc.integer({ min: -2, max: 90 }), (text, start, end) => {
      const stated = (() => {
        try {
          return state({ start, end }, { text });
        } catch (error) {
          if (error instanceof InvalidInputError) return undefined;
          throw error;
        }
      })();
      const slice = text.slice(start, end);
      const isSpan = start >= 0 && start < end && end <= text.length && slice.trim() !== '';
      expect(stated !== undefined).toBe(
        isSpan && !/\p{Surrogate}/u.test(slice) && !/\p{Surrogate}/u.test(text.slice(0, start)),
      );
      if (stated) expect(stated.evidence).toMatchObject({ quote: slice, start, end });
    }),
  );
});
