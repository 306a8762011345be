/** Values that stand for many claims alike: rows of imported tables are counted by the graph, not one by one here. */
export interface Weight {
  /** How many claims it stands for; absent: one. */
  readonly claimCount?: number;
}

/** How many claims they stand for together. */
export const weightOf = (values: readonly Weight[]): number =>
  values.reduce((sum, { claimCount = 1 }) => sum + claimCount, 0);
