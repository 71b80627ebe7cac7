import { fileURLToPath } from 'node:url';
import { defaultClientConditions, defineConfig } from 'vite';
import { plainFolders } from './server/folders.mjs';
import { galleryInbox } from './server/inbox.mjs';
import { elementsManifest } from './server/manifest.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  root: here('.'),
  // Relative, so that the built gallery works from any folder of a site.
  base: './',
  publicDir: false,
  plugins: [plainFolders(), elementsManifest(), galleryInbox(process.env.ROSETTE_INBOX)],
  resolve: { conditions: ['@rosette/source', ...defaultClientConditions] },
  // Oxc removes or keeps legacy decorators in silence when it misses the tsconfig of a file, so they are told here once more;
  // without the last one, class fields would shadow Lit's accessors.
  oxc: {
    decorator: { legacy: true },
    assumptions: { setPublicClassFields: true },
    typescript: { removeClassFieldsWithoutInitializer: true },
  },
  // All that is used here is ES modules already; bundling them first would reload the page whenever a new one is met.
  optimizeDeps: { noDiscovery: true, include: [] },
  server: { host: '127.0.0.1' },
  preview: { host: '127.0.0.1' },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: { input: [here('index.html'), here('plate.html')] },
  },
});
