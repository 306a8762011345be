/** A text cut at the borders of all evidence in it, so that each piece knows which words rest on it. Pure. */
export interface Span {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

export interface Segment {
  readonly text: string;
  readonly start: number;
  /** The evidence that covers it. */
  readonly ids: readonly string[];
}

export function segments(text: string, spans: readonly Span[]): readonly Segment[] {
  const valid = spans.filter(({ start, end }) => start >= 0 && end <= text.length && start < end);
  const borders = [...new Set([0, text.length, ...valid.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  );
  return borders.slice(0, -1).map((start, i) => {
    const end = borders[i + 1] ?? text.length;
    const ids = valid.filter((span) => span.start <= start && span.end >= end).map(({ id }) => id);
    return { text: text.slice(start, end), start, ids };
  });
}

/** Spans in the order of the text; evidence of the very same words stands together. */
export function bySpan<Each extends Span>(evidence: readonly Each[]): readonly (readonly Each[])[] {
  const groups = new Map<string, Each[]>();
  for (const each of [...evidence].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const key = `${each.start} ${each.end}`;
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  return [...groups.values()];
}
