/** Which Readout this is. */
import { readFileSync } from 'node:fs';
import { projectRoot } from '../root.ts';

export function version(): string {
  const { version } = JSON.parse(readFileSync(new URL('package.json', projectRoot), 'utf8')) as {
    readonly version: string;
  };
  return version;
}
