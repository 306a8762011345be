/** Tab-separated tables: the first line names the columns, `#` starts a comment line. Made to be edited by hand, so lenient about what is missing. */
export function readTable(text: string): Readonly<Record<string, string>>[] {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '' && !line.startsWith('#'));
  const [head = '', ...rows] = lines;
  const columns = head.split('\t').map((column) => column.trim());
  return rows.map((row) => {
    const cells = row.split('\t');
    return Object.fromEntries(columns.map((column, index) => [column, (cells[index] ?? '').trim()]));
  });
}
