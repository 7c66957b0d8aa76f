// Bundles a TypeScript file of the tests for Node, for what runs in processes of its own.
import path from 'node:path';
import * as esbuild from 'esbuild';

/** The bundle's path, below .build/; whoever asks for it removes it. */
export function bundleTest(entry, name) {
  const outfile = path.resolve('.build', `${name}-${process.pid}.cjs`);
  esbuild.buildSync({
    entryPoints: [entry],
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    packages: 'external',
    outfile,
    logLevel: 'warning',
  });
  return outfile;
}
