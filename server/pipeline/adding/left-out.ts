/** What of an article is not read: the lines that its page put around it, or all of it. */
import type { Span } from '../../domain/candidate.ts';
import { leftOut } from '../../extraction/text/boilerplate.ts';

/** Where nothing tells the language, reading does no harm. */
export const isRead = (language = 'und'): boolean => /^(?:en|eng|english|und)(?![a-z])/i.test(language.trim());

/** The lines of a stored text that reading leaves out, as it finds them itself. None of a text that is not read at all. */
export const leftOutOf = ({ text, language }: { readonly text: string; readonly language?: string }): Span[] =>
  isRead(language) ? leftOut(text) : [];
