/** What `npm run build` bundles: the widget for `import`, for script tags, the session alone, and the emulated store. */
import {readdirSync, readFileSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {build} from 'vite';
import {fileOf, loadOrder} from './load-order.mjs';
import {pureSchemas, shortScripts, shortTemplates} from './smaller.mjs';

export const projectRoot = fileURLToPath(new URL('../../', import.meta.url));

/** Words that only the emulated store says: it must never reach a shop. */
const foreignWords = ['mockServiceWorker', '__emulator'];

/**
 * The widget: `multidrop.js` with its chunks for `import`, `multidrop.classic.js` that brings it to a plain script tag, and
 * `multidrop.all.js` that needs nothing beside it.
 * @param {{ outDir: string, entry?: string }} options
 * @returns {Promise<import('./load-order.mjs').LoadOrder>} which files of the first a page loads when
 */
export async function bundle({outDir, entry = join(projectRoot, 'src/index.ts')}) {
  rmSync(outDir, {recursive: true, force: true});
  const [modules] = await build(
    settings(outDir, {
      lib: {entry, formats: ['es'], fileName: () => 'multidrop.js'},
      plugins: [shortTemplates(), shortScripts({module: true})],
      output: {
        // Vite leaves the white space in modules unless told.
        minify: true,
        chunkFileNames: 'chunks/[name]-[hash].js',
        codeSplitting: {groups: [{name: fileOf, debugName: 'by the moment they are needed'}]},
      },
    }),
  );
  await bundleScript({outDir, entry, file: 'multidrop.all.js'});
  await bundleScript({outDir, entry: join(projectRoot, 'src/classic.ts'), file: 'multidrop.classic.js'});
  return loadOrder(modules.output);
}

const bundleScript = ({outDir, entry, file}) =>
  build(
    settings(outDir, {
      lib: {entry, formats: ['iife'], name: 'Multidrop', fileName: () => file},
      plugins: [shortTemplates(), shortScripts({module: false})],
      output: {codeSplitting: false},
    }),
  );

/** The session without elements, in one file, of which a page's own bundler takes what is used: the second minifier would not let it. */
export async function bundleHeadless({outDir}) {
  await build(
    settings(outDir, {
      lib: {entry: join(projectRoot, 'src/headless.ts'), formats: ['es'], fileName: () => 'headless.js'},
      plugins: [pureSchemas()],
      output: {minify: true, codeSplitting: false},
    }),
  );
}

const languages = ['ar', 'de', 'en', 'es', 'fr', 'ja'];

/** The words of each language, readable, for pages that change sentences or bring a language of their own. */
export async function bundleLocales({outDir}) {
  const entry = Object.fromEntries(languages.map(code => [code, join(projectRoot, `src/locales/${code}.ts`)]));
  await build(
    settings(outDir, {
      lib: {entry, formats: ['es'], fileName: (_format, name) => `${name}.js`},
      output: {chunkFileNames: 'shared-[hash].js'},
      minify: false,
    }),
  );
}

/** The emulated store's entries, by the name of their file. */
const emulatorEntries = {index: 'index.ts', msw: 'msw.ts', server: 'http/index.ts', cli: 'http/cli.ts'};

/**
 * The emulated store for tests and demos, never for shops: readable, msw left to whoever installs it.
 * @param {{ outDir: string }} options
 */
export async function bundleEmulator({outDir}) {
  rmSync(outDir, {recursive: true, force: true});
  const entry = Object.fromEntries(Object.entries(emulatorEntries).map(([name, file]) => [name, join(projectRoot, 'src/emulator', file)]));
  await build(
    settings(outDir, {
      lib: {entry, formats: ['es'], fileName: (_format, name) => `${name}.js`},
      external: [/^node:/, /^msw(\/|$)/],
      output: {chunkFileNames: 'chunks/[name]-[hash].js'},
      minify: false,
    }),
  );
}

function settings(outDir, {lib, output, external = [], plugins = [], minify = true}) {
  return {
    configFile: false,
    root: projectRoot,
    logLevel: 'warn',
    publicDir: false,
    plugins,
    resolve: {
      mainFields: ['module', 'main'], // A package's file for browsers may be a UMD bundle, which carries code for loaders.
      conditions: ['module', 'browser', 'production'], // Whatever NODE_ENV says where it is built: no shop gets a library's dev mode.
    },
    define: {'process.env.NODE_ENV': '"production"'},
    build: {
      outDir,
      emptyOutDir: false,
      target: 'es2022',
      minify,
      lib,
      sourcemap: true,
      rolldownOptions: {checks: {pluginTimings: false}, external, output},
    },
  };
}

/**
 * @param {string} outDir
 * @throws {Error} if a bundle holds a part of the emulated store
 */
export function checkBundles(outDir) {
  for (const file of scriptsIn(outDir).filter(path => !path.startsWith('emulator'))) {
    const word = foreignWords.find(candidate => readFileSync(join(outDir, file), 'utf8').includes(candidate));
    if (word) throw new Error(`${file} holds "${word}", so the emulated store got into it. Look for an import of it under src.`);
  }
}

/** Paths within a folder, in order. */
export const scriptsIn = folder =>
  readdirSync(folder, {recursive: true})
    .filter(path => path.endsWith('.js'))
    .sort();
