/** The token of the browser: asked for once, however many requests are refused, and never in vain. */
import { describe, expect, it } from '@jest/globals';
import { fetchAs, makeTokenKeeper } from '../../client/api/token.ts';

function makeStorage() {
  const map = new Map<string, string>();
  return {
    getItem: (key: string) => map.get(key) ?? null,
    setItem: (key: string, value: string) => void map.set(key, value),
    removeItem: (key: string) => void map.delete(key),
  };
}

/** A browser in front of a server that takes some tokens; `undefined` among them: none is needed. */
function browser(...taken: readonly (string | undefined)[]) {
  const keeper = makeTokenKeeper(constant(makeStorage()));
  const asked: (string | undefined)[] = [];
  const server = async (_input: unknown, init?: RequestInit) => {
    const header = new Headers(init?.headers).get('authorization')?.replace('Bearer ', '');
    asked.push(header);
    return new Response(null, { status: taken.includes(header) ? 200 : 401 });
  };
  const questions: boolean[] = [];
  keeper.subscribe(() => {
    const question = keeper.question();
    if (question) questions.push(question.wasRefused);
  });
  const by =
    (start?: () => number) =>
    (init: RequestInit = {}) =>
      fetchAs(keeper, server as typeof fetch, start)('/graphql', init).then(({ status }) => status);
  return { keeper, asked, questions, get: by(), getUnasked: by(() => 0) };
}
const constant =
  <Value>(value: Value) =>
  () =>
    value;
const soon = () => new Promise((resolve) => setTimeout(resolve));

describe('the token', () => {
  it('is not asked for where none is needed', async () => {
    const { get, asked, questions } = browser(undefined);
    expect(await get()).toBe(200);
    expect([asked, questions]).toEqual([[undefined], []]);
  });

  it('is asked for once for all requests that were refused, and sent from then on', async () => {
    const { keeper, get, asked, questions } = browser('good');
    const all = Promise.all([get(), get(), get()]);
    await soon();
    expect(questions).toEqual([false]);
    keeper.answer(' good ');
    expect(await all).toEqual([200, 200, 200]);
    expect(keeper.question()).toBeUndefined();
    expect(await get()).toBe(200);
    expect(asked.slice(3)).toEqual(['good', 'good', 'good', 'good']);
  });

  it('is asked for again where it is wrong, and that is said', async () => {
    const { keeper, get, questions } = browser('good');
    const answer = get();
    await soon();
    keeper.answer('bad');
    await soon();
    expect(questions).toEqual([false, true]);
    keeper.answer('good');
    expect(await answer).toBe(200);
  });

  it('is asked for again once it is revoked, but not where none is needed any more', async () => {
    const { keeper, get, asked, questions } = browser(undefined);
    keeper.answer('old');
    expect(await get()).toBe(200);
    expect(asked).toEqual(['old', undefined]);
    expect(keeper.current()).toBeUndefined();
    expect(questions).toEqual([]);
  });

  it('may be refused: then the refusal is the answer, and the next request asks again', async () => {
    const { keeper, get, questions } = browser('good');
    const answer = get();
    await soon();
    keeper.answer(undefined);
    expect(await answer).toBe(401);
    const next = get();
    await soon();
    expect(questions).toEqual([false, false]);
    keeper.answer('good');
    expect(await next).toBe(200);
  });

  it('is not asked for once more for what was under way when somebody had none', async () => {
    const { keeper, questions } = browser('good');
    const since = keeper.declined();
    const answer = keeper.renew(undefined, since);
    await soon();
    keeper.answer(undefined);
    expect(await answer).toBe(false);
    expect(await keeper.renew(undefined, since)).toBe(false);
    expect(questions).toEqual([false]);
  });

  it('is not asked for again, once somebody had none, for what nobody wanted to know', async () => {
    const { keeper, getUnasked, questions } = browser('good');
    const first = getUnasked();
    await soon();
    keeper.answer(undefined);
    expect(await first).toBe(401);
    expect(await getUnasked()).toBe(401);
    expect(questions).toEqual([false]);
  });

  it('gives way to a header that somebody wrote', async () => {
    const { keeper, get, asked, questions } = browser('good');
    keeper.answer('good');
    expect(await get({ headers: { authorization: 'Bearer mine' } })).toBe(401);
    expect([asked, questions]).toEqual([['mine'], []]);
  });
});
