/** The example queries: each a file whose first line, a comment, is its title. Tests run them all. */

export interface Example {
  readonly title: string;
  readonly query: string;
}

/** The title that a query begins with. */
export function titleOf(query: string): string {
  const [firstLine = ''] = query.split('\n');
  return firstLine.replace(/^#\s*/, '').trim();
}

/** From files by their paths to examples, in the order of the paths. */
export const toExamples = (files: Readonly<Record<string, string>>): readonly Example[] =>
  Object.entries(files)
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([, query]) => ({ title: titleOf(query), query }));
