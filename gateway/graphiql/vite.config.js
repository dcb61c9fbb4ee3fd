import { resolve } from 'node:path';
import { defineConfig } from 'vite';

/** GraphiQL with everything it needs in one folder that the gateway serves: it works without the internet. */
export default defineConfig({
  root: import.meta.dirname,
  base: '/graphiql/',
  logLevel: 'warn',
  define: { 'process.env.NODE_ENV': '"production"' },
  build: {
    outDir: resolve(import.meta.dirname, '../dist/graphiql'),
    emptyOutDir: true,
    chunkSizeWarningLimit: 10_000,
    sourcemap: false,
  },
  worker: { format: 'es' },
});
