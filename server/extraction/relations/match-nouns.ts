/** Happenings named by a noun: "talks between A and B", "A's visit to B", "A-B cooperation", "sanctions by A on B". */
import type { NounEntry } from '../lexicon.ts';
import type { Clause, Slot, Token } from '../shapes.ts';
import type { Match, Stage } from './reading.ts';
import { isWord } from './words-after.ts';

export function nounMatches(stage: Stage): Match[] {
  return stage.sentence.tokens.flatMap((token) => {
    if (!/^(NOUN|PROPN|VERB)$/.test(token.pos) || stage.clauses.some(({ verb }) => verb.index === token.index))
      return [];
    for (const entry of entriesFor(stage, token)) {
      const matches = matchesBy(stage, token, entry);
      if (matches.length > 0) return matches;
    }
    return [];
  });
}

function entriesFor({ context, sentence }: Stage, token: Token): NounEntry[] {
  const { nouns } = context.lexicon;
  const found =
    nouns.get(token.lemma) ??
    nouns.get(token.lower) ??
    nouns.get(token.lower.replace(/s$/, '')) ??
    nouns.get(token.lower.replace('-', '')) ??
    [];
  return found
    .filter(({ words }) =>
      words.every((word, index) => {
        const at = sentence.tokens[token.index - words.length + 1 + index];
        return at !== undefined && isWord(at, word);
      }),
    )
    .sort((a, b) => b.words.length - a.words.length);
}

function matchesBy(stage: Stage, noun: Token, entry: NounEntry): Match[] {
  if (!hasClass(stage, noun, entry)) return [];
  const clause = clauseOf(stage, noun);
  const match = (subject: Slot, object: Slot, reason: string, trust: number): Match => ({
    predicate: entry.predicate,
    ...(entry.swap ? { subject: object, object: subject } : { subject, object }),
    clause,
    trigger: [noun.index - entry.words.length + 1, noun.index + 1],
    sense: entry,
    reasons: ['noun', reason],
    trust,
  });
  const joint = jointFrames(stage, noun, entry);
  if (joint) return [match(joint.slot, joint.slot, joint.frame, 0.75)];
  return directedFrames(stage, noun, { entry, clause }).map(({ subject, object, frame, trust }) =>
    match(subject, object, frame, trust),
  );
}

function hasClass({ context, sentence }: Stage, noun: Token, { needs }: NounEntry): boolean {
  if (needs === undefined) return true;
  const words = context.lexicon.classes.get(needs);
  return (
    words !== undefined &&
    sentence.tokens
      .slice(Math.max(0, noun.index - 4), noun.index + 6)
      .some(({ lemma, lower }) => words.has(lemma) || words.has(lower))
  );
}

/** The clause that the noun stands in: behind its verb, or before it as what is done. */
export function clauseOf({ clauses }: Stage, noun: Token): Clause | undefined {
  const behind = clauses.findLast(({ to, until }) => noun.index >= to && noun.index < until);
  const after = clauses.filter(({ from }) => from > noun.index);
  // "A meeting set for Sunday will not take place": a verb without auxiliary right behind the noun only describes it.
  const before =
    after.find(
      ({ from, verb, subject, form }) => !subject && form === 'finite' && (from < verb.index || verb.pos === 'AUX'),
    ) ?? after[0];
  if (!behind) return before;
  return before && before.form === 'finite' && !before.subject && before.from - noun.index < 16 ? before : behind;
}

/** "talks between A and B", "A-B talks", "the A and B ministers' talks": one plural slot. */
function jointFrames(stage: Stage, noun: Token, { frames }: NounEntry): { slot: Slot; frame: string } | undefined {
  if (frames.has('between')) {
    const slot = slotBehind(stage, noun.index + 1, /^(between|among|of|involving)$/);
    if (slot && slot.refs.length > 1) return { slot, frame: 'between' };
  }
  if (!frames.has('pair')) return undefined;
  const compound = compoundBefore(stage, noun);
  if (compound) return { slot: compound, frame: 'pair' };
  const before = slotBefore(stage, noun);
  return before && before.refs.length > 1 ? { slot: before, frame: 'pair' } : undefined;
}

/** "UK-France cooperation", "the Kenyan-Ugandan talks": both in one word. */
function compoundBefore({ sentence, cast, context }: Stage, noun: Token): Slot | undefined {
  for (let at = noun.index - 1; at >= Math.max(0, noun.index - 3); at--) {
    const parts = sentence.tokens[at]?.word.split('-') ?? [];
    if (parts.length !== 2) continue;
    const names = parts
      .map((part) => context.gazetteer.place(part)?.entry)
      .filter((entry) => entry?.kind === 'COUNTRY');
    const refs = names.flatMap((entry) =>
      [...cast.entities.values()]
        .filter(({ kind, name }) => kind === 'COUNTRY' && name === entry?.name)
        .map(({ key }) => key),
    );
    if (refs.length === 2)
      return {
        sentence: sentence.index,
        from: at,
        to: at + 1,
        refs,
        form: 'name',
        use: 'adjective',
        reasons: ['compound'],
      };
  }
  return undefined;
}

