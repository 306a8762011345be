/** The one function that talks to the server. */
import { ApiError } from './api-error.ts';
import type { Operation } from './operation.ts';
import { fetchWithToken } from './token.ts';

interface Reply<Data> {
  readonly data?: Data | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

/** Runs an operation and gives its data. Throws ApiError, with the code UNAVAILABLE when nothing answers. */
export async function execute<Data, Variables>(
  operation: Operation<Data, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Data> {
  const response = await ask(JSON.stringify({ query: operation.text, variables }), signal);
  const requestId = response.headers.get('x-request-id') ?? undefined;
  const reply = await readReply<Data>(response, requestId);
  const [error] = reply.errors ?? [];
  if (error) throw new ApiError(error.message, { code: error.extensions?.code ?? 'INTERNAL_SERVER_ERROR', requestId });
  if (!reply.data)
    throw new ApiError('The server sent an empty answer. Try again.', { code: 'UNAVAILABLE', requestId });
  return reply.data;
}

async function ask(body: string, signal: AbortSignal | undefined): Promise<Response> {
  try {
    const headers = { 'content-type': 'application/json' };
    return await fetchWithToken('/graphql', { method: 'POST', headers, body, ...(signal && { signal }) });
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new ApiError('The server does not answer. Is it still running?', { code: 'UNAVAILABLE' });
  }
}

async function readReply<Data>(response: Response, requestId: string | undefined): Promise<Reply<Data>> {
  try {
    return (await response.json()) as Reply<Data>;
  } catch {
    const message = `The server answered with HTTP ${response.status} and no data. Try again.`;
    throw new ApiError(message, { code: response.status >= 500 ? 'UNAVAILABLE' : 'INTERNAL_SERVER_ERROR', requestId });
  }
}
