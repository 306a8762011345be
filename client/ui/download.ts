/** Saving what was made here, or what the server gives to whoever has a token. */
import { fetchWithToken } from '../api/token.ts';
import { announce } from './announcer.ts';

/** Long enough for any browser to have begun. */
const KEPT_MS = 10_000;

export function save(content: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), KEPT_MS);
  announce(`Saved ${name}.`);
}

/** A link can carry neither a token nor the form that is wanted: the whole answer is fetched with them, then saved. */
export function download(address: string, name: string, accept = '*/*'): void {
  fetchWithToken(address, { headers: { accept } })
    .then(async (response) => {
      if (!response.ok) throw new Error(`the server answered with HTTP ${response.status}`);
      save(await response.blob(), name);
    })
    .catch((error: unknown) => announce(`${name} could not be saved: ${String(error)}`));
}
