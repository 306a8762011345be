/** Every key of the program in one table: it drives the handler, the help dialog and the docs. */
export const COMMANDS = [
  'search',
  'goExplore',
  'goDyads',
  'goArticles',
  'goGraphql',
  'open',
  'openPage',
  'expand',
  'collapse',
  'menu',
  'fitSelection',
  'fitAll',
  'zoomIn',
  'zoomOut',
  'rearrange',
  'describe',
  'nextMode',
  'pin',
  'hide',
  'only',
  'path',
  'evidence',
  'time',
  'undo',
  'redo',
  'close',
  'help',
] as const;
export type Command = (typeof COMMANDS)[number];

export interface Binding {
  /** Each of these does it; a sequence is written with spaces. */
  readonly keys: readonly string[];
  readonly does: string;
  /** Absent: handled where the keys are pressed (arrows on the canvas). */
  readonly command?: Command;
  readonly group: 'Everywhere' | 'On the picture' | 'The view';
}

export const BINDINGS: readonly Binding[] = [
  { keys: ['/', 'Ctrl+k'], does: 'Search', command: 'search', group: 'Everywhere' },
  { keys: ['g e'], does: 'Go to Explore', command: 'goExplore', group: 'Everywhere' },
  { keys: ['g d'], does: 'Go to the pairs of states', command: 'goDyads', group: 'Everywhere' },
  { keys: ['g a'], does: 'Go to the articles', command: 'goArticles', group: 'Everywhere' },
  { keys: ['g q'], does: 'Go to GraphQL', command: 'goGraphql', group: 'Everywhere' },
  { keys: ['?'], does: 'Show these keys', command: 'help', group: 'Everywhere' },
  { keys: ['Escape'], does: 'Close, then clear the selection', command: 'close', group: 'Everywhere' },
  { keys: ['←', '→', '↑', '↓'], does: 'Walk along lines', group: 'On the picture' },
  { keys: ['[', ']'], does: 'Walk through the neighbours, best evidenced first', group: 'On the picture' },
  { keys: ['Enter'], does: 'Select: open its detail', command: 'open', group: 'On the picture' },
  { keys: ['Shift+Enter'], does: 'Open its page', command: 'openPage', group: 'On the picture' },
  { keys: ['x'], does: 'Expand: the 15 best evidenced neighbours', command: 'expand', group: 'On the picture' },
  { keys: ['Shift+x'], does: 'Collapse: take that back', command: 'collapse', group: 'On the picture' },
  { keys: ['p'], does: 'Pin where it stands, or unpin', command: 'pin', group: 'On the picture' },
  { keys: ['h'], does: 'Hide', command: 'hide', group: 'On the picture' },
  { keys: ['o'], does: 'Only this and its neighbours, or everything again', command: 'only', group: 'On the picture' },
  { keys: ['w'], does: 'Ways from it to another', command: 'path', group: 'On the picture' },
  { keys: ['Shift+F10', 'ContextMenu'], does: 'Menu', command: 'menu', group: 'On the picture' },
  { keys: ['i'], does: 'Go to the detail and its evidence', command: 'evidence', group: 'The view' },
  { keys: ['f'], does: 'Fit what is selected', command: 'fitSelection', group: 'The view' },
  { keys: ['0'], does: 'Fit everything', command: 'fitAll', group: 'The view' },
  { keys: ['+', '='], does: 'Zoom in', command: 'zoomIn', group: 'The view' },
  { keys: ['-'], does: 'Zoom out', command: 'zoomOut', group: 'The view' },
  { keys: ['r'], does: 'Arrange everything anew', command: 'rearrange', group: 'The view' },
  { keys: ['d'], does: 'Describe this view in words', command: 'describe', group: 'The view' },
  { keys: ['l'], does: 'Graph, list, table', command: 'nextMode', group: 'The view' },
  { keys: ['t'], does: 'Go to the time range', command: 'time', group: 'The view' },
  { keys: ['Space'], does: 'On the time range: play it month by month, or stop', group: 'The view' },
  { keys: ['Ctrl+z'], does: 'Undo', command: 'undo', group: 'The view' },
  { keys: ['Ctrl+Shift+z', 'Ctrl+y'], does: 'Redo', command: 'redo', group: 'The view' },
];

/** A key event as the table writes it: `Ctrl+Shift+z`. Shift is only written where the key alone does not say it. */
export function keyName(event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey'>): string {
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  const isLetter = /^[a-z]$/.test(key);
  const shift = event.shiftKey && (isLetter || event.key.length > 1) ? 'Shift+' : '';
  return `${event.ctrlKey || event.metaKey ? 'Ctrl+' : ''}${shift}${key}`;
}

/** The command for keys pressed so far; `waits` where a sequence has only begun. */
export function commandFor(pressed: string): { readonly command: Command | undefined; readonly waits: boolean } {
  const found = BINDINGS.find(({ keys }) => keys.includes(pressed));
  return {
    command: found?.command,
    waits: BINDINGS.some(({ keys }) => keys.some((keyed) => keyed.startsWith(`${pressed} `))),
  };
}
