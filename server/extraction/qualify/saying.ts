/** Words of saying, and the words of a text that name who says something. */
import type { Span } from '../../domain/candidate.ts';
import type { Sentence } from '../shapes.ts';

export const SAYS =
  /^(say|answer|state|announce|promise|pledge|add|note|claim|confirm|declare|explain|reveal|disclose|mention|stress|underline|underscore|emphasise|emphasize|insist|argue|warn|report|deny|tell|inform|allege|acknowledge|admit|maintain|assert|reiterate|write|tweet|post|quote|cite|remark|comment|contend|observe|recall|conclude|suggest|estimate|predict|believe|caution|affirm|testify|broadcast|publish|charge|accuse|complain|indicate|describe|boast|repeat|post|respond|reply|vow|concede|hint|lament|dispute|read|reject|dismiss|refute|accept|blame|denounce|fault|profess|expect|learn|find|show|assess|rule|determine|charge|establish|discover|retract|disavow|hope|deem|consider|hold)$/;
/** What speaks for whoever issued it. */
export const REPORT =
  /^(handout|statement|release|communiqu[eé]|readout|report|document|bulletin|press|declaration|dispatch|study|survey|paper|cable|letter|memo|minutes|note|email|tweet|post|article|dossier|transcript|footage|filing|briefing)$/;

/** Offsets of the tokens that name source and verb. */
export const cueOf = ({ tokens }: Sentence, [from, to]: readonly [number, number]): Span => ({
  start: tokens[from]?.start ?? 0,
  end: tokens[to - 1]?.end ?? 0,
});
