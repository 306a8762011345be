/** The exports: filters as parameters, every page once, and a status for what cannot be exported. */
import { afterAll, beforeAll, describe, expect, it, test } from '@jest/globals';
import request from 'supertest';
import { CLAIM_COUNT } from '../graphql/sample.ts';
import { openSampleApp, type SampleApp } from './sample-app.ts';

let sample: SampleApp;
beforeAll(async () => {
  sample = await openSampleApp();
});
afterAll(() => sample.close());

const get = (path: string) => request(sample.app).get(path);

describe('/export/claims.csv', () => {
  it('has every claim once, under a header', async () => {
    const { text, headers } = await get('/export/claims.csv').expect(200);
    expect(headers['content-type']).toBe('text/csv; charset=utf-8; header=present');
    expect(headers['content-disposition']).toBe('attachment; filename=readout-claims.csv');
    const [header, ...rows] = text.split('\r\n').slice(0, -1);
    expect(header).toBe(
      'id,sentence,subject_id,subject,predicate,object_id,object,with,polarity,valid_from,valid_to,certainty,temporality,status,origins,articles,reported_at,sources,quote,article_url,permalink',
    );
    expect(rows).toHaveLength(CLAIM_COUNT);
    expect(new Set(rows.map((row) => row.split(',')[0])).size).toBe(CLAIM_COUNT);
    expect(rows[0]).toBe(
      'claim/0,Asim Munir met with Ilham Aliyev,person/asim-munir,Asim Munir,MET_WITH,person/ilham-aliyev,Ilham Aliyev,,AFFIRMED,2023-11-01,,CERTAIN,PAST_OR_PRESENT,SINGLE_ORIGIN,1,1,2023-11-01,ISPR,"\'=SUM(A1) said ISPR, ""the press wing""\nof the army.",https://example.org/a?b=1&c=2,/claim/claim/0',
    );
  });

  test.each([
    ['predicates=MET_WITH,VISITED&from=2023&minOrigins=2', 200],
    ['predicates=MET_WITH&predicates=VISITED', 200],
    ['between=country/pakistan,country/azerbaijan&text=press,wing', 200],
    ['predicates=LOVES', 400],
    ['from=yesterday', 400],
    ['minOrigins=two', 400],
    ['minOrigins=', 400],
    ['nonsense=1', 400],
    ['__proto__=1', 400],
    ['text=a&text=b', 400],
    ['text=%00', 400],
  ])('?%s answers %d', async (parameters, status) => {
    const { body } = await get(`/export/claims.csv?${parameters}`).expect(status);
    if (status === 400) {
      expect(body.errors[0].extensions.code).toBe('BAD_USER_INPUT');
      expect(body.errors[0].message).toMatch(/^\S.{20,}$/s);
    }
  });

  it('names the filters there are when one is unknown', async () => {
    const { body } = await get('/export/claims.csv?nonsense=1');
    expect(body.errors[0].message).toMatch(/^There is no filter "nonsense"\. There are entities, between, predicates/);
  });
});

describe('/export/entities.csv', () => {
  it('has every entity, with its other names in one cell', async () => {
    const { text } = await get('/export/entities.csv?kinds=PERSON,COUNTRY').expect(200);
    expect(text.split('\r\n')).toEqual([
      'id,kind,name,aliases,country,description,wikidata,claims',
      'country/pakistan,COUNTRY,Pakistan,,,,,3',
      'person/asim-munir,PERSON,Asim Munir,,Pakistan,A general.,,3',
      'person/ilham-aliyev,PERSON,Ilham Aliyev,İlham Əliyev,,,,3',
      '',
    ]);
  });
});
