/** The settings: what stands when nothing is set, and one sentence for each that is wrong. */
import { homedir } from 'node:os';
import { isAbsolute } from 'node:path';
import { describe, expect, it, test } from '@jest/globals';
import { ConfigError, readConfig, redactedSettings, SETTING_NAMES } from '../server/config.ts';

describe('readConfig', () => {
  it('answers this computer only, on port 4000, when nothing is set', () => {
    const config = readConfig({});
    expect(config).toMatchObject({ host: '127.0.0.1', port: 4000, isPublic: false, neo4j: undefined });
    expect(config).toMatchObject({
      logLevel: 'warn',
      metrics: false,
      slowQueryMs: 500,
      publicHosts: [],
      trustProxy: [],
    });
    expect(config.data?.startsWith(homedir()) && isAbsolute(config.data)).toBe(true);
    expect(config.data?.endsWith('readout')).toBe(true);
  });

  it('is frozen', () => {
    expect(Object.isFrozen(readConfig({ NEO4J_URI: 'bolt://127.0.0.1:7687' }))).toBe(true);
  });

  it('counts an empty setting as not set', () => {
    expect(readConfig({ PORT: '', NEO4J_URI: ' ', HOST: '' })).toEqual(readConfig({}));
  });

  it('keeps nothing in :memory:, and makes a folder absolute', () => {
    expect(readConfig({ READOUT_DATA: ':memory:' }).data).toBeUndefined();
    expect(isAbsolute(readConfig({ READOUT_DATA: 'data' }).data ?? '')).toBe(true);
  });

  it('takes the Neo4j settings once there is an address', () => {
    expect(readConfig({ NEO4J_USER: 'ann' }).neo4j).toBeUndefined();
    expect(readConfig({ NEO4J_URI: 'neo4j+s://db.example:7687' }).neo4j).toEqual({
      uri: 'neo4j+s://db.example:7687',
      user: 'neo4j',
      password: '',
      database: 'neo4j',
    });
  });

  test.each([
    ['[::1]', '::1', false],
    ['LOCALHOST', 'localhost', false],
    ['127.0.0.2', '127.0.0.2', false],
    ['0.0.0.0', '0.0.0.0', true],
    ['::', '::', true],
    ['192.168.1.5', '192.168.1.5', true],
    ['Readout.Example.org', 'readout.example.org', true],
  ])('takes HOST=%s as %s; others may reach it: %s', (given, host, isPublic) => {
    expect(readConfig({ HOST: given })).toMatchObject({ host, isPublic });
  });

  test.each([{ PUBLIC_HOSTS: 'readout.example.org' }, { TRUST_PROXY: 'loopback' }])(
    'knows by %j that others may come through a proxy',
    (env) => {
      expect(readConfig(env)).toMatchObject({ host: '127.0.0.1', isPublic: true });
    },
  );

  it('takes lists, and milliseconds', () => {
    const env = {
      PUBLIC_HOSTS: 'a.example, [::1] ,10.0.0.7',
      TRUST_PROXY: 'loopback,10.0.0.0/8,fd00::/8',
      SLOW_QUERY_MS: '0',
    };
    expect(readConfig(env)).toMatchObject({
      publicHosts: ['a.example', '::1', '10.0.0.7'],
      trustProxy: ['loopback', '10.0.0.0/8', 'fd00::/8'],
      slowQueryMs: 0,
    });
  });

  test.each([
    ['HOST', '0.0.0', '0.0.0.0 for all'],
    ['HOST', '256.1.1.1', 'another address or name'],
    ['HOST', 'example.org:4000', 'this computer only'],
    ['HOST', 'exa mple', 'this computer only'],
    ['PUBLIC_HOSTS', 'https://readout.example.org', 'with commas between them'],
    ['PUBLIC_HOSTS', 'a.example,,b.example', 'with commas between them'],
    ['TRUST_PROXY', 'everybody', 'loopback, linklocal, uniquelocal'],
    ['TRUST_PROXY', '10.0.0.0/33', 'ranges such as'],
    ['TRUST_PROXY', '1', 'ranges such as'],
    ['SLOW_QUERY_MS', '-1', '0 to 999999'],
    ['PORT', 'abc', '0 to 65535'],
    ['PORT', '65536', '0 to 65535'],
    ['PORT', '-1', '0 to 65535'],
    ['READOUT_DATA', 'a\0b', 'a folder'],
    ['NEO4J_URI', 'http://127.0.0.1', 'bolt://'],
    ['NEO4J_URI', 'bolt://ann:secret@127.0.0.1', 'settings of their own'],
    ['NEO4J_DATABASE', 'a b', '3 to 63'],
    ['LOG_LEVEL', 'loud', 'warn'],
    ['METRICS', 'yes', '1 (on)'],
    ['LLM_URL', 'ftp://model.example', 'https://'],
  ])('refuses %s=%j and says what it may be', (setting, value, allowed) => {
    const read = () => readConfig({ [setting]: value });
    expect(read).toThrow(ConfigError);
    expect(read).toThrow(
      new RegExp(`^The setting ${setting} is .* It may be .*${allowed.replaceAll(/[()/.]/g, '\\$&')}`),
    );
  });

  it('shows no secret when it refuses', () => {
    expect(() => readConfig({ NEO4J_URI: 'bolt://ann:secret@127.0.0.1' })).toThrow(/^(?!.*secret)/);
  });
});

describe('redactedSettings', () => {
  it('names every setting and shows no secret', () => {
    const shown = redactedSettings({
      NEO4J_PASSWORD: 'secret',
      LLM_KEY: 'secret',
      LLM_URL: 'http://a:secret@b',
      PORT: '1',
    });
    expect([...shown.keys()]).toEqual(SETTING_NAMES);
    expect([...shown.values()].join()).not.toContain('secret');
    expect(shown.get('PORT')).toBe('1');
  });
});
