/** Measures text as the canvas will draw it. */
import type { Measure } from './marks.ts';

export const FONT = 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif';

export function canvasMeasure(): Measure {
  const context = document.createElement('canvas').getContext('2d');
  const known = new Map<string, number>();
  return (text, { size, weight }) => {
    const font = `${weight} ${size}px ${FONT}`;
    const key = `${font}\n${text}`;
    const width = known.get(key) ?? measured(context, font, text) ?? text.length * size * 0.55;
    known.set(key, width);
    return width;
  };
}

function measured(context: CanvasRenderingContext2D | null, font: string, text: string): number | undefined {
  if (!context) return undefined;
  context.font = font;
  return context.measureText(text).width;
}
