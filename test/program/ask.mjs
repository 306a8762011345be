// Asking GraphQL over HTTP, on connections that are kept open, as a browser does.
import { Agent, request } from 'node:http';

const ANSWER_MS = 120_000;

/** Gives `ask(query, variables)` for one server: its data, or an error with the server's own message and code. */
export function makeAsk(url, headers = {}) {
  const agent = new Agent({ keepAlive: true, maxSockets: 32 });
  const ask = async (query, variables = {}) => {
    const text = await post(`${url}/graphql`, { agent, headers, body: JSON.stringify({ query, variables }) });
    const { data, errors } = JSON.parse(text);
    if (errors === undefined) return data;
    throw Object.assign(new Error(errors[0].message), { code: errors[0].extensions?.code });
  };
  return Object.assign(ask, { close: () => agent.destroy() });
}

function post(address, { agent, headers, body }) {
  return new Promise((resolve, reject) => {
    const asked = request(
      address,
      { method: 'POST', agent, headers: { ...headers, 'content-type': 'application/json' } },
      (response) => {
        const chunks = [];
        response.on('data', (chunk) => chunks.push(chunk));
        response.once('end', () => resolve(Buffer.concat(chunks).toString()));
        response.once('error', reject);
      },
    );
    asked.setTimeout(ANSWER_MS, () => asked.destroy(new Error(`No answer within ${ANSWER_MS / 1000} s.`)));
    asked.once('error', reject);
    asked.end(body);
  });
}
