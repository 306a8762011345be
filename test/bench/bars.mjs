// What was measured, against the bars of quality.md: a row has a figure, perhaps a bar, and whether it was met.

/** Collects rows; a part that fails becomes a row that says why. */
export function makeResults() {
  const rows = [];
  return {
    rows,
    /** `better`: whether less or more is better. Without a bar the figure stands for itself. */
    add({ part, engine, size, name, value, unit = 'ms', bar, better = 'less', detail = '' }) {
      const met = bar === undefined ? undefined : better === 'less' ? value <= bar : value >= bar;
      rows.push({ part, engine, size, name, value, unit, bar, better, met, detail });
      console.log(`  ${lineOf(rows.at(-1))}`);
    },
    fail({ part, engine, size, name, error }) {
      rows.push({ part, engine, size, name, failed: error.message.split('\n')[0], met: false });
      console.log(`  ${name}: FAILED. ${error.message}`);
    },
  };
}

export const lineOf = (row) =>
  [row.name, figure(row.value, row.unit), row.detail, barOf(row), verdict(row)].filter(Boolean).join(' · ');

export const barOf = ({ bar, better, unit }) =>
  bar === undefined ? '' : `bar ${better === 'less' ? '≤' : '≥'} ${figure(bar, unit)}`;

export const verdict = ({ met }) => (met === undefined ? '' : met ? 'met' : 'missed');

/** A number as a person reads it: three digits that say something. */
export function figure(value, unit) {
  if (value === undefined) return '';
  const digits = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2;
  const text = Number(value.toFixed(digits)).toLocaleString('en-GB', { maximumFractionDigits: digits });
  return `${text} ${unit}`;
}

/** From the lowest to the highest, in milliseconds. */
export const rangeOf = (low, high) => `${figure(low, '').trim()}–${figure(high, 'ms')}`;

/** What the program may take on the largest graph. */
export const MEMORY_BAR_MB = 2560;

export const MEGABYTE = 1024 * 1024;
