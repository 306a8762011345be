// What the figures were taken on.
import { cpus, release, totalmem, type } from 'node:os';
import { MEGABYTE } from './bars.mjs';

export function describeMachine() {
  const cores = cpus();
  return [
    `${cores.length} cores (${cores[0]?.model.trim() ?? 'unknown'})`,
    `${Math.round(totalmem() / MEGABYTE / 1024)} GB of memory`,
    `${type()} ${release()}`,
    `Node ${process.versions.node}`,
  ];
}
