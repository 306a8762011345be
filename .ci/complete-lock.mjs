// Completes package-lock.json. npm writes no entry for a binary of another system that its registry happens not to serve;
// `npm ci` then calls the lock incomplete, and people on that system get no binary. What the entry would say follows from
// the package's name. Run it after every change of dependencies; with --check it changes nothing and exits 1.
import { readFileSync, writeFileSync } from 'node:fs';

const FILE = new URL('../package-lock.json', import.meta.url);
const SYSTEMS = new Set(['darwin', 'linux', 'win32', 'android', 'freebsd', 'netbsd', 'openbsd', 'openharmony']);
const PROCESSORS = new Set(['arm64', 'x64', 'ia32', 'arm', 'ppc64', 'riscv64', 's390x', 'loong64', 'wasm32']);

const lock = JSON.parse(readFileSync(FILE, 'utf8'));
const missing = findMissing(lock.packages);
const paths = Object.keys(missing);

if (paths.length === 0) console.log('package-lock.json is complete for every platform.');
else if (process.argv.includes('--check')) {
  console.error(
    `package-lock.json lacks ${paths.length} entries; run node .ci/complete-lock.mjs:\n${paths.join('\n')}`,
  );
  process.exitCode = 1;
} else {
  const packages = Object.fromEntries(Object.entries({ ...lock.packages, ...missing }).sort(byPath));
  writeFileSync(FILE, `${JSON.stringify({ ...lock, packages }, null, 2)}\n`);
  console.log(`package-lock.json: ${paths.length} entries added.\n${paths.join('\n')}`);
}

/** The entries of optional binaries that some package of the lock names and the lock does not hold. */
function findMissing(packages) {
  const wanted = Object.values(packages).flatMap(({ optionalDependencies = {}, dev }) =>
    Object.entries(optionalDependencies).map(([name, version]) => ({ name, version, dev })),
  );
  const entries = wanted
    .filter(({ name }) => !(`node_modules/${name}` in packages))
    .map((binary) => [`node_modules/${binary.name}`, entryFor(binary)]);
  return Object.fromEntries(entries.filter(([, entry]) => entry !== undefined));
}

/** Undefined where the name tells no platform, or the version is a range: such an entry cannot be derived. */
function entryFor({ name, version, dev }) {
  const words = name.split(/[-/]/);
  const os = words.find((word) => SYSTEMS.has(word));
  const cpu = words.find((word) => PROCESSORS.has(word));
  if (os === undefined || !/^\d/.test(version)) return undefined;
  const libc = os === 'linux' ? libcOf(words) : undefined;
  return {
    version,
    ...(cpu && { cpu: [cpu] }),
    ...(dev && { dev }),
    ...(libc && { libc: [libc] }),
    optional: true,
    os: [os],
  };
}

function libcOf(words) {
  if (words.some((word) => word.startsWith('musl'))) return 'musl';
  return words.some((word) => word.startsWith('gnu')) ? 'glibc' : undefined;
}

/** The order npm itself writes, so that the next `npm install` moves nothing. */
function byPath([one], [other]) {
  return one.localeCompare(other, 'en');
}
