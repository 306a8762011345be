/** An address that a page may be read from: checked as written, then by where its name leads. */
import { lookup } from 'node:dns/promises';
import { InvalidInputError } from '../../domain/errors.ts';
import { isPublicAddress } from './public-address.ts';

export interface ResolvedAddress {
  readonly address: string;
  readonly family: number;
}
export interface Target {
  readonly url: URL;
  /** Checked: the connection goes to these, and the name is not asked again. */
  readonly addresses: readonly ResolvedAddress[];
}
/** How names are resolved and which addresses may be read. Tests alone change them, to read from this computer. */
export interface TargetRules {
  readonly resolve?: (host: string) => Promise<readonly ResolvedAddress[]>;
  readonly allow?: (address: string) => boolean;
}

/** The target of an address. Throws where it may not be read. */
export async function toTarget(
  address: string,
  { resolve = resolved, allow = isPublicAddress }: TargetRules,
): Promise<Target> {
  const url = toUrl(address);
  const addresses = await resolve(url.hostname.replace(/^\[(.*)\]$/, '$1')).catch(() => []);
  if (addresses.length === 0)
    throw new InvalidInputError(`"${url.hostname}" cannot be found. Check the address, or paste the text.`);
  if (!addresses.every((one) => allow(one.address)))
    throw new InvalidInputError(
      `"${url.hostname}" is not on the public internet: pages are read from there alone. Paste the text instead.`,
    );
  return { url, addresses };
}

function toUrl(address: string): URL {
  const shown = address.slice(0, 200);
  if (!URL.canParse(address))
    throw new InvalidInputError(`"${shown}" is no address. Write it whole: https://example.org/page.`);
  const url = new URL(address);
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw new InvalidInputError(
      `"${shown}" begins with ${url.protocol}: only http and https are read. Add a file by its name, or paste the text.`,
    );
  // The address is not shown: what stands in it is secret.
  if (url.username !== '' || url.password !== '')
    throw new InvalidInputError('The address holds a user name or password. Leave it out, or paste the text.');
  return url;
}

const resolved = (host: string): Promise<ResolvedAddress[]> => lookup(host, { all: true });
