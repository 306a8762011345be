// What the detail says where an address selects what is not there, is not in the picture, or is contradicted.
import { afterAll, beforeAll, describe, expect, it, test } from '@jest/globals';
import { openPage, soon, visit } from '../browser.ts';
import { type Explore, openExplore } from './open-explore.ts';

const ATTACKED = 'sel=r;person/asim-munir;ATTACKED;person/ilham-aliyev;HAPPENED';
const AID = 'sel=r;organisation/pakistan-army;PROVIDES_AID_TO;organisation/azerbaijani-armed-forces;HAPPENED';

let { program, page, foreign, errors } = {} as Explore;
beforeAll(async () => {
  ({ program, page, foreign, errors } = await openExplore());
});
afterAll(() => program?.stop());

const detailOf = async (query: string): Promise<string> => {
  await visit(page, `${program.url}/explore?${query}`);
  return (await page.locator('.detail').innerText()).replaceAll('\n', ' ');
};

test.each([
  'sel=p;person/nobody;person/asim-munir',
  'sel=r;person/nobody;MET_WITH;person/asim-munir;HAPPENED',
  'sel=w;person/asim-munir;person/nobody',
])('%s: says that there is no such entity, and nothing else', async (query) => {
  expect((await detailOf(query)).trim()).toBe('There is no entity with the id “person/nobody”.');
});

it('says so where an address names a relation of no kind', async () => {
  const { page: other } = await openPage(program); // the browser itself notes an answer that is not 200 as an error
  await visit(other, `${program.url}/explore?sel=r;person/asim-munir;DANCED_WITH;person/ilham-aliyev;HAPPENED`);
  await other.getByText('There is no kind of relation with the name “DANCED_WITH”.').waitFor();
});

it('offers to bring in who is not in the picture', async () => {
  expect(await detailOf('sel=p;person/asim-munir;country/china')).toContain('China is not in the picture.');
  await page.getByRole('button', { name: 'Add to the picture' }).click();
  await page.getByRole('button', { name: 'Add to the picture' }).waitFor({ state: 'detached' });
  await soon(async () => expect(page.url()).toContain('add=;country/china'));
});

describe('a relation without claims', () => {
  it('blames no filter where none is on', async () => {
    expect(await detailOf(ATTACKED)).toContain('Nobody says so: this relation has no claim.');
    expect(await detailOf('sel=p;person/asim-munir;person/anwaar-ul-haq-kakar')).toContain(
      'Nothing that is told joins the two',
    );
  });

  it('blames the filters where they are on', async () => {
    expect(await detailOf(`from=2024-01&${ATTACKED}`)).toContain('No claim of this relation matches the filters.');
  });
});

describe('a denial', () => {
  it('stands against what it denies, and under the same filters', async () => {
    expect(await detailOf(AID)).toMatch(/AGAINST.*denied/i);
    await soon(async () => expect(await detailOf(`from=2021-01&${AID}`)).not.toMatch(/against/i));
    await soon(async () => expect(await detailOf(`nosaid=DENIED&${AID}`)).not.toMatch(/against/i));
  });
});

it('asked nothing of any other host, and broke no rule of the content security policy', () => {
  expect(foreign).toEqual([]);
  expect(errors).toEqual([]);
});
