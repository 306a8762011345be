// Jest's transformer: TypeScript and TSX to native ES modules. CommonJS, because Jest loads transformers with require.
const { createHash } = require('node:crypto');
const { transformSync, version } = require('esbuild');

const options = { format: 'esm', target: 'node20', sourcemap: 'both', jsx: 'automatic' };
const transform = (source, file) =>
  transformSync(source, { ...options, loader: file.endsWith('x') ? 'tsx' : 'ts', sourcefile: file });

module.exports = {
  process: transform,
  processAsync: async (source, file) => transform(source, file),
  getCacheKey: (source, file) =>
    createHash('sha1')
      .update(version + JSON.stringify(options) + file + source)
      .digest('hex'),
};
