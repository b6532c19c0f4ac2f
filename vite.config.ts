/**
 * `npm start`: the demo at http://localhost:5173/. PORT changes the port; STORE_URL takes a real store instead of the emulated one.
 * `npm run build:demo`: the same as files, for any host and any folder of it.
 */
import {fileURLToPath} from 'node:url';
import {defineConfig, type UserConfig} from 'vite';
import {demoPages} from './demo/dev-server/demo-pages.js';
import {docsSection} from './demo/dev-server/docs-pages.js';
import {readSettings, type DemoSettings} from './demo/dev-server/settings.js';
import {storeProxy} from './demo/dev-server/store-proxy.js';

const projectRoot = fileURLToPath(new URL('.', import.meta.url));

export default defineConfig(({command}): UserConfig => {
  const {port, storeUrl} = settingsOrStop();
  return {
    root: 'demo',
    base: './', // Wherever it is hosted.
    appType: 'mpa', // A path that is no page is 404, never the demo again.
    cacheDir: `${projectRoot}node_modules/.cache/vite-demo`,
    clearScreen: false,
    define: {__STORE_URL__: JSON.stringify(storeUrl?.origin ?? null), __IS_BUILT__: String(command === 'build')},
    plugins: [demoPages(), docsSection()],
    // Nothing is bundled on discovery, which would reload the page; and of what is bundled ahead nothing knows Lit, or there would be two.
    optimizeDeps: {noDiscovery: true, include: ['msw', 'msw/browser', 'zod/mini', 'localized-address-format', 'postcode-validator']},
    build: {
      outDir: `${projectRoot}dist-demo`,
      emptyOutDir: true,
      target: 'es2022',
      rolldownOptions: {input: ['index', 'checkout'].map(page => `${projectRoot}demo/${page}.html`)},
    },
    server: {
      host: '127.0.0.1', // Both "localhost" and "127.0.0.1" lead here, and nobody else's machine.
      port,
      strictPort: true,
      fs: {allow: [projectRoot]},
      ...(storeUrl ? {proxy: storeProxy(storeUrl)} : {}),
    },
  };
});

function settingsOrStop(): DemoSettings {
  try {
    return readSettings(process.env);
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n`);
    process.exit(1);
  }
}
