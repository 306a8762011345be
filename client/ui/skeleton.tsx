/** Grey lines where text will be. */
export const Skeleton = ({ lines = 6 }: { readonly lines?: number }) => (
  <div className="skeleton" role="status">
    <span className="unseen">Loading…</span>
    {Array.from({ length: lines }, (_, i) => (
      <i key={`line ${i + 1}`} className={`width-${(i * 7) % 4}`} />
    ))}
  </div>
);
