/** Where the project's own files lie, whether this runs from server/ or from dist/server/. */
import { existsSync } from 'node:fs';

/** The nearest folder above this file that holds a package.json, as a URL ending in a slash. */
export const projectRoot: URL = nearestPackage(new URL('.', import.meta.url));

function nearestPackage(folder: URL): URL {
  if (existsSync(new URL('package.json', folder))) return folder;
  const parent = new URL('..', folder);
  if (parent.href === folder.href) {
    throw new Error(`No package.json lies above ${import.meta.url}. Run Readout from its own folder.`);
  }
  return nearestPackage(parent);
}
