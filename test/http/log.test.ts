/** The log: quiet while all is well, without what is secret. */
import { afterEach, expect, it } from '@jest/globals';
import express from 'express';
import { pino } from 'pino';
import request from 'supertest';
import { failures } from '../../server/http/failure.ts';
import { requestLog } from '../../server/http/log.ts';

const lines: string[] = [];
afterEach(() => void lines.splice(0));

const appWith = (level: string) => {
  const log = pino({ level }, { write: (line: string) => lines.push(line) });
  const app = express().use(requestLog(log));
  app.get('/ok', (_request, response) => {
    response.send('ok');
  });
  app.get('/broken', () => {
    throw new Error('ENOENT /home/ann');
  });
  return app.use(failures(log));
};

it('says nothing of requests at "warn", and one line each at "info"', async () => {
  await request(appWith('warn')).get('/ok');
  await request(appWith('warn')).get('/none');
  expect(lines).toEqual([]);
  await request(appWith('info')).get('/ok').set({ authorization: 'Bearer secret', cookie: 'secret=1' });
  expect(lines).toHaveLength(1);
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({ req: { method: 'GET', url: '/ok' }, res: { statusCode: 200 } });
  expect(lines[0]).not.toContain('secret');
});

it('keeps the cause of a failure, and tells only its id', async () => {
  const { body, headers } = await request(appWith('warn')).get('/broken').expect(500);
  expect(body.errors[0]).toEqual({
    message: `Something failed on the server; the log says more under request ${headers['x-request-id']}.`,
    extensions: { code: 'INTERNAL_SERVER_ERROR' },
  });
  expect(lines.map((line) => JSON.parse(line).requestId ?? JSON.parse(line).req.id)).toEqual([
    headers['x-request-id'],
    headers['x-request-id'],
  ]);
  expect(lines[0]).toContain('ENOENT');
});
