/** Operations as they are sent, with the types of what they take and give: `npm run codegen` writes those beside each file of operations. */

/** A fragment with those that it names. */
export interface Fragment {
  readonly texts: readonly string[];
}

export interface Operation<Data, Variables> {
  readonly text: string;
  /** Never there: it keeps the types. */
  readonly types?: (variables: Variables) => Data;
}

const textsOf = (text: string, fragments: readonly Fragment[]): readonly string[] => [
  ...new Set([text, ...fragments.flatMap(({ texts }) => texts)]),
];

export const fragment = (text: string, ...fragments: readonly Fragment[]): Fragment => ({
  texts: textsOf(text, fragments),
});

/** `fragments` are those that it names; what they name comes with them. */
export const operation = <Data, Variables>(
  text: string,
  ...fragments: readonly Fragment[]
): Operation<Data, Variables> => ({ text: textsOf(text, fragments).join('\n') });
