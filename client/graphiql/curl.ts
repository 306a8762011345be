/** A query as a line for a shell. */

interface Asked {
  readonly query: string;
  /** JSON as it stands in the editor; empty for none. */
  readonly variables: string;
  /** True where the server asks for a token: it stays out of the line, which people pass on. */
  readonly withToken?: boolean;
}

/** The command that asks the same at `url`. Everything is in single quotes, so that no shell reads into it. */
export function toCurl(url: string, { query, variables, withToken = false }: Asked): string {
  const body = JSON.stringify({ query, ...(variables.trim() !== '' && { variables: parsed(variables) }) });
  const token = withToken ? ' -H "authorization: Bearer $READOUT_TOKEN"' : '';
  return `curl -s ${quoted(url)}${token} -H 'content-type: application/json' -d ${quoted(body)}`;
}

const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;

/** Variables that are not JSON yet are copied as they stand: the server then says what is wrong with them. */
function parsed(variables: string): unknown {
  try {
    return JSON.parse(variables);
  } catch {
    return variables;
  }
}
