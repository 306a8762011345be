/** What lines mean: their width and their dashes. */
const LINES = [
  ['whole', 'happened'],
  ['wide', 'from more origins'],
  ['planned', 'planned or possible'],
  ['contested', 'contested or denied'],
] as const;

export const LineLegend = () => (
  <section className="filter-group line-legend" aria-labelledby="legend-lines">
    <h2 id="legend-lines">Lines</h2>
    <ul>
      {LINES.map(([stroke, words]) => (
        <li key={stroke}>
          <svg viewBox="0 0 26 8" width="26" height="8" aria-hidden="true">
            <path d="M0 4h26" className={`line-${stroke}`} />
          </svg>
          <span>{words}</span>
        </li>
      ))}
    </ul>
  </section>
);
