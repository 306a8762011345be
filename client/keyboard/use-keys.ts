/** Runs the command of a key, wherever the table says there is one. Letters stay letters where text is typed. */
import { useEffect, useRef } from 'react';
import { type Command, commandFor, keyName } from './keys.ts';

export type Handlers = Partial<Record<Command, () => void>>;

const SEQUENCE_MS = 1200;
const stack: { current: Handlers }[] = [];
let begun: { readonly key: string; readonly at: number } | undefined;

/** The innermost page that knows a command runs it. */
export function useKeys(handlers: Handlers): void {
  const latest = useRef(handlers);
  latest.current = handlers;
  useEffect(() => {
    stack.push(latest);
    if (stack.length === 1) {
      window.addEventListener('keydown', onKeyInRows, true);
      window.addEventListener('keydown', onKey);
    }
    return () => {
      stack.splice(stack.indexOf(latest), 1);
      if (stack.length > 0) return;
      window.removeEventListener('keydown', onKeyInRows, true);
      window.removeEventListener('keydown', onKey);
    };
  }, []);
}

/** Single letters can be switched off, for those who speak to their computer. */
const LETTERS_OFF = 'readout-letters-off';
export const lettersAreOff = (): boolean => localStorage.getItem(LETTERS_OFF) === 'yes';
export const switchLetters = (off: boolean): void => localStorage.setItem(LETTERS_OFF, off ? 'yes' : 'no');

// Lists and tables look for a row that begins with the letter, and keep the key to themselves: letters that do something come first.
function onKeyInRows(event: KeyboardEvent): void {
  const inRows = event.target instanceof Element && event.target.closest('[role=treegrid], [role=grid]');
  if (!inRows || event.key.length > 1) return;
  onKey(event);
  if (event.defaultPrevented) event.stopPropagation();
}

function onKey(event: KeyboardEvent): void {
  if (event.defaultPrevented || isOff(event)) return;
  const key = keyName(event);
  const sequence = begun && event.timeStamp - begun.at < SEQUENCE_MS ? `${begun.key} ${key}` : key;
  const { command, waits } = commandFor(sequence);
  begun = waits ? { key, at: event.timeStamp } : undefined;
  const handler = command && [...stack].reverse().find(({ current }) => current[command])?.current[command];
  if (!handler) return;
  event.preventDefault();
  handler();
}

/** With Ctrl these belong to the text that is typed: undo and redo of the field itself. */
const EDITS: ReadonlySet<string> = new Set(['z', 'y']);

function isOff(event: KeyboardEvent): boolean {
  const target = event.target instanceof Element ? event.target : undefined;
  const single = event.key.length === 1 && !event.ctrlKey && !event.metaKey;
  if (single && lettersAreOff()) return true;
  if (event.altKey || event.isComposing) return true;
  if (target?.closest('input:not([type=checkbox], [type=range], [type=radio]), textarea, [contenteditable]'))
    return !(event.ctrlKey || event.metaKey) || EDITS.has(event.key.toLowerCase());
  const inOverlay = target?.closest('[role=dialog], [role=menu], [role=listbox]');
  // In overlays and on buttons, keys belong to what has the focus.
  if (inOverlay && !target?.closest('.sheet')) return true;
  return event.key === 'Enter' && target?.closest('[role=application]') === null;
}
