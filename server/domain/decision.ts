/** Decisions: what a person ruled. Appended, never overwritten. */
export const ACTIONS = [
  'accept',
  'edit',
  'reject',
  'withdraw',
  'restore',
  'delete',
  'judge',
  'save',
  'add',
  'purge',
] as const;
export type Action = (typeof ACTIONS)[number];

export interface Decision {
  readonly id: string;
  readonly action: Action;
  /** Id of what it was done to. */
  readonly target: string;
  readonly by: string;
  readonly at: string;
  readonly reason?: string;
}
