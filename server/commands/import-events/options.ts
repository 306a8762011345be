/** How `import events` was asked. */
export const FORMATS = ['icews', 'plover', 'csv'] as const;

export interface ImportEventsOptions {
  readonly file: string;
  readonly format: (typeof FORMATS)[number];
  readonly map?: string;
  readonly dryRun: boolean;
  readonly json: boolean;
  readonly title?: string;
  readonly publisher?: string;
  readonly published?: string;
  readonly url?: string;
  readonly report?: string;
}
