/** Rows as CSV (RFC 4180): a header line, CRLF, quotes where needed. Text that a spreadsheet would run as a formula is disarmed. */

export interface Column<Row> {
  readonly name: string;
  readonly of: (row: Row) => Cell;
}

/** A list stands in one cell, its parts joined. */
export type Cell = string | number | null | undefined | readonly string[];

const LIST_SEPARATOR = ' | ';
/** A cell that begins like this is computed by spreadsheets; the apostrophe makes it text. */
const FORMULA = /^[=+\-@\t\r]/;

export const headerLine = <Row>(columns: readonly Column<Row>[]): string => toLine(columns.map(({ name }) => name));

export const rowLine = <Row>(columns: readonly Column<Row>[], row: Row): string =>
  toLine(columns.map((column) => column.of(row)));

const toLine = (cells: readonly Cell[]): string => `${cells.map(toCell).join(',')}\r\n`;

function toCell(cell: Cell): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'number') return String(cell);
  const text = typeof cell === 'string' ? cell : cell.join(LIST_SEPARATOR);
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
