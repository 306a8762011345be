// Exits 0 when node_modules holds what package-lock.json asks for, 1 when `npm ci` has to run.
import { readFileSync } from 'node:fs';

process.exitCode = isInstalled() ? 0 : 1;

/** npm keeps a lock of what it has installed; a binary for another system is not in it. */
function isInstalled() {
  const wanted = packagesOf('package-lock.json');
  const installed = packagesOf('node_modules/.package-lock.json');
  if (installed === undefined) return false;
  const differs = ([path, { version, optional }]) =>
    path !== '' && (installed[path] === undefined ? !optional : installed[path].version !== version);
  return !Object.entries(wanted).some(differs);
}

function packagesOf(file) {
  try {
    return JSON.parse(readFileSync(new URL(`../${file}`, import.meta.url), 'utf8')).packages;
  } catch {
    return undefined;
  }
}
