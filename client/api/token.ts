/**
 * The token for servers that ask for one. It is kept for as long as the tab is open, and asked for when the server refuses:
 * all requests that were refused meanwhile wait for the one answer.
 */

/** What the person at the browser is asked. */
export interface TokenQuestion {
  /** True where the last token was wrong or has been revoked. */
  readonly wasRefused: boolean;
}

export interface TokenKeeper {
  readonly current: () => string | undefined;
  /** How often whoever was asked had none. */
  readonly declined: () => number;
  /**
   * After a refusal of `used`: true once there is something else to try, false where nothing was given. Nobody is asked for a request
   * that was under way when they said that they have none: `since` is how often they had said so when it began.
   */
  readonly renew: (used: string | undefined, since?: number) => Promise<boolean>;
  readonly question: () => TokenQuestion | undefined;
  /** Undefined: whoever was asked has none. */
  readonly answer: (token: string | undefined) => void;
  /** Calls back whenever a question is asked or answered; gives what ends that. */
  readonly subscribe: (listener: () => void) => () => void;
}

const KEY = 'readout-token';

type Kept = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

export function makeTokenKeeper(kept: () => Kept): TokenKeeper {
  const listeners = new Set<() => void>();
  let question: TokenQuestion | undefined;
  let asking: Promise<boolean> | undefined;
  let settle: (given: boolean) => void = () => undefined;
  let wasRefused = false;
  let declined = 0;
  const current = () => kept().getItem(KEY) ?? undefined;
  const put = (next: TokenQuestion | undefined) => {
    question = next;
    for (const listener of listeners) listener();
  };
  const ask = (): Promise<boolean> => {
    asking ??= new Promise((resolve) => {
      settle = resolve;
      put({ wasRefused });
    });
    return asking;
  };
  return {
    current,
    question: () => question,
    declined: () => declined,
    renew: async (used, since = declined) => {
      if (current() !== used) return true; // another request has been here before
      if (since < declined) return false;
      if (used === undefined) return ask();
      // A server for one computer refuses a wrong token too, and needs none: next it is asked without.
      kept().removeItem(KEY);
      wasRefused = true;
      return true;
    },
    answer: (token) => {
      const given = token?.trim() ?? '';
      if (given === '') declined += 1;
      else kept().setItem(KEY, given);
      wasRefused = false;
      asking = undefined;
      put(undefined);
      settle(given !== '');
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** Asks with the token, if there is one, and again with another where the server refuses it. `start`: see `renew`. */
export const fetchAs =
  (keeper: TokenKeeper, ask: typeof fetch, start = keeper.declined): typeof fetch =>
  async (input, init = {}) => {
    const { current, renew } = keeper;
    const since = start();
    for (;;) {
      const used = current();
      const headers = new Headers(init.headers);
      const isOurs = !headers.has('authorization'); // GraphiQL lets people write headers of their own
      if (used !== undefined && isOurs) headers.set('authorization', `Bearer ${used}`);
      const response = await ask(input, { ...init, headers });
      if (response.status !== 401 || !isOurs || !(await renew(used, since))) return response;
    }
  };

export const tokenKeeper = makeTokenKeeper(() => sessionStorage);
/** `fetch`, as whoever has given a token. */
export const fetchWithToken = fetchAs(tokenKeeper, (input, init) => fetch(input, init));
/** The same for what nobody at the browser asked for: whoever has said that they have no token is left in peace. */
export const fetchUnlessDeclined = fetchAs(
  tokenKeeper,
  (input, init) => fetch(input, init),
  () => 0,
);
