// The one table of keys: complete, and without two meanings for one key.
import { describe, expect, it } from '@jest/globals';
import { BINDINGS, COMMANDS, commandFor, keyName } from '../../../client/keyboard/keys.ts';

describe('the table of keys', () => {
  it('has a key for every command', () => {
    const bound = new Set(BINDINGS.map(({ command }) => command));
    expect(COMMANDS.filter((command) => !bound.has(command))).toEqual([]);
  });

  it('gives no key two meanings', () => {
    const keys = BINDINGS.flatMap((binding) => binding.keys);
    expect(keys).toHaveLength(new Set(keys).size);
  });

  it('begins no sequence with a key that does something by itself', () => {
    const keys = BINDINGS.flatMap((binding) => binding.keys);
    const begins = keys.filter((key) => key.includes(' ')).map((key) => key.split(' ')[0]);
    expect(begins.filter((key) => key !== undefined && keys.includes(key))).toEqual([]);
  });

  it.each([
    [{ key: 'x' }, 'x'],
    [{ key: 'X', shiftKey: true }, 'Shift+x'],
    [{ key: 'Z', ctrlKey: true, shiftKey: true }, 'Ctrl+Shift+z'],
    [{ key: 'z', metaKey: true }, 'Ctrl+z'],
    [{ key: '?', shiftKey: true }, '?'],
    [{ key: 'F10', shiftKey: true }, 'Shift+F10'],
    [{ key: 'Enter', shiftKey: true }, 'Shift+Enter'],
  ])('reads %j as %s', (event, name) => {
    expect(keyName({ ctrlKey: false, metaKey: false, shiftKey: false, ...event })).toBe(name);
  });

  it('waits for the second key of a sequence', () => {
    expect(commandFor('g')).toEqual({ command: undefined, waits: true });
    expect(commandFor('g a')).toEqual({ command: 'goArticles', waits: false });
  });
});
