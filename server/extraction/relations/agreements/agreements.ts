/** Which agreement a noun phrase means: one with a name, "defence agreements between A and B", or "the deal" that was told of before. */
import type { EntityDraft } from '../../../domain/candidate.ts';
import type { Link, Token } from '../../shapes.ts';
import { words } from '../../tables/word-list.ts';
import { kindOf } from '../ends.ts';
import type { Reading, Stage } from '../reading.ts';
import { AGREEMENT_NOUNS, partiesOf, toAgreement } from './agreement-names.ts';

export interface AgreementFound {
  readonly key: string;
  readonly reasons: readonly string[];
  /** Of one without a name of its own. */
  readonly draft?: EntityDraft;
}

/** Where its noun is looked for: the last one of these words, before the verb that speaks of it; `by`: the first one. */
export interface Within {
  readonly from: number;
  readonly to: number;
  readonly link: Link | 'by' | 'none';
}

/** How far before the verb the noun may stand. */
const REACH = 24;

export function agreementIn(stage: Stage, within: Within): AgreementFound | undefined {
  const { tokens } = stage.sentence;
  const start = Math.max(within.from, within.link === 'by' ? 0 : within.to - REACH);
  const heads = tokens.slice(start, within.to).filter(({ lower }) => AGREEMENT_NOUNS.has(lower));
  const head = within.link === 'by' ? heads[0] : heads.findLast((token) => isFree(stage, token, within));
  if (!head) return pronounBefore(stage, within);
  const named = stage.slots.find(({ from, to }) => head.index >= from && head.index < to);
  if (named && kindOf(stage.cast, named.refs[0] ?? '') === 'AGREEMENT')
    return { key: named.refs[0] ?? '', reasons: ['named-agreement'] };
  return described(stage, head, within) ?? toldBefore(stage, head);
}

/** "It covers", "which covers", right behind what was signed: the agreement last told of. */
function pronounBefore(stage: Stage, { to }: Within): AgreementFound | undefined {
  const it = stage.sentence.tokens[to - 1];
  return it?.lower === 'it' || it?.lower === 'they' ? toldBefore(stage, it) : undefined;
}

/** No verb or preposition governs the noun of a finite clause: "whoever signed the agreement includes" is no covering. */
function isFree({ sentence: { tokens }, clauses }: Stage, head: Token, { to, link }: Within): boolean {
  const between = clauses.some(
    ({ verb, form, link: hangs }) =>
      verb.index > head.index && verb.index < to && form === 'finite' && hangs !== 'relative',
  );
  if (between) return false;
  if (link === 'gerund' || link === 'relative') return true;
  const opener = tokens.findLast(({ index, pos, lower }) => index < head.index && !(PHRASE.has(pos) || lower === "'s"));
  return !opener || /^(PUNCT|SCONJ|CCONJ)$/.test(opener.pos) || opener.lower === 'that' || SAYING.has(opener.lemma);
}

const PHRASE = words('DET ADJ NOUN PROPN NUM');
const SAYING = words('say add tell note state believe claim think report insist');

/** "defence agreements between Pakistan and Azerbaijan", "Japan's deal with Laos": made of the words and whoever is named beside them. */
function described(stage: Stage, head: Token, { to }: Within): AgreementFound | undefined {
  const beside = stage.slots.filter(
    (slot) =>
      (slot.use !== 'plain' && slot.to <= head.index && head.index - slot.to < 4) ||
      (slot.from > head.index && slot.from < to && isParty(stage, slot.from, head)),
  );
  // "Georgia's minister said the accord with Armenia covers": the other party is the speaker's.
  const before =
    beside.length === 1 ? stage.slots.findLast((slot) => slot.to <= head.index && slot !== beside[0]) : undefined;
  const parties = partiesOf(
    stage.cast,
    [before, ...beside].flatMap((slot) => slot?.refs ?? []),
  );
  return parties.length < 2
    ? undefined
    : found(toAgreement(stage.cast, stage.sentence, { head, parties }), 'described-agreement');
}

/** "between A and B", "with B", "signed by A and B". */
const isParty = ({ sentence: { tokens } }: Stage, at: number, head: Token): boolean =>
  tokens.slice(head.index + 1, at).some(({ lower }) => /^(between|with|among|by)$/.test(lower)) &&
  !tokens.slice(head.index + 1, at).some(({ word }) => word === ';');

