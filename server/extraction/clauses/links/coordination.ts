/** Verbs joined by "and": what governs one governs its sister. */

import type { Token } from '../../shapes.ts';
import type { Current, Hanging, VerbGroup } from '../parsing.ts';
import { startOfAside } from '../slots/asides.ts';
import { TAKES_CLAUSE } from '../verb-classes.ts';
import { MODAL } from '../verbs/auxiliaries.ts';

/** "met X and signed Y". `governed`: what hangs on a verb of saying, asked for where no conjunction stands right before the verb. */
export function coordinated(current: Current, governed: () => Hanging | undefined): Hanging {
  const { tokens, groups, group, index } = current;
  if (index === 0) return {};
  if (isJoined(tokens, startOfPhrase(tokens, group.from))) return { link: 'coordinate', parent: sisterOf(current) };
  if (isListed(current)) return { link: 'coordinate', parent: sisterOf(current) };
  const said = governed();
  if (said) return said;
  const start = groups[index - 1]?.to ?? 0;
  const joints = tokens.slice(start, group.from).filter(({ lower }) => /^(and|but)$/.test(lower));
  const last = joints.at(-1);
  // ", and Kenya attacked": behind a comma, with its own subject, a clause stands alone.
  return last && tokens[last.index - 1]?.word !== ',' ? besideSaid(current) : {};
}

/** "and", "and so", "let alone" before a word. */
const isJoined = (tokens: readonly Token[], at: number): boolean =>
  /^(and|or|but|nor)$/.test(tokens[at - (SO.test(tokens[at - 1]?.lower ?? '') ? 2 : 1)]?.lower ?? '') ||
  (tokens[at - 1]?.lower === 'alone' && tokens[at - 2]?.lower === 'let');
const SO = /^(so|thus|therefore|hence|thereby|consequently)$/;

/** "abstained and, as the minister pointed out, has not signed": over the aside. */
function startOfPhrase(tokens: readonly Token[], from: number): number {
  const open = tokens[from - 1]?.word === ',' ? startOfAside(tokens, from - 1) : undefined;
  return open !== undefined && tokens[open + 1]?.lower === 'as' ? open : from;
}

/** "trains the police, she told members, and had never threatened": the verb before the aside. */
function beforeAside({ tokens, groups, group, index, found }: Current): number | undefined {
  const open = tokens[group.from - 2]?.word === ',' ? startOfAside(tokens, group.from - 2) : undefined;
  const inside = groups[index - 1];
  if (open === undefined || !inside || inside.from < open || !TAKES_CLAUSE.has(inside.verb.lemma)) return undefined;
  const before = groups.findLastIndex(
    ({ form, from }, at) => from < open && form === 'finite' && found[at]?.link !== 'relative',
  );
  return before < 0 ? undefined : before;
}

/** How far behind its verb the next of a list may stand. */
const LIST_WITHIN = 25;

/** "accused X of lying, thanked Y and warned Z": a comma and no more since the last finite verb, and a verb behind "and" to come. */
function isListed(current: Current): boolean {
  const { tokens, groups, group, index } = current;
  const last = groups.slice(0, index).findLast(({ form }) => form === 'finite');
  if (!last || group.form !== 'finite' || tokens[group.from - 1]?.word !== ',' || isInAside(current)) return false;
  // "India, she told them, had closed two crossings and had fired": what she told goes on.
  const aside = startOfAside(tokens, group.from - 1);
  if (aside !== undefined && tokens.slice(aside, group.from).every(({ pos }) => pos !== 'AUX')) return false;
  const isOnly = tokens.slice(last.to, group.from - 1).every(({ word }) => !/^[,;:"]$/.test(word));
  const behind = groups.slice(index + 1).filter(({ form }) => form === 'finite');
  // "stressed that X did, pointed out that Y did and vowed": what is said stands between.
  const joined = TAKES_CLAUSE.has(group.verb.lemma) ? behind : behind.slice(0, 1);
  return isOnly && joined.some(({ from }) => from - group.to < LIST_WITHIN && tokens[from - 1]?.lower === 'and');
}

/** "X, who said that she would not stand again, met Y and …": what stands before the comma is all of the aside. */
function isInAside({ tokens, found, index }: Current): boolean {
  let above = found[index - 1];
  // "who said that", "who is to host".
  while (/^(that|infinitive|gerund)$/.test(above?.link ?? '') && above?.parent !== undefined)
    above = found[above.parent];
  return (
    above?.link === 'relative' && above !== found[index - 1] && tokens[(above.leader?.index ?? 0) - 1]?.word === ','
  );
}

/** "said it met X and Kenya signed Y": with a subject of its own it shares only what is said. */
const besideSaid = ({ found, index }: Current): Hanging => {
  const sister = found[index - 1];
  return sister?.link === 'that' ? sister : {};
};

/** "denied that his troops had shelled X and said": a verb of saying goes with the last verb of saying above, another with the one before. */
function sisterOf(current: Current): number {
  const { tokens, groups, group, index, found } = current;
  const start = startOfPhrase(tokens, group.from);
  const isAbove = (at: number): boolean =>
    at < index && isFiniteInside(groups[at]) && found[at]?.link !== 'relative' && (groups[at]?.from ?? 0) < start;
  const finite = groups.findLastIndex((_, at) => isAbove(at));
  if (start < group.from && finite >= 0) return finite;
  const outside = beforeAside(current);
  if (outside !== undefined) return outside;
  const isSaying = TAKES_CLAUSE.has(group.verb.lemma);
  const said = groups.findLastIndex(({ verb }, at) => isSaying && isAbove(at) && TAKES_CLAUSE.has(verb.lemma));
  const isBehindComma = tokens[group.from - 2]?.word === ',';
  const isPast = isPastForm(group);
  // "denied that X had refused to pay, and warned": behind the comma he says more.
  if (isPast && isBehindComma && said >= 0) return said;
  // "thanked Y, which has given Z wheat, and praised W": behind the comma the main clause goes on.
  if (isPast && isBehindComma && found[index - 1]?.link === 'relative' && finite >= 0) return finite;
  // "refused to stay silent and condemned": a past form goes with the finite verb, not with the infinitive.
  if (isPast && /infinitive|gerund|participle/.test(groups[index - 1]?.form ?? '') && finite >= 0) return finite;
  return said < 0 ? (besideModal(current) ?? index - 1) : said;
}

/** "said Y would pay for it and thanked Z": a past form is no sister of what stands behind a modal, but of the saying. */
function besideModal({ tokens, groups, group, index, found }: Current): number | undefined {
  const before = groups[index - 1];
  const isBare = group.from === group.verb.index && isPastForm(group);
  if (!isBare || !before || found[index - 1]?.link !== 'that') return undefined;
  const auxiliaries = tokens.slice(before.from, before.verb.index).map(({ lower }) => lower);
  const isModal =
    auxiliaries.some((word) => MODAL.has(word)) && !auxiliaries.includes('have') && !auxiliaries.includes('be');
  return isModal ? found[index - 1]?.parent : undefined;
}

const isPastForm = ({ form, verb, from }: VerbGroup): boolean =>
  form === 'finite' && !/ing$/.test(verb.lower) && (from < verb.index || verb.lower !== verb.lemma);

/** "Asked by reporters, he laughed and insisted": at the very start it is a participle. */
const isFiniteInside = (group: VerbGroup | undefined): boolean => group?.form === 'finite' && group.from > 0;
