import optimizeLocales from '@react-aria/optimize-locales-plugin';
import { reactRouter } from '@react-router/dev/vite';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'vite';

export default defineConfig(({ isSsrBuild }) => ({
  plugins: [
    // The words of React Aria in the console's languages only, and none on the server.
    { ...optimizeLocales.vite({ locales: isSsrBuild === true ? [] : ['en-US', 'de-DE'] }), enforce: 'pre' as const },
    tailwindcss(),
    reactRouter(),
  ],
  // Our own libs are taken from their sources, for the browser as for the server.
  resolve: { conditions: ['mh-source', 'module', 'browser', 'development|production'] },
  build: { target: 'es2023', assetsInlineLimit: 0, manifest: true },
  ssr: { resolve: { conditions: ['mh-source'], externalConditions: ['node'] } },
}));
