/** Who a sentence leaves in mind for the next one. */
import type { Sentence, Slot, Token } from '../shapes.ts';
import { type Casting, type Focus, kindIs } from './casting.ts';
import { authorsOf } from './coreference/joint-authors.ts';
import { TO_OTHERS } from './coreference/pairs/two-countries.ts';
import { whoMetIn } from './coreference/pairs/who-met.ts';

const SAYS = /^(say|tell|state|add|announce|declare|stress|note|write|warn|explain|insist|argue|tweet|remark|report)$/;

/** Behind a quotation. */
const ANSWERS = /^(respond|reply|react|retort|counter|claim|allege|charge|complain|continue|post|assert|ask|snap)$/;

export function focusAfter(
  casting: Casting,
  before: Focus,
  { slots, sentence }: { slots: readonly Slot[]; sentence: Sentence },
): Focus {
  const told = { slots, sentence };
  const met = whoMetIn(casting, slots, sentence);
  const keys = slots.flatMap(({ refs }) => refs);
  const kindOf = keys.map((key) => casting.drafts.get(key)?.kind ?? '');
  const of = (kinds: RegExp) => keys.filter((_, at) => kinds.test(kindOf[at] ?? ''));
  // "President X's successor, Y, is due": Y.
  const owners = new Set(slots.filter((slot) => isBesideAnother(slot, sentence)).flatMap(({ refs }) => refs));
  const bodies = of(/BODY|FORCE|ORGANIZATION/);
  const speaks = speakerOf(slots, sentence);
  const speaker = speaks ?? before.speaker;
  // "Answering a question from lawmaker X, Y said": Y.
  const isAfter = (key: string) => owners.has(key) || (isAnswering(sentence) && speaks !== undefined && key !== speaks);
  const rows = new Set(slots.filter(isRowOfOffices).flatMap(({ refs }) => refs));
  const people = of(/^(PERSON|OFFICE)$/)
    .filter((key) => !rows.has(key))
    .toSorted((a, b) => Number(isAfter(a)) - Number(isAfter(b)));
  return {
    subject: slots.find(({ use }) => use === 'plain')?.refs[0] ?? before.subject,
    persons: latest(people, before.persons),
    countries: latest(of(/^COUNTRY$/), before.countries),
    lastBodies: [...new Set(bodies)],
    bodies: latest(bodies, before.bodies),
    plural: pluralOf(casting, met, told) ?? before.plural,
    together: togetherAfter(casting, before, met, told),
    peopleTogether:
      met.length > 1
        ? met
        : (slots.find((slot) => slot.refs.length > 1 && isWhole(casting, slot))?.refs ?? before.peopleTogether),
    leader: leaderOf(casting, slots, sentence) ?? before.leader,
    authors: before.authors ?? authorsOf(slots, sentence),
    ...(speaker !== undefined && { speaker }),
    ...(before.orator && { orator: before.orator, speaker: before.orator.key }),
  };
}

/** "the presidents of A and B": no single one of them comes to mind as "he" or "her". */
const isRowOfOffices = ({ refs, reasons }: Slot): boolean =>
  refs.length > 1 && (reasons.includes('unnamed-holder') || reasons.includes('speaker'));

const isAnswering = ({ tokens }: Sentence): boolean =>
  /^(answering|responding|replying|reacting|welcoming|receiving|greeting|thanking|congratulating)$/.test(
    tokens[0]?.lower ?? '',
  );

/** "a delegation headed by X": X. */
function leaderOf({ drafts }: Casting, slots: readonly Slot[], { tokens }: Sentence): string | undefined {
  const by = tokens.findIndex(
    ({ lower }, at) => lower === 'by' && /^(headed|led|chaired|headed up)$/.test(tokens[at - 1]?.lower ?? ''),
  );
  const isDelegation = tokens.slice(0, Math.max(by, 0)).some(({ lower }) => /^(delegation|team|mission)$/.test(lower));
  const leader = isDelegation
    ? slots.find(({ from, use }) => from > by && from <= by + 2 && use === 'plain')
    : undefined;
  return leader?.refs.length === 1 && drafts.get(leader.refs[0] ?? '')?.kind === 'PERSON' ? leader.refs[0] : undefined;
}

const isBesideAnother = ({ use, to }: Slot, { tokens }: Sentence): boolean =>
  use === 'possessive' &&
  /^(successor|predecessor|deputy|aide|colleague|spokesman|spokeswoman|adviser|wife|husband|envoy)$/.test(
    tokens[to]?.lower ?? '',
  );

interface Told {
  readonly slots: readonly Slot[];
  readonly sentence: Sentence;
}

/** "Mali and Togo appealed to both sides": who was meant stays in mind. What those who met spoke of does not. */
function pluralOf(casting: Casting, met: readonly string[], { slots, sentence }: Told): readonly string[] | undefined {
  const several = slots.filter((slot) => slot.refs.length > 1 && !areBystanders(casting, slot, sentence));
  const meant = several.find(({ reasons }) => reasons.includes('two-others'));
  if (meant) return meant.refs;
  const [first] = several;
  return first && met.length > 1 && isTopic(first, sentence) ? met : first?.refs;
}

