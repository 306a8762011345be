/** `readout start`: opens the graph, seeds it where it is empty, serves everything, and ends cleanly when asked to. */
import { type Config, ConfigError, isLoopback, readConfig } from '../config.ts';
import { projectRoot } from '../root.ts';
import type { Opened } from './opened.ts';
import { type Listener, listen } from './start/listen.ts';
import { makeProgressLine, type Terminal } from './terminal.ts';

export interface StartOptions {
  readonly seed: boolean;
  readonly json: boolean;
}

/** How long running requests may take to finish once the program is asked to end. */
const PATIENCE_MS = 8_000;

/** Resolves when the program was asked to end and has let go of everything. */
export async function start(options: StartOptions, terminal: Terminal): Promise<void> {
  const config = readConfig(terminal.env);
  const listener = await listen(config);
  try {
    await open(config, { listener, options, terminal });
  } finally {
    await listener.close(PATIENCE_MS);
  }
}

interface Running {
  readonly listener: Listener;
  readonly options: StartOptions;
  readonly terminal: Terminal;
}

async function open(config: Config, running: Running): Promise<void> {
  // Reading our own modules takes a while: it is done while the graph is being opened.
  const serving = import('./start/serve.ts');
  serving.catch(() => undefined);
  const opened = await running.terminal.open(config);
  try {
    await refuseUnguarded(config, opened);
    await unlessStopped(running.terminal.stop, prepare(opened, running));
    if (running.terminal.stop.aborted) return;
    const { serve } = await serving;
    const server = await serve(opened, { config, clientFolder: new URL('dist/client/', projectRoot) });
    running.listener.serve(server.app);
    announce(running);
    opened.prepare();
    await stopped(running.terminal.stop);
    await running.listener.close(PATIENCE_MS);
    await server.stop();
  } finally {
    await opened.close();
  }
}

/** Where others can reach the server, somebody must have been let in first. */
async function refuseUnguarded({ host, isPublic }: Config, { tokens }: Opened): Promise<void> {
  if (!isPublic || (await tokens.hasActive())) return;
  const why = isLoopback(host) ? 'PUBLIC_HOSTS or TRUST_PROXY is set' : `The setting HOST is "${host}"`;
  throw new ConfigError(
    'HOST',
    `${why}, so others can reach this server, and nobody has a token yet. Make one first: npm run readout -- token create --name <who> --role write`,
  );
}

async function prepare(opened: Opened, { options, terminal }: Running): Promise<void> {
  if (!options.seed) return;
  const line = makeProgressLine(terminal);
  await opened.seedIfEmpty(line.show).finally(line.done);
}

function announce({ listener: { url }, options, terminal }: Running): void {
  terminal.out(options.json ? `${JSON.stringify({ url })}\n` : `Readout on ${url}\n`);
}

const stopped = (stop: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (stop.aborted) resolve();
    else stop.addEventListener('abort', () => resolve(), { once: true });
  });

/** Waits for the work, or no longer than until the stop. What the work comes to after that is of no interest. */
async function unlessStopped(stop: AbortSignal, work: Promise<void>): Promise<void> {
  const settled = work.catch((error: unknown) => {
    if (!stop.aborted) throw error;
  });
  await Promise.race([settled, stopped(stop)]);
}