/** Agreements are looked for so many sentences back. */
const BACK = 3;
const JOINS = /^(HAS_AGREEMENT_WITH|COVERS|SIGNED|RATIFIED|PARTY_TO|AGREED_ON)$/;

/** The one that the text told of last: of a reading, or named in a sentence before. */
function toldBefore(stage: Stage, head: Token): AgreementFound | undefined {
  for (let index = stage.sentence.index; index >= Math.max(0, stage.sentence.index - BACK); index--) {
    const readings = stage.before.filter(
      ({ sentence, predicate }) => sentence.index === index && JOINS.test(predicate),
    );
    const told = ofReadings(stage, readings, head) ?? ofArmsDeal(stage, index) ?? namedIn(stage, index, head);
    if (told) return isOfKind(stage, index, head) ? told : undefined;
  }
  return undefined;
}

/** "The ceasefire agreement" is none that was told of before the ceasefire was. */
function isOfKind({ document: { sentences }, sentence }: Stage, told: number, { index }: Token): boolean {
  const start = sentence.tokens.findLastIndex(({ pos }, at) => at < index && !/^(NOUN|PROPN)$/.test(pos)) + 1;
  const kinds = sentence.tokens.slice(start, index).map(({ lower }) => lower);
  const before = sentences.slice(Math.max(0, told - BACK), told + 1).flatMap(({ tokens }) => tokens);
  return kinds.length === 0 || before.some(({ lower }) => kinds.includes(lower));
}

/** "signed an agreement to purchase jets from Chad": its parties are who sells and who buys. */
function ofArmsDeal(stage: Stage, index: number): AgreementFound | undefined {
  const sold = stage.before.findLast(
    ({ sentence, predicate }) => sentence.index === index && predicate === 'SUPPLIES_ARMS_TO',
  );
  const noun = sold?.sentence.tokens.findLast(
    ({ lower, index: at }) => AGREEMENT_NOUNS.has(lower) && at < sold.trigger[0],
  );
  if (!sold || !noun || index === stage.sentence.index) return undefined;
  const parties = partiesOf(stage.cast, [sold.subject, sold.object]);
  return parties.length < 2
    ? undefined
    : found(toAgreement(stage.cast, sold.sentence, { head: noun, parties }), 'agreement-before');
}

function ofReadings(stage: Stage, readings: readonly Reading[], head: Token): AgreementFound | undefined {
  // "Amid a row over the deal of Chad with Togo, Mali signed a pact with Niger": what is signed goes before what is mentioned.
  const last = readings.findLast(({ reasons }) => reasons[0] === 'verb') ?? readings.at(-1);
  if (!last) return undefined;
  if (last.predicate === 'COVERS') {
    const [draft] = last.drafts?.filter(({ key }) => key === last.subject) ?? [];
    return { key: last.subject, reasons: ['agreement-before'], ...(draft && { draft }) };
  }
  if (last.predicate !== 'HAS_AGREEMENT_WITH')
    return kindOf(stage.cast, last.object) === 'AGREEMENT'
      ? { key: last.object, reasons: ['agreement-before'] }
      : undefined;
  const same = readings.filter(
    ({ predicate, trigger }) => predicate === last.predicate && trigger[0] === last.trigger[0],
  );
  const noun =
    last.sentence.tokens.find(({ lower, index }) => index >= last.trigger[0] && AGREEMENT_NOUNS.has(lower)) ?? head;
  const parties = partiesOf(
    stage.cast,
    same.flatMap(({ subject, object }) => [subject, object]),
  );
  const sentence = noun === head ? stage.sentence : last.sentence;
  if (parties.length < 2) return undefined;
  return found(toAgreement(stage.cast, sentence, { head: noun, parties }), 'agreement-before');
}

function namedIn({ cast, sentence }: Stage, index: number, head: Token): AgreementFound | undefined {
  const slot = (cast.slots[index] ?? []).findLast(
    ({ refs, to }) => kindOf(cast, refs[0] ?? '') === 'AGREEMENT' && (index < sentence.index || to <= head.index),
  );
  return slot?.refs[0] === undefined ? undefined : { key: slot.refs[0], reasons: ['agreement-before'] };
}

const found = (draft: EntityDraft, reason: string): AgreementFound => ({ key: draft.key, reasons: [reason], draft });
