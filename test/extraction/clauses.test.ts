/** Sentences → clauses: verb groups, who does what they say, and what they hang on. */
import { describe, expect, it, test } from '@jest/globals';
import { toCast } from '../../server/extraction/cast/cast.ts';
import { toClauses } from '../../server/extraction/clauses/clauses.ts';
import type { Clause, Sentence, Slot } from '../../server/extraction/shapes.ts';
import { toDocument } from '../../server/extraction/text/document.ts';
import { readingContext } from '../../server/pipeline/reading/reading.ts';

const context = readingContext();

function clausesOf(text: string): Clause[] {
  const document = toDocument(text);
  const { slots } = toCast(document, { text }, context);
  return document.sentences.flatMap((sentence) =>
    toClauses(sentence, slots[sentence.index] ?? [], (lemma) => context.lexicon.verbs.has(lemma)),
  );
}

const wordsOf = ({ tokens }: Sentence, { from, to }: Pick<Slot, 'from' | 'to'>): string =>
  tokens
    .slice(from, to)
    .map(({ word }) => word)
    .join(' ');

/** "group (form, voice) by subject": what a table below says of each clause. */
const shown = ({ sentence, from, to, form, voice, subject }: Clause): string =>
  `${wordsOf(sentence, { from, to })} (${form}, ${voice}) by ${subject ? wordsOf(sentence, subject) : 'nobody'}`;

/** "verb: link of parent, leader". */
const hung = ({ verb, link, parent, leader }: Clause): string =>
  [
    `${verb.lemma}:`,
    link ?? 'free',
    ...(parent ? ['of', parent.verb.lemma] : []),
    ...(leader ? [`by ${leader.lower}`] : []),
  ].join(' ');

describe('verb groups and their subjects', () => {
  test.each([
    ['Kenya has not yet met Uganda.', ['has not yet met (finite, active) by Kenya']],
    ['The talks were cancelled by Kenya.', ['were cancelled (finite, passive) by nobody']],
    ['Kenya slams Uganda over the border.', ['slams (finite, active) by Kenya']],
    [
      'Kenya refused to sell arms to Uganda.',
      ['refused (finite, active) by Kenya', 'to sell (infinitive, active) by Kenya'],
    ],
    [
      'Kenya called on Uganda to withdraw.',
      ['called (finite, active) by Kenya', 'to withdraw (infinitive, active) by Uganda'],
    ],
    ['Kenya met Uganda and signed a deal.', ['met (finite, active) by Kenya', 'signed (finite, active) by Kenya']],
    ['Troops from Kenya attacked Uganda.', ['attacked (finite, active) by Kenya']],
    ['"We are ready," said Kenya.', ['are (finite, active) by We', 'said (finite, active) by Kenya']],
    [
      'After Kenya attacked, Uganda withdrew.',
      ['attacked (finite, active) by Kenya', 'withdrew (finite, active) by Uganda'],
    ],
    ['The disputed border divides Kenya and Uganda.', ['divides (finite, active) by nobody']],
  ])('%s', (text, expected) => {
    expect(clausesOf(text).map(shown)).toEqual(expected);
  });
});

describe('what a clause hangs on', () => {
  test.each([
    ['Kenya said that Uganda attacked.', ['say: free', 'attack: that of say by that']],
    ['Kenya said Uganda would attack.', ['say: free', 'attack: that of say']],
    ['Kenya left without signing.', ['leave: free', 'sign: gerund of leave by without']],
    ['Kenya has a plan to visit Uganda.', ['have: free', 'visit: infinitive of have by plan']],
    ['Kenya voiced interest in working with Uganda.', ['voice: free', 'work: gerund of voice by interest']],
    ['Had Kenya attacked, Uganda would have withdrawn.', ['attack: adverbial by had', 'withdraw: free']],
    ['Kenya met Uganda and visited Chad.', ['meet: free', 'visit: coordinate of meet']],
    ['Kenya criticised the deal that Uganda signed.', ['criticize: free', 'sign: relative by that']],
  ])('%s', (text, expected) => {
    expect(clausesOf(text).map(hung)).toEqual(expected);
  });
});

describe('complements and borders', () => {
  it('gives each slot behind the verb with the preposition that leads to it', () => {
    const [met] = clausesOf('Kenya held talks with Uganda on Monday in Rwanda.');
    const found = met?.complements.map(({ slot, preposition }) => [preposition, wordsOf(met.sentence, slot)]);
    expect(found).toEqual([
      ['with', 'Uganda'],
      ['in', 'Rwanda'],
    ]);
  });

  it('ends a clause before the subject of the next', () => {
    const [met, signed] = clausesOf('Kenya met Uganda, and Chad signed a deal.');
    expect(met && wordsOf(met.sentence, { from: met.from, to: met.until })).toBe('met Uganda , and');
    expect(signed?.subject && wordsOf(signed.sentence, signed.subject)).toBe('Chad');
  });

  it('keeps a denial and a modal with their verb', () => {
    const [clause] = clausesOf('Kenya may not have met Uganda.');
    expect([clause?.modal, clause?.negation?.lower]).toEqual(['may', 'not']);
  });
});
