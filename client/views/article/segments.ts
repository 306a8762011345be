/** A text cut at the borders of all evidence in it, so that each piece knows which words rest on it. Pure. */
import { joinedLines, type TextSpan } from './left-out.ts';

export interface Span extends TextSpan {
  readonly id: string;
}

export interface Segment {
  readonly text: string;
  readonly start: number;
  /** The evidence that covers it. */
  readonly ids: readonly string[];
  /** True where it was not read; never where evidence covers it. */
  readonly isLeftOut: boolean;
}

export function segments(text: string, spans: readonly Span[], leftOut: readonly TextSpan[] = []): readonly Segment[] {
  const isValid = ({ start, end }: TextSpan) => start >= 0 && end <= text.length && start < end;
  const valid = spans.filter(isValid);
  const left = joinedLines(text, leftOut.filter(isValid));
  const borders = [...new Set([0, text.length, ...[...valid, ...left].flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  );
  return borders.slice(0, -1).map((start, i) => {
    const end = borders[i + 1] ?? text.length;
    const covers = (span: TextSpan) => span.start <= start && span.end >= end;
    const ids = valid.filter(covers).map(({ id }) => id);
    return { text: text.slice(start, end), start, ids, isLeftOut: ids.length === 0 && left.some(covers) };
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
