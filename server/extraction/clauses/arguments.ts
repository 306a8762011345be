/** Subjects and complements: whose slot stands left of a verb, which slots stand right of it and behind what preposition. */
import type { Complement, Sentence, Slot, Token } from '../shapes.ts';
import type { Hanging } from './links.ts';
import type { VerbGroup } from './verbs.ts';

const PREPOSITIONS =
  /^(with|to|in|at|on|from|for|by|of|about|over|between|among|against|into|through|under|during|within|towards?|upon|after|before|near|across|despite|without|alongside|beside|as|via|off|inside|outside|amid|since|until|behind|onto|around|regarding|concerning|versus|than|like)$/;
/** "troops from Kenya attacked": the state behind "from" or "of" acts. */
const HANDS =
  /^(troops?|forces|officials?|leaders?|leadership|soldiers|government|governments|military|representatives|personnel|authorities|army|side|delegation|delegations|ministers|envoys|warships|jets|aircraft|drones|gunmen|fighters|people|republic|kingdom|ministries|presidents|nobody|none|anyone|someone|armies|diplomats|lawmakers|each|both|all)$/;

/** "On Tuesday the minister met": the preposition leads to the day. */
const CALENDAR =
  /^((mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|today|yesterday|tomorrow|tonight|week|month|year|morning|evening|afternoon|night|weekend|\d{4})$/;

export interface Around {
  readonly sentence: Sentence;
  readonly slots: readonly Slot[];
  readonly groups: readonly VerbGroup[];
  readonly hanging: readonly Hanging[];
  /** Subjects found so far, by group. */
  readonly subjects: (Slot | undefined)[];
}

export function subjectOf(around: Around, index: number): Slot | undefined {
  const { groups, hanging, subjects, sentence } = around;
  const [group, hangs] = [groups[index], hanging[index]];
  if (!group || !hangs) return undefined;
  if (group.form === 'infinitive' || group.form === 'gerund') return controlled(around, index);
  if (hangs.link === 'relative' || group.form === 'participle') return antecedent(around, group, hangs.leader);
  const inverted = invertedSubject(around, index);
  if (inverted) return inverted;
  const own = leftOf(around, index);
  if (own) return own;
  const before = sentence.tokens[group.from - 1];
  const shares = hangs.link === 'coordinate' || /^(and|but|or|,)$/.test(before?.lower ?? '');
  return shares && hangs.parent !== undefined
    ? subjects[hangs.parent]
    : shares
      ? subjects[index - 1]
      : invertedSubject(around, index);
}

/** "…," said X: the speaker behind the verb. */
function invertedSubject({ sentence, slots, groups }: Around, index: number): Slot | undefined {
  const group = groups[index];
  if (!group || !SAYING.test(group.verb.lemma)) return undefined;
  const before = sentence.tokens[group.from - 1];
  if (!before || !/^[",]$/.test(before.word)) return undefined;
  const start = sentence.tokens[group.to]?.pos === 'DET' ? [group.to, group.to + 1] : [group.to];
  const after = slots.find(({ from, use }) => start.includes(from) && use === 'plain');
  // "General X, said Chad had …": X speaks, and no verb came before him. "Pakistan, said India, supplies": India does.
  // "…, said Rwanda trains rebels": the slot behind has a verb of its own.
  const isOther = after !== undefined && groups[index + 1]?.from === after.to;
  const isAside =
    after !== undefined &&
    !isOther &&
    (groups[index - 1] !== undefined || before.word === '"' || sentence.tokens[after.to]?.word === ',');
  return isAside ? after : undefined;
}

const SAYING = /^(say|add|tell|note|explain|warn|state|declare|announce|insist|claim|stress|write|report)$/;

/** The nearest plain slot on the left that stands behind no preposition; relative clauses between commas are skipped. */
function leftOf(around: Around, index: number): Slot | undefined {
  const { sentence, slots, groups } = around;
  const group = groups[index];
  if (!group) return undefined;
  for (let at = group.from - 1; at >= 0; at--) {
    const skipped = startOfRelative(around, index, at);
    if (skipped !== undefined) {
      at = skipped;
      continue;
    }
    if (
      groups.some(
        (one, place) =>
          place < index && one.verb.index === at && one.form === 'finite' && around.hanging[place]?.link !== 'relative',
      )
    )
      return undefined;
    const slot = slots.find(({ from, to }) => at >= from && at < to);
    if (!slot) {
      if (/^[;:]$/.test(sentence.tokens[at]?.word ?? '')) return undefined;
      continue;
    }
    if (isObjectBefore(around, slot, group)) return undefined;
    const lead = around.hanging[index]?.leader;
    const isLed =
      lead !== undefined &&
      [lead.index, lead.index + 1].includes(prepositionBefore(sentence.tokens, slot.from, 0)?.index ?? -1);
    if (isLed || isSubject(sentence, slot, group)) return slot;
    at = slot.from;
  }
  return undefined;
}

/** "accused Addis Ababa of …, thanked": the object of a verb before, with a comma or \"and\" in between, does not act here. */
function isObjectBefore({ sentence, groups }: Around, slot: Slot, group: VerbGroup): boolean {
  const governor = groups.findLast(({ to }) => to <= slot.from);
  if (!governor) return false;
  const isDirect = sentence.tokens.slice(governor.to, slot.from).every(({ pos }) => /^(DET|ADJ|NUM|NOUN)$/.test(pos));
  const between = sentence.tokens.slice(slot.to, group.from);
  const isOther =
    between.some(({ word, lower }) => word === ',' || /^(and|but)$/.test(lower)) ||
    groups.some(({ from }) => from >= slot.to && from < group.from);
  return isDirect && isOther && !/^(say|tell|add|announce|state|claim|believe|think|hope)$/.test(governor.verb.lemma);
}

/** At a comma that closes ", which … ,": where that clause began. */
function startOfRelative({ sentence, groups, hanging }: Around, index: number, at: number): number | undefined {
  if (sentence.tokens[at]?.word !== ',') return undefined;
  const aside = startOfAside(sentence.tokens, at);
  if (aside !== undefined) return aside;
  for (let place = index - 1; place >= 0; place--) {
    const [group, hangs] = [groups[place], hanging[place]];
    if (!group || group.verb.index > at) continue;
    const leader = hangs?.link === 'relative' ? hangs.leader : undefined;
    if (leader) return leader.index;
    if (hangs?.link === 'relative' && group.form === 'participle' && sentence.tokens[group.from - 1]?.word === ',')
      return group.from - 1;
  }
  return undefined;
}

/** ", said India,", ", according to Iraq,": words of saying between two commas. */
function startOfAside(tokens: readonly Token[], close: number): number | undefined {
  const open = tokens.findLastIndex(({ word }, index) => index < close && word === ',');
  if (open < 1 || close - open > 9) return undefined;
  const words = tokens.slice(open + 1, close);
  const verbs = words.filter(({ pos }) => /VERB|AUX/.test(pos));
  const saying =
    verbs.length === 1 &&
    SAYING.test(verbs[0]?.lemma ?? '') &&
    !words.some(({ lower }) => /^(who|which|that)$/.test(lower));
  const isGerund = words[0]?.pos === 'VERB' && /ing$/.test(words[0].lower);
  return saying ||
    isGerund ||
    /^(according|not|unlike|instead|rather|except|excluding|but)$/.test(words[0]?.lower ?? '')
    ? open
    : undefined;
}

function isSubject({ tokens }: Sentence, slot: Slot, group: VerbGroup): boolean {
  if (slot.use === 'possessive' || slot.use === 'adjective') return possessorActs(tokens, slot, group);
  const preposition = prepositionBefore(tokens, slot.from, 0);
  if (preposition === undefined) return true;
  if (isOpening(tokens, { slot, group, preposition })) return true;
  const head = tokens[preposition.index - 1];
  return /^(from|of|in)$/.test(preposition.lower) && head !== undefined && HANDS.test(head.lower);
}

/** "In his speech Rahbani thanked": the preposition leads to a noun of its own, and the slot stands right before the verb. */
function isOpening(
  tokens: readonly Token[],
  { slot, group, preposition }: { slot: Slot; group: VerbGroup; preposition: Token },
): boolean {
  const opens = preposition.index === 0 || /^[,;"]$/.test(tokens[preposition.index - 1]?.word ?? '');
  const hasNoun = tokens.slice(preposition.index + 1, slot.from).some(({ pos }) => pos === 'NOUN');
  return opens && hasNoun && tokens.slice(slot.to, group.from).every(({ pos }) => pos === 'ADV');
}

/** "Kenya's decision angered": no; "Kenyan shelling killed", "Azerbaijan's side rejected": the nation acts. */
const possessorActs = (tokens: readonly Token[], slot: Slot, group: VerbGroup): boolean =>
  tokens.slice(slot.to, group.from).length <= 4 &&
  tokens.slice(slot.to, group.from).every(({ pos }) => /NOUN|ADJ|PROPN|NUM|PART/.test(pos)) &&
  group.from > slot.to;

/** The preposition that leads to a slot, over articles and adjectives. */
export function prepositionBefore(tokens: readonly Token[], from: number, limit: number): Token | undefined {
  for (let at = from - 1; at >= limit; at--) {
    const token = tokens[at];
    if (!token || CALENDAR.test(token.lower)) return undefined;
    if (PREPOSITIONS.test(token.lower) && !(token.lower === 'to' && token.pos === 'PART')) return token;
    if (
      (!/^(DET|ADJ|NUM|NOUN|PROPN|ADV|PRON|SYM)$/.test(token.pos) && !/'s?$/.test(token.word)) ||
      /^(who|which|that|and|,)$/.test(token.lower)
    )
      return undefined;
  }
  return undefined;
}

/** The subject of the governing verb, or its object: "called on X to withdraw". */
function controlled({ groups, hanging, subjects, slots, sentence }: Around, index: number): Slot | undefined {
  const group = groups[index];
  const parent = hanging[index]?.parent;
  if (!group) return undefined;
  if (parent === undefined)
    return hanging[index]?.link === 'gerund' ? firstAfter(slots, group) : slots.findLast(({ to }) => to <= group.from);
  const governor = groups[parent];
  const controls =
    governor &&
    /^(call|urge|ask|tell|order|press|invite|allow|enable|help|want|advise|encourage|force|push|warn|require|request|persuade|demand|accuse|blame|criticise|criticize|condemn|thank|praise|prevent|stop|let|permit|expect|plead|beg|pressure|lobby|instruct|command|compel|commend|congratulate|denounce|fault|quote|cite|oblige|appeal|suspect|sanction|prohibit|ban|bar|block|keep|dissuade|discourage|deter|restrain|forbid|preclude|halt|hinder|save)$/.test(
      governor.verb.lemma,
    );
  if (!controls || governor.voice === 'passive') return subjects[parent];
  const object = slots.findLast(({ from, to, use }) => from >= governor.to && to <= group.from && use === 'plain');
  const behind = object && prepositionBefore(sentence.tokens, object.from, governor.to);
  if (object && behind && /^(of|in|at|over|about)$/.test(behind.lower)) return subjects[parent];
  return object ?? subjects[parent];
}

/** "Reuters, citing Chad, reported": whom the aside is about. */
const _besideComma = ({ tokens }: Sentence, slots: readonly Slot[], group: VerbGroup): Slot | undefined =>
  tokens[group.from - 1]?.word === ','
    ? slots.find(({ to, use }) => to === group.from - 1 && use === 'plain')
    : undefined;

/** "Speaking in Baku, X said": the subject of the clause that follows. */
const firstAfter = (slots: readonly Slot[], group: VerbGroup): Slot | undefined =>
  slots.find(({ from, use, form }) => from > group.to && use === 'plain' && form !== 'pronoun');

function antecedent({ slots, sentence }: Around, group: VerbGroup, leader: Token | undefined): Slot | undefined {
  const at = leader?.index ?? group.from;
  const slot = slots.findLast(({ to }) => to <= at);
  const between = slot && sentence.tokens.slice(slot.to, at);
  return slot && between && between.length <= 4 && !between.some(({ pos }) => /VERB|AUX/.test(pos)) ? slot : undefined;
}

/** Where the next clause begins. */
export function untilOf(around: Around, index: number): number {
  const { sentence, groups, slots } = around;
  const group = groups[index];
  if (!group) return 0;
  for (let at = group.to; at < sentence.tokens.length; at++) {
    const token = sentence.tokens[at];
    if (!token) break;
    if (token.word === ';') return at;
    const next = groups.find(({ from }) => from === at);
    if (next) return startOf({ sentence, slots, next, group });
  }
  return sentence.tokens.length;
}

interface Border {
  readonly sentence: Sentence;
  readonly slots: readonly Slot[];
  readonly next: VerbGroup;
  readonly group: VerbGroup;
}

/** Before the next verb's own subject, conjunction and all. */
function startOf({ sentence, slots, next, group }: Border): number {
  if (next.form !== 'finite') return next.from;
  const subject = slots.findLast(({ to, from, use }) => to <= next.from && from >= group.to && use === 'plain');
  if (!subject) return next.from;
  const between = sentence.tokens.slice(subject.to, next.from);
  const isOwn = between.every(
    ({ pos, lower }) => /ADV|PART|DET|NOUN/.test(pos) && !/^(and|but|which|who|that)$/.test(lower),
  );
  const preposition = prepositionBefore(sentence.tokens, subject.from, group.to);
  if (!isOwn || (preposition && subject.from - preposition.index < 3)) return next.from;
  // "met Y and signed": Y is no subject; "met Y and Z signed": Z is.
  return subject.from > group.to || next.from > subject.to ? Math.max(group.to, subject.from) : next.from;
}

/** Slots right of the verb, up to where the next clause begins. */
export function complementsOf(around: Around, index: number, until: number): Complement[] {
  const { sentence, slots, groups } = around;
  const group = groups[index];
  if (!group) return [];
  const next = groups[index + 1];
  // "neither thanked nor criticised Mexico": both have the one object.
  const sharesObject =
    next &&
    next.from - group.to <= 2 &&
    next.form !== 'infinitive' &&
    sentence.tokens.slice(group.to, next.from).some(({ lower }) => /^(and|or|nor)$/.test(lower)) &&
    sentence.tokens.slice(group.to, next.from).every(({ pos }) => /^(CCONJ|ADV|PUNCT)$/.test(pos));
  if (sharesObject) return complementsOf(around, index + 1, untilOf(around, index + 1));
  return slots
    .filter(({ from, to }) => from >= group.to && to <= until + 1 && from < until)
    .filter(({ from }) => !/^(not|unlike|except)$/.test(sentence.tokens[from - 1]?.lower ?? ''))
    .map((slot) => {
      const preposition = prepositionBefore(sentence.tokens, slot.from, group.to);
      return preposition ? { slot, preposition: preposition.lower, at: preposition.index } : { slot };
    });
}
