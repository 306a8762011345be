/** One thing that the doctor looked at. */

export const STATES = ['ok', 'warning', 'failed'] as const;
export type State = (typeof STATES)[number];

export interface Check {
  readonly name: string;
  readonly state: State;
  /** What was found, as a sentence or a clause. */
  readonly found: string;
  /** What to do about it. */
  readonly mend?: string;
}

export const ok = (name: string, found: string): Check => ({ name, state: 'ok', found });
export const warning = (name: string, found: string, mend: string): Check => ({ name, state: 'warning', found, mend });
export const failed = (name: string, found: string, mend: string): Check => ({ name, state: 'failed', found, mend });

const UNITS = ['bytes', 'kB', 'MB', 'GB', 'TB'] as const;

/** 45,300,000 as "45 MB". */
export function inBytes(bytes: number): string {
  const power = Math.min(UNITS.length - 1, Math.max(0, Math.floor(Math.log10(Math.max(1, bytes)) / 3)));
  const size = bytes / 1000 ** power;
  return `${size < 10 && power > 0 ? size.toFixed(1) : Math.round(size)} ${UNITS[power]}`;
}
