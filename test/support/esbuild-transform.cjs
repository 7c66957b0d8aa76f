// Jest's transform: TypeScript and TSX to CommonJS by esbuild, with inline source maps.
const crypto = require('node:crypto');
const esbuild = require('esbuild');

const OPTIONS = {
  format: 'cjs',
  target: 'node20',
  sourcemap: 'inline',
  sourcesContent: false,
  jsx: 'automatic',
  jsxImportSource: 'preact',
};

module.exports = {
  process(source, file) {
    const loader = file.endsWith('.tsx') ? 'tsx' : file.endsWith('.ts') ? 'ts' : 'js';
    return { code: esbuild.transformSync(source, { ...OPTIONS, loader, sourcefile: file }).code };
  },
  getCacheKey(source, file) {
    return crypto
      .createHash('sha256')
      .update(`${esbuild.version}\0${JSON.stringify(OPTIONS)}\0${file}\0${source}`)
      .digest('hex');
  },
};
