// Whom a ministry's handout means by an office alone: somebody whom its head names without one. All invented.
import { describe, expect, it } from '@jest/globals';
import { extract } from '../../../server/extraction/extract.ts';
import { readingContext } from '../../../server/pipeline/reading/reading.ts';

const context = readingContext();

function read(lines: readonly string[]): string[] {
  const { candidates, entities } = extract({ text: lines.join('\n') }, context);
  const nameOf = (key: string) => entities.find((entity) => entity.key === key)?.name ?? key;
  return candidates.map(({ subject, predicate, object }) => `${nameOf(subject)} ${predicate} ${nameOf(object)}`);
}

describe('the foreign secretary of a handout', () => {
  it('is whoever has a line of his own above', () => {
    const found = read([
      'Ministers discussed the crisis in Sudan',
      'Edmund Hartley',
      'A Foreign Office spokesman said: “The Foreign Secretary met Chadian Foreign Minister Musa Danjuma today.',
      '“The Foreign Secretary urged Chad to open its border.”',
    ]);
    expect(found).toContain('Edmund Hartley MET_WITH Musa Danjuma');
    expect(found).toContain('Edmund Hartley HOLDS_OFFICE Foreign Secretary of United Kingdom');
    expect(found).toContain('Edmund Hartley REQUESTED Chad');
  });

  it('is whoever met the same guest in the first line', () => {
    const found = read([
      'Edmund Hartley met the Chadian Foreign Minister, Musa Danjuma, in London today.',
      'A Foreign Office spokesman said:',
      '“The Foreign Secretary met the Chadian Foreign Minister, Musa Danjuma, to discuss trade. He praised Chad.”',
    ]);
    expect(found).toContain('Edmund Hartley PRAISED Chad');
    expect(found).not.toContain('Foreign Secretary of United Kingdom MET_WITH Musa Danjuma');
  });

  it('is nobody whom the handout does not tell of in the same breath', () => {
    const found = read([
      'Edmund Hartley spoke in Leeds on Monday.',
      'A Foreign Office spokesman said: “The Foreign Secretary met Chadian Foreign Minister Musa Danjuma today.”',
    ]);
    expect(found).not.toContain('Edmund Hartley MET_WITH Musa Danjuma');
  });
});

describe('two who met', () => {
  it('are "the two ministers" of the statement below, not what they spoke of', () => {
    const found = read([
      'Edmund Hartley, the Foreign Secretary, met with Carl Brandt, the US Secretary of State, to discuss issues including Yemen, Syria and Iran.',
      'A spokesperson said:',
      '“During their meeting, the two ministers discussed trade.”',
    ]);
    expect(found).toContain('Edmund Hartley DISCUSSED Trade');
    expect(found.filter((one) => one.startsWith('Yemen') || one.startsWith('Syria'))).toEqual([]);
  });
});

describe('the first person of a statement that its title gives to an office', () => {
  it('is the office, and its state', () => {
    const found = read([
      'Foreign Secretary statement on the death of President Okoro',
      'On behalf of the United Kingdom, I extend my condolences to the people of Nigeria. We condemn Iran’s attack on Iraq.',
    ]);
    expect(found).toContain('Foreign Secretary of United Kingdom CONDOLED Nigeria');
    expect(found).toContain('United Kingdom CRITICISED Iran');
  });

  it('is the state that the statement speaks as', () => {
    const found = read(['PM statement on Iran', 'The United Kingdom condemns the attack. We stand with Israel.']);
    expect(found).toContain('United Kingdom SUPPORTS Israel');
  });
});
