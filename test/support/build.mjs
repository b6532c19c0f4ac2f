/** `npm run build`: fills dist/ with what integrators get, checks it, and prints what it weighs. */
import {spawnSync} from 'node:child_process';
import {readdirSync, readFileSync, realpathSync, rmSync} from 'node:fs';
import {join, relative} from 'node:path';
import {fileURLToPath} from 'node:url';
import {brotliCompressSync, gzipSync} from 'node:zlib';
import {build} from 'vite';
import {fileOf, loadOrder} from './load-order.mjs';
import {shortScripts, shortTemplates} from './smaller.mjs';

const projectRoot = fileURLToPath(new URL('../../', import.meta.url));

/** Words that only the emulated store says: it must never reach a shop. */
const foreignWords = ['mockServiceWorker', '__emulator'];

/** Most bytes, brotli: before the widget asks the store and takes an answer to its question; and with what it fetches meanwhile. */
const budgets = {atFirst: 40_000, withNext: 75_000};

/**
 * Bundles the widget: `multidrop.js` with its chunks for `import`, and `multidrop.all.js` for one script tag.
 * @param {{ outDir: string, entry?: string }} options
 * @returns {Promise<import('./load-order.mjs').LoadOrder>} which files of the first a page loads when
 */
export async function bundle({outDir, entry = join(projectRoot, 'src/index.ts')}) {
  rmSync(outDir, {recursive: true, force: true});
  const [modules] = await build(
    settings(outDir, {
      lib: {entry, formats: ['es'], fileName: () => 'multidrop.js'},
      plugins: [shortTemplates(), shortScripts({module: true})],
      // Vite leaves the white space in modules unless told.
      rolldownOptions: {
        checks: {pluginTimings: false},
        output: {
          minify: true,
          chunkFileNames: 'chunks/[name]-[hash].js',
          codeSplitting: {groups: [{name: fileOf, debugName: 'by the moment they are needed'}]},
        },
      },
    }),
  );
  await build(
    settings(outDir, {
      lib: {entry, formats: ['iife'], name: 'Multidrop', fileName: () => 'multidrop.all.js'},
      plugins: [shortTemplates(), shortScripts({module: false})],
      rolldownOptions: {checks: {pluginTimings: false}, output: {codeSplitting: false}},
    }),
  );
  return loadOrder(modules.output);
}

/** Bundles the session without elements, in one file. */
export async function bundleHeadless({outDir}) {
  await build(
    settings(outDir, {
      lib: {entry: join(projectRoot, 'src/headless.ts'), formats: ['es'], fileName: () => 'headless.js'},
      plugins: [shortScripts({module: true})],
      rolldownOptions: {checks: {pluginTimings: false}, output: {minify: true, codeSplitting: false}},
    }),
  );
}

/** The emulated store's entries, by the name of their file. */
const emulatorEntries = {index: 'index.ts', msw: 'msw.ts', server: 'http/index.ts', cli: 'http/cli.ts'};

/**
 * Bundles the emulated store for tests and demos, never for shops: readable, msw left to whoever installs it.
 * @param {{ outDir: string }} options
 */
export async function bundleEmulator({outDir}) {
  rmSync(outDir, {recursive: true, force: true});
  const entry = Object.fromEntries(Object.entries(emulatorEntries).map(([name, file]) => [name, join(projectRoot, 'src/emulator', file)]));
  await build(
    settings(outDir, {
      lib: {entry, formats: ['es'], fileName: (_format, name) => `${name}.js`},
      rolldownOptions: {external: [/^node:/, /^msw(\/|$)/], output: {chunkFileNames: 'chunks/[name]-[hash].js'}},
      minify: false,
    }),
  );
}

function settings(outDir, {lib, rolldownOptions, plugins = [], minify = true}) {
  return {
    configFile: false,
    root: projectRoot,
    logLevel: 'warn',
    publicDir: false,
    plugins,
    resolve: {mainFields: ['module', 'main']}, // A package's file for browsers may be a UMD bundle, which carries code for loaders.
    define: {'process.env.NODE_ENV': '"production"'},
    build: {outDir, emptyOutDir: false, target: 'es2022', minify, lib, rolldownOptions},
  };
}

/**
 * @param {string} outDir
 * @throws {Error} if a bundle holds a part of the emulated store
 */
export function checkBundles(outDir) {
  for (const file of scriptsIn(outDir).filter(path => !relative(outDir, path).startsWith('emulator'))) {
    const word = foreignWords.find(candidate => readFileSync(file, 'utf8').includes(candidate));
    if (word)
      throw new Error(`${relative(outDir, file)} holds "${word}", so the emulated store got into it. Look for an import of it under src.`);
  }
}

function scriptsIn(folder) {
  return readdirSync(folder, {recursive: true})
    .filter(path => path.endsWith('.js'))
    .sort()
    .map(path => join(folder, path));
}

const columns = ['raw', 'gzip', 'brotli'];

function sizesOf(path) {
  const bytes = readFileSync(path);
  return [bytes.length, gzipSync(bytes, {level: 9}).length, brotliCompressSync(bytes).length];
}

const addUp = rows => columns.map((_, i) => rows.reduce((sum, [, sizes]) => sum + sizes[i], 0));

/** @returns {{ atFirst: number, withNext: number }} bytes, brotli */
function printSizes(outDir, {atFirst, next, onDemand}) {
  const rowsOf = files => files.map(file => [`  ${file}`, sizesOf(join(outDir, file))]);
  const others = scriptsIn(outDir).map(path => relative(outDir, path));
  const [first, second] = [rowsOf(atFirst), rowsOf(next)];
  const [sum, both] = [addUp(first), addUp([...first, ...second])];
  const table = [
    ['First load: the widget asks the store, and puts its question', null],
    ...first,
    ['  together', sum],
    ['Fetched meanwhile: the plan, shipping, saving', null],
    ...second,
    ['  with the first load', both],
    ['On demand', null],
    ...rowsOf(onDemand),
    ['By themselves', null],
    ...rowsOf(others.filter(file => ![...atFirst, ...next, ...onDemand].includes(file))),
  ];
  const width = Math.max(...table.filter(([, sizes]) => sizes).map(([name]) => name.length));
  const print = (name, cells) => console.log(name.padEnd(width) + cells.map(cell => cell.padStart(10)).join(''));
  print('bytes', columns);
  for (const [name, sizes] of table)
    print(
      name,
      (sizes ?? []).map(size => size.toLocaleString('en')),
    );
  return {atFirst: sum[2], withNext: both[2]};
}

function writeTypes() {
  const compiler = join(projectRoot, 'node_modules/typescript/bin/tsc');
  const told = spawnSync(process.execPath, [compiler, '-p', join(projectRoot, 'test/support/tsconfig.types.json')], {stdio: 'inherit'});
  if (told.status !== 0) throw new Error('The types were not written; the compiler says why above.');
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const outDir = join(projectRoot, 'dist');
  try {
    const order = await bundle({outDir});
    await bundleHeadless({outDir});
    await bundleEmulator({outDir: join(outDir, 'emulator')});
    checkBundles(outDir);
    writeTypes();
    const sizes = printSizes(outDir, order);
    for (const [moment, budget] of Object.entries(budgets)) {
      if (sizes[moment] > budget)
        throw new Error(
          `${sizes[moment]} bytes (brotli, ${moment}) are more than ${budget}: load on demand what is not needed that early.`,
        );
    }
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
