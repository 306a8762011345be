/** How the features of a pair are handed over: training takes their names, typing takes their weights without making the names. */

/** Gives features by their kind and the rest: "between", "meet with". */
export type One = (kind: string, rest: string) => void;

/** Features that follow from one word alone: they are asked for again wherever the word stands. */
export interface Group {
  readonly each: (word: string, one: One) => void;
}

/** Some come twice: they count once. */
export interface Take {
  readonly one: One;
  /** Two words behind the kind: "between", "meet", "with". */
  readonly two: (kind: string, word: string, next: string) => void;
  readonly group: (group: Group, word: string) => void;
}

/** Takes the names: a space between the kind and the rest. */
export function takeNames(take: (name: string) => void): Take {
  const one: One = (kind, rest) => take(`${kind} ${rest}`);
  return {
    one,
    two: (kind, word, next) => take(`${kind} ${word} ${next}`),
    group: ({ each }, word) => each(word, one),
  };
}
