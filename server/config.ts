/** The settings: the environment, read once, checked, and frozen. A wrong one stops the start with a sentence. */
import { isIP } from 'node:net';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { z } from 'zod';

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

export interface Neo4jConfig {
  readonly uri: string;
  readonly user: string;
  /** Empty where the database asks for none. */
  readonly password: string;
  readonly database: string;
}

export interface LlmConfig {
  readonly url: string;
  readonly model: string | undefined;
  readonly key: string | undefined;
}

export interface Config {
  readonly host: string;
  /** True where others than this computer may reach the server: then everybody needs a token. */
  readonly isPublic: boolean;
  /** Names and addresses, besides `host`, that it is reached by, as through a proxy. */
  readonly publicHosts: readonly string[];
  /** Who is believed when it says for whom it asks (X-Forwarded-For): addresses and ranges. Empty: nobody. */
  readonly trustProxy: readonly string[];
  /** 0: any free one. */
  readonly port: number;
  /** A folder for the embedded graph; undefined: in memory, nothing is kept. */
  readonly data: string | undefined;
  /** Set: the graph is there, and `data` is not used. */
  readonly neo4j: Neo4jConfig | undefined;
  readonly logLevel: LogLevel;
  readonly metrics: boolean;
  /** A query of the graph that takes longer is logged. */
  readonly slowQueryMs: number;
  readonly llm: LlmConfig | undefined;
}

/** A setting that cannot be used. The message names it and says what it may be. */
export class ConfigError extends Error {
  readonly setting: string;
  constructor(setting: string, message: string) {
    super(message);
    this.name = 'ConfigError';
    this.setting = setting;
  }
}

export type Environment = Readonly<Record<string, string | undefined>>;

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|::1)$/;
const HOST_NAME = /^(?=.{1,253}$)[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)*$/;
const RANGES: ReadonlySet<string> = new Set(['loopback', 'linklocal', 'uniquelocal']);

/** Whether an address or a name is this computer's own, which no other can reach. */
export const isLoopback = (host: string): boolean => LOOPBACK.test(host.replace(/^::ffff:/, ''));

const isHost = (host: string): boolean => isIP(host) !== 0 || (HOST_NAME.test(host) && !/^[\d.]+$/.test(host)); // digits and dots alone are a mistyped address
const isRange = (text: string): boolean => {
  const [address = '', bits] = text.split('/');
  const most = isIP(address) === 4 ? 32 : 128;
  return isIP(address) !== 0 && (bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= most));
};
const listOf = (isOne: (text: string) => boolean) =>
  z
    .string()
    .transform((text) => text.split(',').map((one) => withoutBrackets(one.trim())))
    .refine((list) => list.every(isOne));
const NEO4J_URI = /^(bolt|neo4j)(\+s|\+ssc)?:\/\/[^/@\s]+\/?$/;

const port = z
  .string()
  .regex(/^\d{1,5}$/)
  .transform(Number)
  .refine((number) => number <= 65_535);
const llmUrl = z.url({ protocol: /^https?$/ }).refine((url) => new URL(url).username === '');

/** One row a setting: how it is read, what stands for it when it is not set, and what it may be, as the end of a sentence. */
const SETTINGS = {
  HOST: [
    z.string().transform(withoutBrackets).refine(isHost),
    '127.0.0.1, ::1 or localhost to answer this computer only, another address or name of it, or 0.0.0.0 for all of them',
  ],
  PUBLIC_HOSTS: [listOf(isHost), 'names or addresses, with commas between them, such as readout.example.org'],
  TRUST_PROXY: [
    listOf((one) => RANGES.has(one) || isRange(one)),
    `${[...RANGES].join(', ')}, addresses or ranges such as 10.0.0.0/8, with commas between them`,
  ],
  PORT: [port, 'a number from 0 to 65535 (0: any free one)'],
  READOUT_DATA: [z.string().refine((folder) => !folder.includes('\0')), 'a folder, or :memory: to keep nothing'],
  NEO4J_URI: [
    z.string().regex(NEO4J_URI),
    'bolt://, neo4j:// or neo4j+s:// and a host, such as bolt://127.0.0.1:7687 (user and password have settings of their own)',
  ],
  NEO4J_USER: [z.string(), 'a user of the database'],
  NEO4J_PASSWORD: [z.string(), "the user's password"],
  NEO4J_DATABASE: [
    z.string().regex(/^[A-Za-z][\w.-]{2,62}$/),
    'the name of a database: 3 to 63 letters, digits, dots and dashes',
  ],
  LOG_LEVEL: [z.enum(LOG_LEVELS), `one of ${LOG_LEVELS.join(', ')}`],
  METRICS: [z.enum(['0', '1']).transform((word) => word === '1'), '1 (on) or 0 (off)'],
  SLOW_QUERY_MS: [
    z
      .string()
      .regex(/^\d{1,6}$/)
      .transform(Number),
    'a number of milliseconds, from 0 to 999999',
  ],
  LLM_URL: [llmUrl, 'an http:// or https:// address (the key has a setting of its own)'],
  LLM_MODEL: [z.string(), 'the name of a model'],
  LLM_KEY: [z.string(), 'the key of the model server'],
} as const satisfies Record<string, readonly [z.ZodType, string]>;

