import { describe, expect, it, test } from '@jest/globals';
import { joined, joinPages, type Piece, paragraphsOf } from '../../../server/documents/pdf/lines.ts';

const page = (...lines: readonly (readonly [string, number])[]): Piece[] =>
  lines.map(([str, y]) => ({ str, transform: [11, 0, 0, 11, 72, y], height: 11, hasEOL: true }));

describe('the paragraphs of a page', () => {
  it('are parted where the gap is wider', () =>
    expect(
      paragraphsOf(
        page(['Two ministers met', 700], ['in the capital.', 686], ['They spoke of trade', 660], ['and aid.', 646]),
      ),
    ).toEqual(['Two ministers met in the capital.', 'They spoke of trade and aid.']));

  it('end with a short line that ends a sentence', () =>
    expect(
      paragraphsOf(
        page(
          ['Two ministers met in the capital on', 700],
          ['Monday.', 686],
          ['They spoke of trade and of aid for', 672],
          ['the north.', 658],
        ),
      ),
    ).toEqual(['Two ministers met in the capital on Monday.', 'They spoke of trade and of aid for the north.']));

  it('go on in the next column', () =>
    expect(
      paragraphsOf(page(['Two ministers met in', 114], ['the capital and spoke', 100], ['of trade.', 700])),
    ).toEqual(['Two ministers met in the capital and spoke of trade.']));

  it('hold no page number', () =>
    expect(paragraphsOf(page(['Two ministers met.', 700], ['- 3 -', 40]))).toEqual(['Two ministers met.']));

  it('are none where there is no text', () => expect(paragraphsOf([])).toEqual([]));
});

test.each([
  ['the co-', 'operation of', 'the cooperation of'],
  ['the Turkish-', 'Azerbaijani talks', 'the Turkish-Azerbaijani talks'],
  ['they met -', 'again', 'they met - again'],
  ['they', 'met', 'they met'],
])('%s | %s is one line', (line, next, whole) => expect(joined(line, next)).toBe(whole));

it('joins a sentence that a page breaks', () =>
  expect(
    joinPages([
      ['First.', 'They met in'],
      ['the capital.', 'Then they left.'],
    ]),
  ).toBe('First.\n\nThey met in the capital.\n\nThen they left.'));
