/** Lays out away from the page: the first picture goes out before the slower one is begun, so that stopping keeps something. */
import { draft } from './draft.ts';
import { placeNew } from './place-new.ts';
import { poles } from './poles/poles.ts';
import { type LayoutReply, type LayoutRequest, REFINE_LIMIT } from './request.ts';

self.onmessage = async ({ data: request }: MessageEvent<LayoutRequest>) => {
  const { kind, boxes, ties, placed } = request;
  const send = (positions: LayoutReply['positions'], final: boolean): void =>
    self.postMessage({ positions: placeNew({ boxes, ties, placed: positions }), final } satisfies LayoutReply);
  if (Object.keys(placed).length > 0) return send(placed, true);
  const first = boxes.filter(({ wave }) => wave === 0);
  const ids = new Set(first.map(({ id }) => id));
  const among = ties.filter(({ source, target }) => ids.has(source) && ids.has(target));
  if (kind === 'poles') return send(poles(first, among), true);
  const drafted = draft({ boxes: first, ties: among });
  const final = first.length > REFINE_LIMIT || first.length < 3;
  send(drafted, final);
  if (final) return;
  const { refine } = await import('./refine.ts');
  send(refine({ boxes: first, ties: among }, drafted), true);
};
