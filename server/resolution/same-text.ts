/** The same words. From one publisher on one day they are one article (articleId); from another, another article of one origin. */
import { hashId } from '../domain/id.ts';

/** Equal for texts that differ in white space and Unicode form only. */
const textKey = (text: string): string => hashId('text', text.normalize('NFC').replace(/\s+/gu, ' ').trim());

export const isSameText = (a: string, b: string): boolean => textKey(a) === textKey(b);
