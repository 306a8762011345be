// Both ends of a claim, found in the words it rests on.
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { markNames } from '../../../client/panels/detail/claim/mark-names.ts';

const named = (name: string, kind = 'PERSON', ...aliases: string[]) => ({
  name,
  kind,
  aliases: aliases.map((text) => ({ text })),
});
const munir = named('Asim Munir', 'PERSON', 'General Syed Asim Munir');
const aliyev = named('Ilham Aliyev', 'PERSON', 'İlham Əliyev');
const marks = (quote: string, subject = munir, object = aliyev) =>
  markNames(quote, { subject, object }).flatMap(({ text, role }) => (role ? [`${role}: ${text}`] : []));

describe('the names in a quote', () => {
  it('are found in full, by alias and by surname', () => {
    expect(marks('General Syed Asim Munir met Aliyev; Munir left.')).toEqual([
      'subject: General Syed Asim Munir',
      'object: Aliyev',
      'subject: Munir',
    ]);
  });

  it('are found with other accents and in other scripts', () => {
    expect(marks('Ilham Əliyev and ILHAM ALİYEV', munir, aliyev)).toEqual([
      'object: Ilham Əliyev',
      'object: ILHAM ALİYEV',
    ]);
  });

  it('are whole words only', () => {
    expect(marks('Munirabad is not a man', munir, aliyev)).toEqual([]);
  });

  it('are not found by the last word of what is no person', () => {
    const office = named('Chief of Army Staff of Pakistan', 'OFFICE');
    expect(marks('Munir came from Pakistan', munir, office)).toEqual(['subject: Munir']);
  });

  it('leave the quote as it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string(), fc.string(), (quote, one, other) => {
        const pieces = markNames(quote, { subject: named(one), object: named(other) });
        expect(pieces.map(({ text }) => text).join('')).toBe(quote);
      }),
    );
  });
});
