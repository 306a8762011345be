/** The relation lexicon: which words say which predicate. Read from the tables of data/lexicon (data/README.md). */
import { PREDICATE_NAMES, type Predicate } from '../../domain/ontology/predicate.ts';
import {
  CERTAINTIES,
  type Certainty,
  POLARITIES,
  type Polarity,
  SPEECH_ACTS,
  type SpeechAct,
  TEMPORALITIES,
  type Temporality,
} from '../../domain/wording/words.ts';
import { readTable } from './table.ts';

/** What the words themselves say of how it is meant. */
export interface Sense {
  readonly polarity?: Polarity | undefined;
  readonly certainty?: Certainty | undefined;
  readonly temporality?: Temporality | undefined;
  readonly speechAct?: SpeechAct | undefined;
}

interface Entry extends Sense {
  readonly predicate: Predicate;
  /** The other party is the subject. */
  readonly swap: boolean;
  /** A plural subject suffices. */
  readonly together: boolean;
  /** A class of words one of which must follow. */
  readonly needs?: string | undefined;
  /** Kind of the other party. */
  readonly object?: string | undefined;
}

export interface VerbEntry extends Entry {
  readonly pattern: string;
  readonly verb: string;
  /** Lemmas that must follow the verb. */
  readonly words: readonly string[];
  /** Where the other party stands behind one of these. */
  readonly prepositions: readonly string[];
  /** It takes an infinitive: "call on X to …". */
  readonly toVerb: boolean;
}

export interface NounEntry extends Entry {
  readonly noun: string;
  readonly words: readonly string[];
  readonly frames: ReadonlySet<string>;
}

export interface Lexicon {
  /** By lemma of the verb, the most demanding pattern first. */
  readonly verbs: ReadonlyMap<string, readonly VerbEntry[]>;
  /** By the last lemma of the noun. */
  readonly nouns: ReadonlyMap<string, readonly NounEntry[]>;
  readonly classes: ReadonlyMap<string, ReadonlySet<string>>;
}

export interface LexiconTables {
  readonly verbs: readonly string[];
  readonly nouns: readonly string[];
  readonly classes: readonly string[];
}

/** Throws an Error naming table and line where a row is not one. */
export function toLexicon(tables: LexiconTables): Lexicon {
  const verbs = tables.verbs.flatMap((table) => readTable(table).map(toVerb)).sort(byDemand);
  const nouns = tables.nouns.flatMap((table) => readTable(table).map(toNoun));
  const classes = tables.classes.flatMap((table) => readTable(table));
  return {
    verbs: groupBy(verbs, ({ verb }) => verb),
    nouns: groupBy(nouns, ({ words }) => words.at(-1) ?? ''),
    classes: new Map(classes.map(({ class: name = '', words = '' }) => [name, new Set(words.split('|'))])),
  };
}

function toVerb({ pattern = '', predicate = '', options = '' }: Readonly<Record<string, string>>): VerbEntry {
  const [before = '', after] = pattern.split('+');
  const [verb = '', ...words] = before.trim().split(' ');
  const prepositions = after === undefined ? [] : after.split('|');
  const given = options.split(' ').filter(Boolean);
  return { pattern, verb, words, prepositions, toVerb: given.includes('to-verb'), ...toEntry(predicate, given) };
}

function toNoun({ noun = '', predicate = '', frames = '', options = '' }: Readonly<Record<string, string>>): NounEntry {
  return {
    noun,
    words: noun.split(' '),
    frames: new Set(frames.split(',').filter(Boolean)),
    ...toEntry(predicate, options.split(' ').filter(Boolean)),
  };
}

/** With what is not given as undefined: entries of one shape are read faster, and every sentence asks hundreds. */
function toEntry(predicate: string, options: readonly string[]): Entry {
  const value = (name: string) => options.find((option) => option.startsWith(`${name}=`))?.slice(name.length + 1);
  return {
    predicate: oneOf(PREDICATE_NAMES, predicate),
    swap: options.includes('swap'),
    together: options.includes('together'),
    needs: value('needs'),
    object: value('object'),
    ...senseOf(value),
  };
}

function senseOf(value: (name: string) => string | undefined): Sense {
  return {
    polarity: given(POLARITIES, value('polarity')),
    certainty: given(CERTAINTIES, value('certainty')),
    temporality: given(TEMPORALITIES, value('temporality')),
    speechAct: given(SPEECH_ACTS, value('speechAct')),
  };
}

const given = <T extends string>(list: readonly T[], word: string | undefined): T | undefined =>
  word === undefined ? undefined : oneOf(list, word);

function oneOf<T extends string>(list: readonly T[], word: string): T {
  const found = list.find((one) => one === word);
  if (found === undefined) throw new Error(`The lexicon says "${word}", which is none of ${list.join(', ')}.`);
  return found;
}

const demand = ({ words, prepositions, toVerb, needs, object }: VerbEntry): number =>
  8 * words.length +
  4 * Number(prepositions.length > 0) +
  2 * Number(toVerb || needs !== undefined) +
  Number(object !== undefined);
/** Of equals, arms come first: "patrol boats" are boats, too. */
const byDemand = (a: VerbEntry, b: VerbEntry): number =>
  demand(b) - demand(a) || Number(b.needs === 'arms') - Number(a.needs === 'arms');

function groupBy<T>(all: readonly T[], keyOf: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const key = keyOf(one);
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return groups;
}
