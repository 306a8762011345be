/** The command line: which commands there are, and what each takes. */
import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import { projectRoot } from '../root.ts';
import { seed } from './seed.ts';
import { start } from './start.ts';
import type { Terminal } from './terminal.ts';

const JSON_HELP = 'answer in JSON, for programs';

/** The program, ready to parse. It writes to the terminal only, and throws where commander would end the process. */
export function makeProgram(terminal: Terminal): Command {
  const program = new Command('readout')
    .description('Explores bilateral relations: who is linked to whom, since when, says who.')
    .version(version(), '--version', 'print the version')
    .helpOption('--help', 'print this help')
    .helpCommand(false)
    .showHelpAfterError('(readout --help lists the commands)')
    .configureOutput({ writeOut: terminal.out, writeErr: terminal.err })
    .exitOverride();
  program
    .command('start')
    .description('opens the graph (seeds it if it holds nothing at all) and serves everything on http://127.0.0.1:4000')
    .option('--no-seed', 'leave an empty graph empty')
    .option('--json', JSON_HELP, false)
    .action((options) => start(options, terminal));
  program
    .command('seed')
    .description('loads seeds/ through the pipeline; again changes nothing')
    .option('--reset', 'empty the graph first', false)
    .option('--json', JSON_HELP, false)
    .action((options) => seed(options, terminal));
  return program;
}

function version(): string {
  const { version } = JSON.parse(readFileSync(new URL('package.json', projectRoot), 'utf8')) as {
    readonly version: string;
  };
  return version;
}
