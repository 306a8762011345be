// Rows that cannot be used.

/** Each cannot be used, in a way of its own. */
export const SPOILED = [
  (row) => row.replace(/\t2\d{3}-\d{2}-\d{2}\t/, '\t2018-02-30\t'),
  (row) =>
    row
      .split('\t')
      .map((cell, at) => (at === 6 ? '999' : cell))
      .join('\t'),
  (row) =>
    row
      .split('\t')
      .map((cell, at) => (at === 8 ? '' : cell))
      .join('\t'),
  (row) => {
    const cells = row.split('\t');
    [cells[8], cells[9], cells[10]] = [cells[2], cells[3], cells[4]];
    return cells.join('\t');
  },
  () => 'no row at all',
];
