/** "seven states, among them Fiji and Samoa", "eleven firms, including X": a group is whom the text names of it; "Fiji and three other states" is Fiji. */
import type { Sentence, Slot, Token } from '../shapes.ts';
import { words } from '../tables/word-list.ts';
import { toSlot } from './slot-at.ts';

const GROUPS = words(`
  states countries nations neighbours neighbors governments members allies partners powers leaders presidents premiers ministers officials
  diplomats companies firms banks entities individuals people organisations organizations groups donors signatories capitals others lenders
  businesses refiners traders shippers manufacturers institutions agencies militias factions parties republics economies creditors suppliers
  guests participants delegations politicians businessmen generals officers commanders judges lawmakers outlets ships vessels tankers`);
const LEADS =
  /^(including|among them|such as|like|notably|namely|in particular|among others|among which|amongst them)$/;
/** How many words a group may have before its noun: "at least nine other West African states". */
const LONGEST = 6;

export function withInstances(all: readonly Slot[], sentence: Sentence): Slot[] {
  let done: Slot[] = [];
  for (const slot of namedBehind(all, sentence)) {
    const start = groupBefore(sentence, slot);
    if (start === undefined) done.push(slot);
    else done = withoutGroup(done, start, { slot, sentence });
  }
  return done.map((slot) => toSlot({ ...slot, to: othersEnd(sentence, slot) }));
}

/** "Three states have recognised Kosovo since May: Kenya, Chad and Peru": the list that ends the sentence is the group. */
function namedBehind(slots: readonly Slot[], { tokens }: Sentence): readonly Slot[] {
  const list = slots.at(-1);
  if (list?.use !== 'plain' || list.form !== 'name') return slots;
  if (!/^[:–—-]$/.test(tokens[list.from - 1]?.word ?? '')) return slots;
  if (list.refs.length < 2 || !/^[.]?$/.test(tokens[list.to]?.word ?? '')) return slots;
  const head = tokens.findIndex(({ lower, index }) => GROUPS.has(lower) && isCounted(tokens, index));
  if (head < 0 || head >= list.from || slots.some(({ from, to }) => head >= from && head < to)) return slots;
  const whole = toSlot({ ...list, from: phraseStart(tokens, head), to: head + 1, members: undefined });
  return [...slots.slice(0, -1), whole].sort((a, b) => a.from - b.from);
}

/** "three states", "four other firms": as many as are named. */
const isCounted = (tokens: readonly Token[], head: number): boolean =>
  tokens.slice(phraseStart(tokens, head), head).some(({ pos }) => pos === 'NUM');

interface Instance {
  readonly slot: Slot;
  readonly sentence: Sentence;
}

/** The group's own slot goes; of "Fiji and other states, including Tonga" both are meant. */
function withoutGroup(done: readonly Slot[], start: number, { slot, sentence }: Instance): Slot[] {
  const kept = done.filter(({ from }) => from < start);
  const whole = toSlot({ ...slot, from: start, to: behind(sentence, slot.to) });
  const last = kept.at(-1);
  const isJoined = last?.to === start - 1 && last.use === 'plain' && sentence.tokens[start - 1]?.lower === 'and';
  if (!last || !isJoined) return [...kept, whole];
  return [
    ...kept.slice(0, -1),
    toSlot({ ...whole, from: last.from, refs: [...new Set([...last.refs, ...slot.refs])] }),
  ];
}

/** Where the phrase of the group begins that these are of. */
function groupBefore({ tokens }: Sentence, { from, use, form, refs }: Slot): number | undefined {
  if (use !== 'plain' || form === 'pronoun') return undefined;
  // "two Pakistani traders, A and B,": as many as are counted.
  const isApposed = refs.length > 1 && tokens[from - 1]?.word === ',' && GROUPS.has(tokens[from - 2]?.lower ?? '');
  const start = isApposed && form === 'name' && isCounted(tokens, from - 2) ? phraseStart(tokens, from - 2) : 0;
  // "None of the three states, Togo, Ghana and Mali,": what leads to them stays.
  if (start > 0 && tokens[start - 1]?.lower !== 'of') return start;
  const lead = [2, 1].find((length) =>
    LEADS.test(
      tokens
        .slice(Math.max(0, articleBefore(tokens, from) - length), articleBefore(tokens, from))
        .map(({ lower }) => lower)
        .join(' '),
    ),
  );
  if (lead === undefined) return undefined;
  const at = articleBefore(tokens, from) - lead - 1;
  // "expelled six Indian diplomats, including the ambassador": their state is meant.
  if (isOfOneState(tokens, tokens[at]?.word === ',' ? at - 1 : at)) return undefined;
  const head = tokens[at]?.word === ',' ? at - 1 : at;
  return GROUPS.has(tokens[head]?.lower ?? '') ? phraseStart(tokens, head) : undefined;
}

const isOfOneState = (tokens: readonly Token[], head: number): boolean =>
  tokens[head]?.lower === 'diplomats' && tokens[head - 1]?.pos === 'PROPN';

/** "the truck maker X" begins with its article. */
function articleBefore(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at > from - 4 && /^(NOUN|ADJ|PROPN)$/.test(tokens[at - 1]?.pos ?? '') && isLow(tokens[at - 1])) at--;
  return tokens[at - 1]?.pos === 'DET' ? at - 1 : from;
}

const isLow = (token: Token | undefined): boolean => token !== undefined && token.word === token.lower;

function phraseStart(tokens: readonly Token[], head: number): number {
  let at = head;
  while (at > 0 && head - at < LONGEST && /^(NOUN|ADJ|NUM|DET|PRON|PROPN)$/.test(tokens[at - 1]?.pos ?? '')) at--;
  return at;
}

const behind = ({ tokens }: Sentence, to: number): number => (tokens[to]?.word === ',' ? to + 1 : to);

/** Behind ", and three other states" where they are named before; else the end of the slot. */
export function othersEnd({ tokens }: Sentence, { to, use }: Slot): number {
  const at = tokens[to]?.word === ',' ? to + 1 : to;
  if (use !== 'plain' || tokens[at]?.lower !== 'and') return to;
  const phrase = tokens.slice(at + 1, at + 1 + LONGEST);
  const head = phrase.findIndex(({ lower }) => GROUPS.has(lower));
  const isOthers = phrase.slice(0, Math.max(0, head)).some(({ lower }) => lower === 'other');
  const isWhole = phrase.slice(0, head).every(({ pos }) => /^(NOUN|ADJ|NUM|DET)$/.test(pos));
  return head > 0 && isOthers && isWhole ? at + 2 + head : to;
}
