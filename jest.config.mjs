// One Jest runs everything: unit and contract tests, and the end-to-end ones in a browser.
const shared = {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: { '^.+\\.tsx?$': '<rootDir>/test/esbuild-transform.cjs' },
  modulePathIgnorePatterns: ['<rootDir>/dist/'],
};

export default {
  maxWorkers: '100%', // on two cores the default is one, and the files on Neo4j are long
  testTimeout: 300_000, // a busy machine is slow, not wrong: no test asserts a time, and none has a limit of its own
  coverageProvider: 'v8', // the default provider reports 0 % with this transformer
  collectCoverageFrom: ['{server,client}/**/*.{ts,tsx}', '!**/*.generated.ts'],
  projects: [
    {
      ...shared,
      displayName: 'unit',
      testMatch: ['<rootDir>/test/**/*.test.ts?(x)'],
      testPathIgnorePatterns: ['/node_modules/', '\\.e2e\\.test\\.ts$', '/test/on-neo4j\\.test\\.ts$'],
    },
    {
      ...shared,
      displayName: 'neo4j',
      testMatch: ['<rootDir>/test/on-neo4j.test.ts'],
      globalSetup: '<rootDir>/test/neo4j/global-setup.mjs',
      globalTeardown: '<rootDir>/test/neo4j/global-teardown.mjs',
    },
    {
      ...shared,
      displayName: 'e2e',
      testMatch: ['<rootDir>/test/**/*.e2e.test.ts'],
      globalSetup: '<rootDir>/test/e2e/global-setup.mjs',
    },
  ],
};
