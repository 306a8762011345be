/** Grey lines where text will be. */
const LINES = Array.from({ length: 16 }, (_, i) => ({ id: `line ${i + 1}`, width: `width-${(i * 7) % 4}` }));

export const Skeleton = ({ lines = 6 }: { readonly lines?: number }) => (
  <div className="skeleton" role="status">
    <span className="unseen">Loading…</span>
    {LINES.slice(0, lines).map(({ id, width }) => (
      <i key={id} className={width} />
    ))}
  </div>
);
