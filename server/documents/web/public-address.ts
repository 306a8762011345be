/** Which addresses are of the public internet. A page named by a stranger may not reach what only this computer reaches. */
import { BlockList, isIPv6 } from 'node:net';

/** IANA's special-purpose registries: this host, private, shared, loopback, link-local, protocols, documentation, tests, multicast, reserved. */
const PRIVATE_4 =
  '0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24 192.0.2.0/24 192.88.99.0/24 192.168.0.0/16 198.18.0.0/15 198.51.100.0/24 203.0.113.0/24 224.0.0.0/4 240.0.0.0/4';
/** Unspecified and loopback, translated IPv4 (NAT64, 6to4, Teredo), discard, documentation, unique local, link-local, site-local, multicast. */
const PRIVATE_6 =
  '::/128 ::1/128 64:ff9b::/96 64:ff9b:1::/48 100::/64 2001::/23 2001:db8::/32 2002::/16 3fff::/20 5f00::/16 fc00::/7 fe80::/10 fec0::/10 ff00::/8';

const blocked = new BlockList();
for (const [ranges, family] of [
  [PRIVATE_4, 'ipv4'],
  [PRIVATE_6, 'ipv6'],
] as const)
  for (const range of ranges.split(' ')) {
    const [net = '', prefix] = range.split('/');
    blocked.addSubnet(net, Number(prefix), family);
  }

export function isPublicAddress(address: string): boolean {
  if (!isIPv6(address)) return !blocked.check(address, 'ipv4');
  // An IPv4 address in the clothes of IPv6 (::ffff:a.b.c.d, ::a.b.c.d) has no business in a name or a link.
  return !/^::(?:ffff:)?[\d.a-f]+(?::[\d.a-f]+)?$/i.test(address) && !blocked.check(address, 'ipv6');
}