export type Setting = keyof typeof SETTINGS;
export const SETTING_NAMES = Object.keys(SETTINGS) as readonly Setting[];

/** Those whose value is never shown. */
const SECRETS: ReadonlySet<Setting> = new Set(['NEO4J_PASSWORD', 'LLM_KEY']);

/** Reads every setting. Throws a ConfigError for the first that is wrong; an empty one counts as not set. */
export function readConfig(env: Environment): Config {
  const set = Object.fromEntries(SETTING_NAMES.map((name) => [name, read(env, name)])) as Values;
  const data = set.READOUT_DATA ?? defaultDataFolder(env);
  const [host, publicHosts, trustProxy] = [set.HOST ?? '127.0.0.1', set.PUBLIC_HOSTS ?? [], set.TRUST_PROXY ?? []];
  return Object.freeze({
    host,
    // Whoever names a proxy says that others come through it, though it stands on this computer.
    isPublic: !isLoopback(host) || publicHosts.length > 0 || trustProxy.length > 0,
    publicHosts,
    trustProxy,
    port: set.PORT ?? 4000,
    data: data === ':memory:' ? undefined : resolve(data),
    neo4j: toNeo4j(set),
    logLevel: set.LOG_LEVEL ?? 'warn',
    metrics: set.METRICS ?? false,
    slowQueryMs: set.SLOW_QUERY_MS ?? 500,
    llm:
      set.LLM_URL === undefined
        ? undefined
        : Object.freeze({ url: set.LLM_URL, model: set.LLM_MODEL, key: set.LLM_KEY }),
  });
}

/** What is set, for people: each setting with its value, secrets only as `(set)`. */
export function redactedSettings(env: Environment): ReadonlyMap<Setting, string> {
  const shown = SETTING_NAMES.map((name) => {
    const value = env[name] ?? '';
    return [name, value === '' ? '(not set)' : redacted(name, value)] as const;
  });
  return new Map(shown);
}

type Value<Name extends Setting> = z.output<(typeof SETTINGS)[Name][0]>;
type Values = { readonly [Name in Setting]: Value<Name> | undefined };

function read(env: Environment, name: Setting): unknown {
  const text = env[name]?.trim() ?? '';
  if (text === '') return undefined;
  const [type, allowed] = SETTINGS[name];
  const result = type.safeParse(text);
  if (result.success) return result.data;
  throw new ConfigError(name, `The setting ${name} is ${JSON.stringify(redacted(name, text))}. It may be ${allowed}.`);
}

/** A password may also hide in an address. */
function redacted(name: Setting, value: string): string {
  return SECRETS.has(name) ? '(set)' : value.replace(/\/\/[^/]*@/, '//(hidden)@');
}

function toNeo4j({ NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: database }: Values) {
  return uri === undefined
    ? undefined
    : Object.freeze({ uri, user: user ?? 'neo4j', password: password ?? '', database: database ?? 'neo4j' });
}

/** `[::1]` is how an address stands in a URL; the operating system wants it bare. */
function withoutBrackets(host: string): string {
  return host.replace(/^\[(.*)\]$/, '$1').toLowerCase();
}

function defaultDataFolder(env: Environment): string {
  const home = homedir();
  const folders: Partial<Record<NodeJS.Platform, string>> = {
    darwin: join(home, 'Library', 'Application Support'),
    win32: env.LOCALAPPDATA || join(home, 'AppData', 'Local'),
  };
  return join(folders[process.platform] ?? (env.XDG_DATA_HOME || join(home, '.local', 'share')), 'readout');
}
