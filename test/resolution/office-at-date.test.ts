import { describe, expect, it, test } from '@jest/globals';
import { holderOf, type Seat } from '../../server/resolution/office-at-date.ts';

const seat = (names: readonly string[], heldOn: Seat['heldOn']): Seat => ({
  id: names.join(),
  names,
  country: 'pk',
  heldOn,
});
const army = seat(['Chief of Army Staff of Pakistan', 'COAS'], (day) => (day < '2022-11-29' ? ['bajwa'] : ['munir']));
const foreign = seat(['Minister of Foreign Affairs (Pakistan)'], (day) => (day < '2024' ? ['bilawal', 'khar'] : []));
const asked = { country: 'pk', countryNames: ['Pakistan', 'Pakistani'], day: '2023-11-02' };

describe('holderOf', () => {
  test.each([
    'army chief',
    'chief of army staff',
    "Pakistan's army chief",
    'Chief of the Army Staff',
    'the Pakistani army chief',
  ])('"%s" of a text is who held it that day', (office) => {
    expect(holderOf({ ...asked, office }, [army, foreign])).toBe('munir');
    expect(holderOf({ ...asked, office, day: '2021' }, [army, foreign])).toBe('bajwa');
  });
  it('is nobody where two may be meant, or none is known', () => {
    expect(holderOf({ ...asked, office: 'foreign minister' }, [army, foreign])).toBeUndefined();
    expect(holderOf({ ...asked, office: 'foreign minister', day: '2025' }, [army, foreign])).toBeUndefined();
    expect(holderOf({ ...asked, office: 'navy chief' }, [army, foreign])).toBeUndefined();
    expect(holderOf({ ...asked, office: 'army chief', country: 'az' }, [army, foreign])).toBeUndefined();
  });
});
