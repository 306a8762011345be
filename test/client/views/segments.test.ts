// A text cut where evidence begins and ends.
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { bySpan, segments } from '../../../client/views/article/segments.ts';

describe('the pieces of a text', () => {
  it('know which evidence covers them, also where it overlaps', () => {
    const spans = [
      { id: 'a', start: 0, end: 4 },
      { id: 'b', start: 2, end: 6 },
    ];
    expect(segments('abcdefgh', spans)).toEqual([
      { text: 'ab', start: 0, ids: ['a'], isLeftOut: false },
      { text: 'cd', start: 2, ids: ['a', 'b'], isLeftOut: false },
      { text: 'ef', start: 4, ids: ['b'], isLeftOut: false },
      { text: 'gh', start: 6, ids: [], isLeftOut: false },
    ]);
  });

  it('are the text again, whatever the spans', () => {
    const span = fc.record({
      id: fc.string(),
      start: fc.integer({ min: -3, max: 40 }),
      end: fc.integer({ min: -3, max: 40 }),
    });
    fc.assert(
      fc.property(fc.string(), fc.array(span), fc.array(span), (text, spans, leftOut) => {
        expect(
          segments(text, spans, leftOut)
            .map((piece) => piece.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });

  it('know what was left out of reading, a form as one, and never what evidence rests on', () => {
    const text = 'It met.\nSubscribe\n\nLog in\nIt left.\nShare this';
    const lines = ['Subscribe', 'Log in', 'Share this'].map((line) => ({
      start: text.indexOf(line),
      end: text.indexOf(line) + line.length,
    }));
    const leftOut = (spans: Parameters<typeof segments>[1]) =>
      segments(text, spans, lines)
        .filter((piece) => piece.isLeftOut)
        .map((piece) => piece.text);
    expect(leftOut([])).toEqual(['Subscribe\n\nLog in', 'Share this']);
    const [, , last] = lines;
    expect(leftOut(last ? [{ id: 'a', ...last }] : [])).toEqual(['Subscribe\n\nLog in']);
  });

  it('put claims of the same words together, in the order of the text', () => {
    const groups = bySpan([
      { id: 'b', start: 5, end: 9 },
      { id: 'a', start: 0, end: 4 },
      { id: 'c', start: 5, end: 9 },
    ]);
    expect(groups.map((group) => group.map(({ id }) => id))).toEqual([['a'], ['b', 'c']]);
  });
});