/** "Britain and Spain urged India": where the text is about two others, they are not "the two countries". */
function areBystanders({ drafts }: Casting, { refs, to, use }: Slot, { tokens }: Sentence): boolean {
  const verb = tokens.slice(to, to + 3).find(({ pos }) => pos !== 'AUX' && pos !== 'ADV');
  const [first, second] = drafts.countries();
  return (
    use === 'plain' &&
    verb?.pos === 'VERB' &&
    TO_OTHERS.has(verb.lemma) &&
    first !== undefined &&
    second !== undefined &&
    !refs.includes(first) &&
    !refs.includes(second)
  );
}

/** Who met or acted together last: those who met, until others do something together. */
function togetherAfter(
  casting: Casting,
  { together = [] }: Focus,
  met: readonly string[],
  told: Told,
): readonly string[] {
  if (met.length > 1) return met;
  const several = told.slots.filter(({ refs }) => refs.length > 1);
  const isPeople = kindIs(casting, PEOPLE);
  const arePeople = together.length > 1 && together.every((key) => PEOPLE.test(casting.drafts.get(key)?.kind ?? ''));
  const meant = several.find(({ reasons }) => reasons.includes('two-others'));
  const next = several.find(
    (slot) => isPeople(slot) || (arePeople ? leads(slot, told.sentence) : !isTopic(slot, told.sentence)),
  );
  return (meant ?? next)?.refs ?? together;
}

/** "X and Y": people by their names, who do something together. */
const isWhole = (casting: Casting, slot: Slot): boolean =>
  slot.form === 'name' && slot.use === 'plain' && kindIs(casting, PEOPLE)(slot);

const PEOPLE = /^(PERSON|OFFICE)$/;

/** The sentence, or its part behind a comma, begins with them, and they do something. */
const leads = ({ from, to, use, form }: Slot, { tokens }: Sentence): boolean =>
  use === 'plain' &&
  form !== 'pronoun' &&
  tokens[from - 1]?.pos !== 'ADP' &&
  /^(VERB|AUX|ADV)$/.test(tokens[to]?.pos ?? '');

/** "discuss Syria and Libya", "issues including Yemen and Iran": what is spoken of. */
const isTopic = ({ from }: Slot, { tokens }: Sentence): boolean =>
  /^(including|on|about|over|regarding|concerning)$/.test(tokens[from - 1]?.lower ?? '') ||
  tokens[from - 1]?.lemma === 'discuss';

/** The first of the sentence first: it is the subject as a rule. */
const latest = (here: readonly string[], before: readonly string[]): string[] =>
  [...new Set([...here, ...before])].slice(0, 8);

export function speakerOf(slots: readonly Slot[], { tokens }: Sentence): string | undefined {
  const verb =
    tokens.find(({ lemma, pos }) => pos === 'VERB' && SAYS.test(lemma)) ??
    tokens.find((token) => token.pos === 'VERB' && ANSWERS.test(token.lemma) && isBehindQuotation(tokens, token));
  if (!verb) return announcedBy(slots, tokens);
  const plain = slots.filter(({ use, refs }) => use === 'plain' && refs.length === 1);
  const before = describedBefore(plain, tokens, verb.index) ?? plain.findLast(({ to }) => to <= verb.index);
  // "told Anadolu": who is told speaks not.
  const after = verb.lemma === 'tell' ? undefined : plain.find(({ from }) => from === verb.index + 1);
  return (after ?? before)?.refs[0];
}

/** `"We won," the envoy responded`: the last mark before it ends a quotation. */
function isBehindQuotation(tokens: readonly Token[], { index }: Token): boolean {
  const marks = tokens.slice(0, index).filter(({ word }) => word === '"');
  const last = tokens.findLast(({ word, index: at }) => at < index && /^[",;:]$/.test(word));
  return last?.word === '"' && marks.length % 2 === 0;
}

/** "Ada Obi, permanent secretary at the ministry, said": whoever stands before what two commas enclose. */
function describedBefore(slots: readonly Slot[], tokens: Sentence['tokens'], verb: number): Slot | undefined {
  if (tokens[verb - 1]?.word !== ',') return undefined;
  const open = tokens.findLastIndex(({ word }, at) => word === ',' && at < verb - 1);
  return /^\p{Ll}/u.test(tokens[open + 1]?.word ?? '') ? slots.find(({ to }) => to === open) : undefined;
}

/** "Bamako: we did not attack Niger". */
const announcedBy = (slots: readonly Slot[], tokens: readonly Token[]): string | undefined =>
  slots.find(({ from, to, refs }) => from === 0 && refs.length === 1 && tokens[to]?.word === ':')?.refs[0];
