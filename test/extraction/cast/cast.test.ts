// Who holds which office, and whom later words mean: one text a line in lines/offices.tsv, written for the rules.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { makeSameEnd } from '../../../server/evaluation/scores/same-end.ts';
import { toCast } from '../../../server/extraction/cast/cast.ts';
import { readTable } from '../../../server/extraction/tables/table.ts';
import { toDocument } from '../../../server/extraction/text/document.ts';
import { readingContext } from '../../../server/pipeline/reading/reading.ts';

const context = readingContext();
const rows = readTable(readFileSync(new URL('../lines/offices.tsv', import.meta.url), 'utf8'));

function castOf(line: string) {
  const text = line.replaceAll('¶', '\n');
  return toCast(toDocument(text), { text }, context);
}

function officesIn(text: string): string[] {
  const { facts, entities } = castOf(text);
  const nameOf = (key: string) => entities.get(key)?.name ?? key;
  return facts
    .filter(({ predicate }) => predicate === 'HOLDS_OFFICE')
    .map(
      ({ subject, object, tense }) =>
        `${nameOf(subject)} = ${nameOf(object)}${tense === 'present' ? '' : ` (${tense})`}`,
    )
    .sort();
}

/** Of news items with their offices: how many are right, drafted and expected. A person and the words of the office count, and a country that contradicts. */
function scoreNews(items: readonly { readonly text: string; readonly offices: readonly string[] }[]) {
  const isSame = makeSameEnd(context.gazetteer.place);
  const score = { right: 0, drafted: 0, expected: 0 };
  for (const { text, offices } of items) {
    const { facts, entities } = castOf(text);
    const seen = facts.filter(({ predicate }) => predicate === 'HOLDS_OFFICE');
    const isSeen = (office: string): boolean => {
      const [person = '', held = ''] = office.replace(/^\? | \((former|future)\)$/g, '').split(' = ');
      return seen.some(({ subject, object }) => {
        const [who, what] = [entities.get(subject), entities.get(object)];
        return who && what && isSame([person], who) && isSame([held], what);
      });
    };
    const needed = offices.filter((office) => !office.startsWith('? '));
    const right = needed.filter(isSeen).length;
    score.right += right;
    score.expected += needed.length;
    // An office that may be drafted or not counts for nothing.
    score.drafted += Math.max(right, seen.length - offices.filter((one) => one.startsWith('? ') && isSeen(one)).length);
  }
  return score;
}

/** Whom the words at that place mean. */
function meantBy(text: string, words: string): string[] {
  const { mentions, entities } = castOf(text);
  const start = text.lastIndexOf(words);
  return mentions
    .filter((mention) => mention.start === start)
    .map(({ entity }) => entities.get(entity)?.name ?? entity);
}

describe('an office', () => {
  it.each(rows.map(({ text = '', offices = '' }) => [text, offices] as const))('%s', (text, offices) => {
    expect(officesIn(text)).toEqual(offices.split(' | ').filter(Boolean).sort());
  });
});

describe('the offices of news items', () => {
  const news = readTable(readFileSync(new URL('../lines/offices-news.tsv', import.meta.url), 'utf8'));
  const { right, drafted, expected } = scoreNews(
    news.map(({ text = '', offices = '' }) => ({
      text: text.replaceAll(' ¶ ', '\n'),
      offices: offices.split(' | ').filter(Boolean),
    })),
  );

  it('are right as a rule, for a wrong one costs more than a missing one', () => {
    expect(right / drafted).toBeGreaterThan(0.95);
  });

  it('are found as a rule', () => {
    expect(right / expected).toBeGreaterThan(0.9);
  });
});

describe('words for somebody named before', () => {
  it.each([
    ['Foreign Minister Amina Okoth left. Okoth said so.', 'Okoth', 'Amina Okoth'],
    ['Haider al-Khafaji won. Khafaji left.', 'Khafaji', 'Haider al-Khafaji'],
    ['Foreign Minister Amina Okoth of Kenya left. The minister said so.', 'The minister', 'Amina Okoth'],
    ['The Kandor Development Agency (KDA) opened. The KDA left.', 'KDA', 'Kandor Development Agency'],
  ])('%s', (text, words, name) => {
    expect(meantBy(text, words)).toContain(name);
  });

  it('stay by themselves where two have the surname', () => {
    const text = 'President Peter Odhiambo met General John Odhiambo. Odhiambo left.';
    expect(meantBy(text, 'Odhiambo')).toEqual(['Odhiambo']);
  });
});

describe('somebody of a title in capitals', () => {
  it('is called as the text below writes him', () => {
    const text = 'READOUT OF MEETING WITH ADVISER AJIT RAO OF INDIA\nPeter Kimball met Adviser Ajit Rao of India.';
    const { entities } = toCast(toDocument(text), { text }, context);
    expect([...entities.values()].map(({ name }) => name)).toContain('Ajit Rao');
  });
});

describe('somebody whom the graph knows by several names', () => {
  const ana = { id: 'person/ana-costa', kind: 'PERSON', name: 'Ana Costa', aliases: [] } as const;
  const known = {
    named: (words: string) => (/^((General|COAS) )?Ana Costa$/.test(words) ? [ana] : []),
    holder: () => undefined,
  };

  it('is one, also by her first name alone', () => {
    const text = 'General Ana Costa went to Lima. COAS Ana Costa met Luis Vega. The note said that General Ana left.';
    const { entities } = toCast(toDocument(text), { text }, { ...context, known });
    const people = [...entities.values()].filter(({ kind }) => kind === 'PERSON').map(({ name }) => name);
    expect(people).toEqual(['Ana Costa', 'Luis Vega']);
  });
});
