/** The few signs on buttons. */
const PATHS = {
  fit: 'M2.5 6V2.5H6M10 2.5h3.5V6M13.5 10v3.5H10M6 13.5H2.5V10',
  plus: 'M8 3v10M3 8h10',
  minus: 'M3 8h10',
  rearrange: 'M3 8a5 5 0 0 1 8.8-3.2L13.5 6.5M13.5 3v3.5H10M13 8a5 5 0 0 1-8.8 3.2L2.5 9.5M2.5 13V9.5H6',
  undo: 'M6.5 3.5 3 7l3.5 3.5M3.4 7H9.5a3.5 3.5 0 0 1 0 7H7',
  redo: 'M9.5 3.5 13 7l-3.5 3.5M12.6 7H6.5a3.5 3.5 0 0 0 0 7H9',
  words: 'M2.5 4h11M2.5 8h11M2.5 12h7',
  save: 'M8 2.5V10M4.8 7 8 10.2 11.2 7M3 13.5h10',
  close: 'M3.5 3.5l9 9M12.5 3.5l-9 9',
  back: 'M10 3 5 8l5 5',
} as const;

export const Icon = ({ name }: { readonly name: keyof typeof PATHS }) => (
  <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
    <path className="stroke" d={PATHS[name]} />
  </svg>
);
