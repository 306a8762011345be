/** Refuses text that no store keeps as it is: with a NUL, or with half a surrogate pair. */
import type { ApolloServerPlugin } from '@apollo/server';
import { type DocumentNode, GraphQLError, visit } from 'graphql';

export const storableText: ApolloServerPlugin = {
  async requestDidStart() {
    return {
      async didResolveOperation({ request, document }) {
        const place = findInValue(request.variables, 'variables') ?? findInDocument(document);
        if (place === undefined) return;
        const message = `The text in ${place} holds a NUL or half a surrogate pair. Take it out.`;
        throw new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } } });
      },
    };
  },
};

/** True where every engine keeps the text as it is. */
const isStorable = (text: string): boolean => !text.includes('\0') && !/\p{Surrogate}/u.test(text);

/** Walks with a list of its own, not by calling itself: a value may be nested deeper than the stack reaches. */
function findInValue(value: unknown, place: string): string | undefined {
  const rest: { readonly value: unknown; readonly place: string }[] = [{ value, place }];
  for (let next = rest.pop(); next !== undefined; next = rest.pop()) {
    const at = next.place;
    if (typeof next.value === 'string' && !isStorable(next.value)) return at;
    if (typeof next.value !== 'object' || next.value === null) continue;
    for (const [key, inner] of Object.entries(next.value)) {
      if (!isStorable(key)) return at;
      rest.push({ value: inner, place: at.length < LONGEST_PLACE ? `${at}.${key}` : at });
    }
  }
  return undefined;
}

/** Enough to find it by; without a bound, the places of a deep value would be longer than the value. */
const LONGEST_PLACE = 200;

function findInDocument(document: DocumentNode): string | undefined {
  let found: string | undefined;
  visit(document, {
    StringValue: ({ value }) => {
      if (!isStorable(value)) found = 'the query';
    },
  });
  return found;
}
