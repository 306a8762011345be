/** `readout seed`: loads seeds/ through the pipeline. Running it again changes nothing. */
import { readConfig } from '../config.ts';
import type { SeedReport } from './opened.ts';
import { unlessStopped } from './stopped.ts';
import { makeProgressLine, type Terminal } from './terminal.ts';

export interface SeedOptions {
  readonly reset: boolean;
  readonly json: boolean;
}

export async function seed({ reset, json }: SeedOptions, terminal: Terminal): Promise<void> {
  const opened = await terminal.open(readConfig(terminal.env));
  const line = makeProgressLine(terminal);
  try {
    const report = await opened
      .seed({ reset, onProgress: line.show, signal: terminal.stop })
      .catch(unlessStopped(terminal.stop, reset ? EMPTIED : 'Stopped before anything was loaded.'))
      .finally(line.done);
    terminal.out(json ? `${JSON.stringify(report)}\n` : `${toSentence(report)}\n`);
  } finally {
    await opened.close();
  }
}

const EMPTIED = 'Stopped: the graph is empty now, and no seeds are loaded. Run the command again to load them.';

const toSentence = ({ entities, articles, claims, evidence, isNew }: SeedReport): string => {
  const held = `${entities} entities, ${articles} articles, ${claims} claims resting on ${evidence} pieces of evidence`;
  return isNew ? `The seeds are loaded: ${held}.` : `Nothing is new: the graph held all ${held}.`;
};
