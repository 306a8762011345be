/** `readout token create | list | revoke`: who may read or write where others than the local user can reach the server. */
import { readConfig } from '../config.ts';
import type { Role, Token } from '../domain/token.ts';
import { GraphError } from '../graph/graph.ts';
import type { Tokens } from './opened.ts';
import type { Terminal } from './terminal.ts';

interface Json {
  readonly json: boolean;
}

export const createToken = (
  { json, ...user }: Json & { readonly name: string; readonly role: Role },
  terminal: Terminal,
) =>
  withTokens(terminal, async ({ create }) => {
    const { written, ...token } = await create(user);
    if (json) return `${JSON.stringify({ ...shown(token), token: written })}\n`;
    return `${written}\n\nThis is the token of ${token.name}, to ${token.role}. It is shown this once: keep it. Its id is ${token.id}.\n`;
  });

export const listTokens = ({ json }: Json, terminal: Terminal) =>
  withTokens(terminal, async ({ list }) => {
    const tokens = (await list()).map(shown);
    if (json) return `${JSON.stringify(tokens)}\n`;
    if (tokens.length === 0) return 'There are no tokens. Make one: readout token create --name <who> --role write\n';
    return tokens.map((token) => `${toLine(token)}\n`).join('');
  });

export const revokeToken = ({ json, id }: Json & { readonly id: string }, terminal: Terminal) =>
  withTokens(terminal, async ({ revoke }) => {
    const token = shown(await revoke(id));
    return json
      ? `${JSON.stringify(token)}\n`
      : `The token ${id} of ${token.name} is revoked. Running servers refuse it within seconds.\n`;
  });

/** What may be seen of a token: not even its hash. */
const shown = ({ id, name, role, createdAt, revokedAt }: Token) => ({
  id,
  name,
  role,
  createdAt,
  revokedAt: revokedAt ?? null,
});

const toLine = ({ id, name, role, createdAt, revokedAt }: ReturnType<typeof shown>): string =>
  `${id}  ${role.padEnd(5)}  ${createdAt.slice(0, 10)}  ${revokedAt === null ? '' : `revoked ${revokedAt.slice(0, 10)}  `}${name}`;

/** Runs `work` on the tokens of the graph and writes what it gives. */
async function withTokens(terminal: Terminal, work: (tokens: Tokens) => Promise<string>): Promise<void> {
  const opened = await terminal.open(readConfig(terminal.env)).catch((error: unknown) => {
    throw explained(error);
  });
  try {
    terminal.out(await work(opened.tokens));
  } finally {
    await opened.close();
  }
}

/** The embedded graph is open to one program at a time, and a running server is one. */
function explained(error: unknown): unknown {
  if (!(error instanceof GraphError) || error.code !== 'LOCKED') return error;
  const advice =
    'Tokens are kept in the graph: stop the server, run this again, and start the server. On a Neo4j this works while it runs.';
  return new GraphError('LOCKED', `${error.message} ${advice}`, error);
}
