// What can be done to a view, and taken back.
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import * as transitions from '../../../client/state/transitions.ts';
import { OPENING } from '../../../client/state/view.ts';

const { add, collapse, hide, pin, select, showHidden, unpin } = transitions;
const ids = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { minLength: 1 });

describe('expanding and collapsing', () => {
  it('gives the view that was there before', () => {
    fc.assert(
      fc.property(ids, ids, (earlier, later) => {
        const before = add(earlier, 'x')(OPENING);
        expect(collapse('y')(add(later, 'y')(before))).toEqual(before);
      }),
    );
  });

  it('keeps what was expanded from others since', () => {
    const view = add(['c'], 'y')(add(['a', 'b'], 'x')(OPENING));
    expect(collapse('x')(view).expansions).toEqual([{ from: 'y', ids: ['c'] }]);
  });

  it('brings each entity once', () => {
    const view = add(['a', 'b'], 'y')(add(['a'], 'x')(OPENING));
    expect(view.expansions).toEqual([
      { from: 'x', ids: ['a'] },
      { from: 'y', ids: ['b'] },
    ]);
  });

  it('forgets the pins of what it takes back', () => {
    const view = pin('a', { x: 1, y: 2 })(add(['a'], 'x')(OPENING));
    expect(collapse('x')(view).pinned).toEqual({});
  });

  it('changes nothing where nothing was expanded', () => {
    const view = add(['a'], 'x')(OPENING);
    expect(collapse('z')(view)).toBe(view);
  });
});

describe('hiding', () => {
  it('clears the selection, and showing again brings back what was hidden', () => {
    const view = hide('a')(select({ type: 'entity', id: 'a' })(OPENING));
    expect(view).toEqual({ ...OPENING, hidden: ['a'] });
    expect(showHidden(view)).toEqual(OPENING);
  });

  it('is undone for what is asked for by search', () => {
    expect(add(['a'])(hide('a')(add(['a'])(OPENING))).hidden).toEqual([]);
  });
});

describe('pinning', () => {
  it('keeps whole pixels and is taken back', () => {
    const view = pin('a', { x: 1.4, y: -2.6 })(OPENING);
    expect(view.pinned).toEqual({ a: { x: 1, y: -3 } });
    expect(unpin('a')(view)).toEqual(OPENING);
  });
});

describe('arranging anew', () => {
  it('is a new arrangement, in which nothing is pinned', () => {
    const view = transitions.rearrange(pin('a', { x: 1, y: 2 })(OPENING));
    expect(view).toEqual({ ...OPENING, arrangement: 1 });
  });
});

describe('doing what is done already', () => {
  it.each([
    ['select', select({ type: 'entity', id: 'a' })],
    ['hide', hide('a')],
    ['add', add(['a'], 'x')],
    ['set the mode', transitions.setMode('list')],
  ])('gives the same view: %s', (_name, transition) => {
    const view = transition(OPENING);
    expect(transition(view)).toBe(view);
  });
});
