/** Verb phrases that stand for one said before: "followed suit", "did the same", "has yet to do so", "so did Norway", "Hungary did not". */
import type { Clause, Sentence, Slot } from '../../shapes.ts';
import { words } from '../../tables/word-list.ts';

/**
 * How the phrase takes up what was said: `same` with its "not" ("Italy did not sign. Norway did the same"), `verb` without ("Norway did"),
 * `kind` with the ends the other way round ("Lima responded in kind"), `letter` to whom one was written before ("sent a similar cable").
 */
export type Way = 'same' | 'verb' | 'kind' | 'letter';

export interface ProForm {
  readonly way: Way;
  /** Who does it, too. */
  readonly doer: Slot;
  /** Token behind the words. */
  readonly to: number;
}

/** What the clause stands for; undefined where it says something of its own. */
export function proForm(clause: Clause): ProForm | undefined {
  if (clause.voice === 'passive') return undefined;
  return inverted(clause) ?? upright(clause);
}

const AUXILIARIES = words('do have');

/** Behind the verb, up to three words, and the way they take up what was said. */
const PHRASES: Readonly<Record<string, readonly (readonly [RegExp, Way])[]>> = {
  follow: [
    [/^suit\b/, 'same'],
    [/^(?:its|his|her|their|the) (?:lead|example)\b/, 'same'],
  ],
  do: [
    [/^(?:the same|likewise|similarly)\b/, 'same'],
    [/^so\b(?! much| many| little| well| badly)/, 'verb'],
  ],
  send: [[/^(?:a|an|the|two)? ?(?:similar|identical) (?:cable|message|letter|telegram|note)s?\b/, 'letter']],
  respond: [[/^in kind\b/, 'kind']],
  reply: [[/^in kind\b/, 'kind']],
  answer: [[/^in kind\b/, 'kind']],
  retaliate: [[/^in kind\b/, 'kind']],
  reciprocate: [[/^(?:[.,;]|in|on|by|with|a|the)(?= |$)/, 'kind']],
};

function upright(clause: Clause): ProForm | undefined {
  const { subject, verb, to } = clause;
  if (subject?.use !== 'plain') return undefined;
  const phrases = PHRASES[verb.lemma];
  if (!phrases) return isBare(clause) ? { way: 'verb', doer: subject, to } : undefined;
  const rest = wordsFrom(clause.sentence, to);
  const way = phrases.find(([pattern]) => pattern.test(rest))?.[1];
  if (way) return { way, doer: subject, to: to + 1 };
  return isBare(clause) ? { way: 'verb', doer: subject, to } : undefined;
}

const wordsFrom = ({ tokens }: Sentence, from: number): string =>
  tokens
    .slice(from, from + 3)
    .map(({ lower }) => lower)
    .join(' ');

/** "Hungary did not.", "Norway has not yet;", "something that Peru has yet to do": an auxiliary with its "not", and nothing behind it. */
function isBare({ verb, from, to, negation, sentence: { tokens } }: Clause): boolean {
  if (!AUXILIARIES.has(verb.lemma) || !(negation || tokens[from - 1]?.lower === 'yet')) return false;
  const rest = tokens.slice(to).find(({ lower }) => !/^(not|n't|yet|either|though)$/.test(lower));
  return rest === undefined || /^[.;,!—–-]$/.test(rest.word);
}

/** "so did Norway", "as have Norway and Chad", "nor does Norway": the doer stands behind. */
function inverted({ verb, from, to, complements, sentence: { tokens } }: Clause): ProForm | undefined {
  const [behind] = complements;
  const start = tokens[to]?.pos === 'DET' ? to + 1 : to;
  if (!AUXILIARIES.has(verb.lemma) || behind?.slot.from !== start || behind.slot.use !== 'plain') return undefined;
  if (behind.preposition !== undefined || /^(VERB|AUX)$/.test(tokens[behind.slot.to]?.pos ?? '')) return undefined;
  const lead = tokens.slice(Math.max(0, from - 1), verb.index).find(({ lower }) => LEADS.has(lower));
  const way = lead && /^(nor|neither)$/.test(lead.lower) ? 'verb' : 'same';
  return lead && { way, doer: behind.slot, to };
}

const LEADS = words('so as nor neither');
