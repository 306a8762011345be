/** The command line: which commands there are, and what each takes. */
import { readFileSync } from 'node:fs';
import { Command, Option } from 'commander';
import { ROLES } from '../domain/token.ts';
import { projectRoot } from '../root.ts';
import { purge } from './purge.ts';
import { seed } from './seed.ts';
import { start } from './start.ts';
import type { Terminal } from './terminal.ts';
import { createToken, listTokens, revokeToken } from './token.ts';

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
  program
    .command('purge <article>')
    .description('takes a text and all quotes of it out for good; says when, by whom and why')
    .requiredOption('--reason <why>', 'stays in the history')
    .option('--yes', 'do not ask', false)
    .option('--json', JSON_HELP, false)
    .action((article, options) => purge({ article, ...options }, terminal));
  tokenCommands(program, terminal);
  return program;
}

function tokenCommands(program: Command, terminal: Terminal): void {
  const token = program
    .command('token')
    .description('who may read or write, when others than the local user can reach the server');
  token
    .command('create')
    .description('makes a token and shows it, once')
    .requiredOption('--name <who>', 'whose it is: stands in the history of what they change')
    .addOption(new Option('--role <role>', 'what it may do').choices(ROLES).makeOptionMandatory())
    .option('--json', JSON_HELP, false)
    .action((options) => createToken(options, terminal));
  token
    .command('list')
    .description('lists the tokens, without what is secret')
    .option('--json', JSON_HELP, false)
    .action((options) => listTokens(options, terminal));
  token
    .command('revoke <id>')
    .description('takes a token back; running servers refuse it within seconds')
    .option('--json', JSON_HELP, false)
    .action((id, options) => revokeToken({ id, ...options }, terminal));
}

function version(): string {
  const { version } = JSON.parse(readFileSync(new URL('package.json', projectRoot), 'utf8')) as {
    readonly version: string;
  };
  return version;
}
