/** The settings, as they are and without what is secret; a wrong one is told, not thrown. */
import { type Config, ConfigError, type Environment, readConfig, redactedSettings } from '../../config.ts';
import { type Check, failed, ok } from './check.ts';

export function checkSettings(env: Environment): { readonly check: Check; readonly config?: Config } {
  try {
    const config = readConfig(env);
    const set = [...redactedSettings(env)].filter(([, value]) => value !== '(not set)');
    const found = set.length === 0 ? 'all as they come' : set.map(([name, value]) => `${name}=${value}`).join(' ');
    return { check: ok('settings', found), config };
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return { check: failed('settings', error.message, `Correct ${error.setting}, or unset it.`) };
  }
}
