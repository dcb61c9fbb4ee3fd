// Lets a child process run our TypeScript sources, decorators included: node --import <this> --conditions=mh-source x.ts
import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';
import { transformSync } from '@swc/core';

const configFile = fileURLToPath(new URL('../../../.swcrc', import.meta.url));

registerHooks({
  load(url, context, next) {
    if (!url.endsWith('.ts') || url.includes('/node_modules/')) return next(url, context);
    const filename = fileURLToPath(url);
    // The rewriting of .ts to .js is for builds; here the sources themselves are loaded.
    const jsc = { rewriteRelativeImportExtensions: false };
    const { code } = transformSync(readFileSync(filename, 'utf8'), { filename, configFile, jsc, sourceMaps: 'inline' });
    return { format: 'module', source: code, shortCircuit: true };
  },
});
