/** Attempts that the words around them call vain: "tried in vain to meet", "an attempt to meet failed", "sought, without success, to sign". */
import type { Clause } from '../../shapes.ts';
import { lowerOf } from '../../text/lower-text.ts';

const VAIN =
  /\b(in vain|vainly|to no avail|without (any )?(success|result|luck)|unsuccessful(ly)?|fruitless(ly)?|futile(ly)?|with no success|abortive)\b/;

/** Behind an attempt that no verb governs. */
const FAILED =
  /\b(failed|fails|collapsed|foundered|flopped|misfired|got nowhere|fell short|(was|were|is|are|has been|have been|proved) (\w+ly )?(refused|declined|rejected|rebuffed|spurned|snubbed|denied|turned down|blocked|doomed|hopeless))\b/;

/** How far around the verb it may be called so. */
const REACH = 10;

/** Of an infinitive or a gerund: whether what it was tried for was not reached. */
export function isFutile({ link, form, parent, from, to, sentence: { tokens } }: Clause): boolean {
  if (link === undefined || (form !== 'infinitive' && form !== 'gerund')) return false;
  const start = Math.max(0, parent ? Math.min(parent.from, from) : from - REACH);
  const around = tokens.slice(start, to + REACH);
  const end = around.findIndex(({ word }, at) => start + at >= to && /^[;:]$/.test(word));
  const text = lowerOf(end < 0 ? around : around.slice(0, end));
  return VAIN.test(text) || (parent === undefined && FAILED.test(lowerOf(tokens.slice(to, to + REACH))));
}
