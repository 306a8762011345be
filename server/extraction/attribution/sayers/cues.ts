/** The words of a text that name who says something. */
import type { Span } from '../../../domain/candidate.ts';
import type { Sentence } from '../../shapes.ts';

/** What speaks for whoever issued it. */
export const REPORT =
  /^(handout|statement|release|communiqu[eé]s?|readout|report|document|bulletin|press|declaration|dispatch|study|survey|paper|cable|letter|memo|minutes|note|email|tweet|post|article|dossier|transcript|footage|filing|briefing|investigation|inquiry|audit|analysis|survey|probe|documents|papers|minutes|records|letters|cables|notes|statements|figures|data|statistics|website|webpage|recordings?|videos?|images|intercepts)$/;

/** Offsets of the tokens that name source and verb. */
export const cueOf = ({ tokens }: Sentence, [from, to]: readonly [number, number]): Span => ({
  start: tokens[from]?.start ?? 0,
  end: tokens[to - 1]?.end ?? 0,
});