interface Directed {
  readonly subject: Slot;
  readonly object: Slot;
  readonly frame: string;
  readonly trust: number;
}

const DIRECTED = [
  'to',
  'with',
  'on',
  'against',
  'from',
  'for',
  'in',
  'into',
  'at',
  'of',
  'over',
  'about',
  'towards',
  'toward',
];

function directedFrames(
  stage: Stage,
  noun: Token,
  { entry, clause }: { entry: NounEntry; clause: Clause | undefined },
): Directed[] {
  const owner = slotBefore(stage, noun);
  const doer = slotBehind(stage, noun.index + 1, /^by$/) ?? slotBehind(stage, noun.index + 1, /^of$/);
  for (const frame of DIRECTED) {
    if (!entry.frames.has(frame)) continue;
    const object = slotBehind(stage, noun.index + 1, new RegExp(`^${frame}$`));
    if (!object) continue;
    const subject = owner ?? (doer === object ? undefined : doer) ?? subjectOfLight(clause, noun);
    if (subject && subject !== object) return [{ subject, object, frame, trust: owner || doer ? 0.72 : 0.62 }];
  }
  return [];
}

/** "Kenya's …", "Kenyan …", "his …" before the noun, over adjectives. */
function slotBefore({ slots, sentence }: Stage, noun: Token): Slot | undefined {
  const slot = slots.findLast(({ to }) => to <= noun.index);
  if (!slot || noun.index - slot.to > 4) return undefined;
  const between = sentence.tokens.slice(slot.to, noun.index);
  if (!between.every(({ pos, lower }) => /^(NOUN|ADJ|NUM|PROPN|ADV)$/.test(pos) || /(ed|ing)$|^and$/.test(lower)))
    return undefined;
  if (slot.use !== 'plain') return slot;
  return slot.refs.length > 1 || (slot.form === 'name' && sentence.tokens[slot.from - 1]?.pos === 'DET')
    ? slot
    : undefined;
}

/** The slot behind the preposition, where no verb stands between. */
function slotBehind({ slots, sentence, clauses }: Stage, start: number, preposition: RegExp): Slot | undefined {
  for (let at = start; at < Math.min(sentence.tokens.length, start + 14); at++) {
    const token = sentence.tokens[at];
    if (
      !token ||
      /^[;:.]$/.test(token.word) ||
      clauses.some(({ verb, form }) => verb.index === token.index && form === 'finite' && !OCCURS.test(verb.lemma))
    )
      return undefined;
    if (!preposition.test(token.lower) || token.pos === 'PART') continue;
    const slot = slots.find(({ from }) => from > at && from <= at + 6);
    if (
      slot &&
      sentence.tokens
        .slice(at + 1, slot.from)
        .every(({ pos, word }) => /^(DET|ADJ|NOUN|NUM|PROPN|ADV|PRON)$/.test(pos) || word === "'s")
    )
      return slot;
  }
  return undefined;
}

/** "No meeting took place between A and B": the noun's ends may stand behind these. */
const OCCURS = /^(take|hold|occur|happen|begin|start|resume|be|continue|open)$/;

const LIGHT =
  /^(be|begin|start|arrive|make|pay|conduct|launch|carry|hold|have|conclude|end|impose|announce|order|embark|express|voice|offer|extend|lodge|issue|step|undertake|complete|wrap|open|kick|give|send|deliver|stage|mount|renew|resume|continue|reiterate|reaffirm|declare|sign|seek|plan|postpone|cancel|suspend|halt|approve|provide|pledge|promise|lift|maintain|keep|leave|depart|travel|fly|land|return|set|call|prepare|cut|boost|increase|face|file|bring|enjoy|establish|restore|sever|break|strengthen|expand|deepen|discuss|welcome|propose|demand|threaten|refuse|rule|deny|scrap|abandon|join|enter|agree|convey|register|raise|cease|terminate|discontinue|withhold|freeze|reduce|resist)$/;

/** "Kenya imposed sanctions on Chad": the subject of the light verb that the noun is the object of. */
function subjectOfLight(clause: Clause | undefined, noun: Token): Slot | undefined {
  return clause && clause.voice === 'active' && clause.to <= noun.index && LIGHT.test(clause.verb.lemma)
    ? clause.subject
    : undefined;
}
