/** How `add` was asked, and where it answers. */
import type { Terminal } from '../terminal.ts';

export interface AddOptions {
  readonly title?: string;
  readonly publisher?: string;
  readonly published?: string;
  readonly url?: string;
  readonly dryRun: boolean;
  readonly acceptAll: boolean;
  readonly watch: boolean;
  readonly json: boolean;
  readonly quiet: boolean;
}

export interface Session {
  readonly options: AddOptions;
  readonly terminal: Terminal;
}
