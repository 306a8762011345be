/** The permalink of a claim, in each of its forms. */
import { afterAll, beforeAll, describe, expect, it, test } from '@jest/globals';
import request from 'supertest';
import { PURGED_ID, WITHDRAWN_ID } from '../graphql/sample.ts';
import { openSampleApp, type SampleApp } from './sample-app.ts';

let sample: SampleApp;
beforeAll(async () => {
  sample = await openSampleApp();
});
afterAll(() => sample.close());

const claim = (id: string, accept: string) =>
  request(sample.app)
    .get(`/claim/${id}`)
    .set({ accept, host: '127.0.0.1:4000' })
    .expect('vary', /Accept/);

describe('/claim/<id>', () => {
  it('is the page for a browser', async () => {
    const { text } = await claim('claim/0', 'text/html,application/xhtml+xml,*/*;q=0.8').expect(200);
    expect(text).toContain('<title>Readout');
  });

  it('is JSON-LD with its evidence for a program', async () => {
    const { text, headers } = await claim('claim/0', 'application/ld+json').expect(200);
    expect(headers['content-type']).toBe('application/ld+json; charset=utf-8');
    expect(JSON.parse(text)).toMatchObject({
      '@type': 'Claim',
      '@id': 'http://127.0.0.1:4000/claim/claim/0',
      name: 'Asim Munir met with Ilham Aliyev',
      startDate: '2023-11-01',
      subject: { identifier: 'person/asim-munir' },
      appearance: [
        { text: expect.stringContaining('said ISPR'), saidBy: ['ISPR'], isPartOf: { publisher: { name: 'Geo News' } } },
      ],
    });
  });

  test.each(['text/x-bibtex', 'application/x-bibtex'])('is %s for a paper, with every sign escaped', async (type) => {
    const { text, headers } = await claim('claim/0', type).expect(200);
    expect(headers['content-type']).toBe(`${type}; charset=utf-8`);
    expect(text).toBe(
      [
        '@misc{claim-0-article-1,',
        '  title = {{Munir meets "the president", in Baku \\& beyond}},',
        '  author = {{Geo News}},',
        '  year = {2023},',
        '  month = {11},',
        '  date = {2023-11-01},',
        '  url = {https://example.org/a?b=1&c=2},',
        '  note = {Asim Munir met with Ilham Aliyev: "=SUM(A1) said ISPR, "the press wing" of the army."},',
        '  annote = {\\url{http://127.0.0.1:4000/claim/claim/0}},',
        '}',
        '',
      ].join('\n'),
    );
  });

  it('is 410 once withdrawn, with its history for programs', async () => {
    await claim(WITHDRAWN_ID, 'text/html').expect(410).expect('content-type', /html/);
    const { body } = await claim(WITHDRAWN_ID, 'application/ld+json').expect(410);
    expect(body.errors[0].message).toBe(
      'The claim "Asim Munir met with Ilham Aliyev" was withdrawn on 2024-01-02: The paper took it back.',
    );
    expect(body.errors[0].extensions.history).toHaveLength(1);
  });

  it('is 410 too where the text it rested on was purged, and says none of it', async () => {
    const { body } = await claim(PURGED_ID, 'application/json').expect(410);
    expect(body.errors[0].message).toContain('was withdrawn on 2024-01-02: The paper took it back.');
    expect(JSON.stringify(body)).not.toContain('press wing');
  });

  it('is 404 where there is none', async () => {
    await claim('nope', 'text/html').expect(404).expect('content-type', /html/);
    const { body } = await claim('nope', 'application/ld+json').expect(404);
    expect(body.errors[0]).toMatchObject({ extensions: { code: 'NOT_FOUND' } });
  });

  it('is 406 in a form it does not come in', () => claim('claim/0', 'image/png').expect(406));
});
