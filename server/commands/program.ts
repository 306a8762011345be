/** The command line: which commands there are, and what each takes. */
import { Command, InvalidArgumentError, Option } from 'commander';
import { isPartialDate } from '../domain/partial-date.ts';
import { ROLES } from '../domain/token.ts';
import { SPLITS } from '../evaluation/gold/gold.ts';
import { backup } from './backup.ts';
import { doctor } from './doctor.ts';
import { FORMATS } from './import-events/options.ts';
import { importEventsFrom } from './import-events.ts';
import { purge } from './purge.ts';
import { restore } from './restore.ts';
import { seed } from './seed.ts';
import { start } from './start.ts';
import type { Terminal } from './terminal.ts';
import { createToken, listTokens, revokeToken } from './token.ts';
import { version } from './version.ts';

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
  addCommand(program, terminal);
  keepingCommands(program, terminal);
  importCommands(program, terminal);
  program
    .command('purge <article>')
    .description('takes a text and all quotes of it out for good; says when, by whom and why')
    .requiredOption('--reason <why>', 'stays in the history')
    .option('--yes', 'do not ask', false)
    .option('--json', JSON_HELP, false)
    .action((article, options) => purge({ article, ...options }, terminal));
  tokenCommands(program, terminal);
  evaluateCommand(program, terminal);
  trainCommand(program, terminal);
  return program;
}

function addCommand(program: Command, terminal: Terminal): void {
  program
    .command('add <document...>')
    .description('reads articles, stores them, and says what they name and what they seem to say')
    .option('--title <title>', 'what it is called (one document only)')
    .option('--publisher <name>', 'who published it')
    .addOption(new Option('--published <day>', 'when it was published: year, month or day').argParser(toDay))
    .option('--url <address>', 'where it came from (one document only)')
    .option('--dry-run', 'read everything, write nothing', false)
    .option('--accept-all', 'publish, unread, what was rated high; deleting the article takes it out again', false)
    .option('--watch', 'read what is in folders, then each file that is new or has changed, until Ctrl-C', false)
    .option('--quiet', 'only say how many, and what failed', false)
    .option('--json', `${JSON_HELP}: a line for each document`, false)
    .addHelpText('after', ADD_HELP)
    .action(async (documents, options) => {
      // Parsers, the extractor and its tables are loaded for this command alone.
      const { add } = await import('./add.ts');
      await add(documents, options, terminal);
    });
}

function toDay(text: string): string {
  if (isPartialDate(text)) return text;
  throw new InvalidArgumentError('Write 2023, 2023-11 or 2023-11-01.');
}

const ADD_HELP = `
A document is a file, a folder (its .md, .txt, .html, .htm, .pdf and .docx), an address, or - for standard input. What is not said is taken from its front matter,
from the document, or left out. Only English is read; texts in other languages are stored.

--watch waits until a file is whole, and leaves out links and what begins with a dot. A file that has changed is another article:
the one before stays until it is deleted. An embedded graph is held as long; with Neo4j others can use it meanwhile.

  readout add report.md --dry-run
  readout add handouts/ --publisher "Ministry of Foreign Affairs" --accept-all
  readout add https://news.example/2023/visit.html --published 2023-11-02
  readout add handouts/ --dry-run --json > read.jsonl
  readout add --watch inbox/ --accept-all
  pbpaste | readout add - --title "Readout of the call" --dry-run`;

function keepingCommands(program: Command, terminal: Terminal): void {
  program
    .command('backup <file>')
    .description(
      'copies all that was said into one file, for either engine (packed where it ends in .gz; - is standard output)',
    )
    .option('--force', 'replace a file of that name', false)
    .option('--json', JSON_HELP, false)
    .addHelpText('after', BACKUP_HELP)
    .action((file, options) => backup({ file, ...options }, terminal));
  program
    .command('restore <file>')
    .description('fills an empty graph from a backup, after all of it was checked (- is standard input)')
    .option('--replace', 'empty the graph first', false)
    .option('--json', JSON_HELP, false)
    .action((file, options) => restore({ file, ...options }, terminal));
  program
    .command('doctor')
    .description('checks settings, store, sums and surroundings, and says how to mend what is wrong')
    .option('--mend', 'compute all sums anew and make what is missing of the schema', false)
    .option('--json', JSON_HELP, false)
    .action((options) => doctor(options, terminal));
}

const BACKUP_HELP = `
In it: entities, origins, articles, claims, evidence, decisions, judgements. Not in it: tokens, which are made anew, and all that
is computed from the rest.`;

function importCommands(program: Command, terminal: Terminal): void {
  program
    .command('import')
    .description('takes tables of others in')
    .command('events <file>')
    .description(
      'imports a table of coded events, packed (gzip) or not; - is standard input. Again goes on, or changes nothing',
    )
    .addOption(new Option('--format <format>', 'what the table is').choices(FORMATS).makeOptionMandatory())
    .option('--map <file>', 'for csv: which column is what, in YAML')
    .option('--dry-run', 'read everything, write nothing', false)
    .option('--title <title>', 'what the data set is called (left out: as the file)')
    .option('--publisher <name>', 'who published it')
    .option('--published <day>', 'when it was published: year, month or day')
    .option('--url <address>', 'where it came from')
    .option('--report <file>', 'write every row that cannot be used, with its reason, as CSV')
    .option('--json', JSON_HELP, false)
    .addHelpText('after', IMPORT_HELP)
    .action((file, options) => importEventsFrom({ file, ...options }, terminal));
}

const IMPORT_HELP = `
icews: tab-separated, with the header of ICEWS. plover: CSV or JSON Lines in the shape of PLOVER or POLECAT. csv: any table, by a mapping.
Each row becomes evidence of what it says happened. An import that was stopped or killed goes on when the same command is run again.`;

function evaluateCommand(program: Command, terminal: Terminal): void {
  program
    .command('evaluate [gold...]')
    .description('reads labelled texts and says how well: names, relations, how they are meant, and what is missed')
    .addOption(new Option('--split <split>', 'only these texts').choices(SPLITS))
    .option('--misses', 'tell each missed and each spurious relation, with its sentence', false)
    .option('--write <file>', 'write the scorecard as Markdown')
    .option('--json', JSON_HELP, false)
    .addHelpText('after', EVALUATE_HELP)
    .action(async (gold, options) => {
      // The extractor and its tables are loaded for this command alone.
      const { evaluate } = await import('./evaluate.ts');
      await evaluate(gold, options, terminal);
    });
}

function trainCommand(program: Command, terminal: Terminal): void {
  program
    .command('train')
    .description('makes the model that types pairs from server/extraction/data/training')
    .option('--json', JSON_HELP, false)
    .action(async (options) => {
      const { train } = await import('./train.ts');
      await train(options, terminal);
    });
}

const EVALUATE_HELP = `
A path is a folder, a passage (.yaml), a table of one-liners (.tsv) or a file of the first annotation (.json); left out: test/gold, whose README says how texts
are labelled. What lies in held-out/ or is called *.held-out.* is there to be counted, not to be read: whoever writes rules does not open it. Its misses are told
with --split held-out alone.`;

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
