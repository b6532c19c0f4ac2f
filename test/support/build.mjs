/** `npm run build`: fills dist/ with what integrators get, checks it, and prints what it weighs. */
import {spawnSync} from 'node:child_process';
import {readdirSync, readFileSync, realpathSync, rmSync} from 'node:fs';
import {join, relative} from 'node:path';
import {fileURLToPath} from 'node:url';
import {brotliCompressSync, gzipSync} from 'node:zlib';
import {build} from 'vite';

const projectRoot = fileURLToPath(new URL('../../', import.meta.url));

/** Words that only the emulated store says: it must never reach a shop. */
const foreignWords = ['mockServiceWorker', '__emulator'];

/**
 * Bundles the widget: `multidrop.js` with its chunks for `import`, and `multidrop.all.js` for one script tag.
 * @param {{ outDir: string, entry?: string }} options
 */
export async function bundle({outDir, entry = join(projectRoot, 'src/index.ts')}) {
  rmSync(outDir, {recursive: true, force: true});
  await build(
    settings(outDir, {
      lib: {entry, formats: ['es'], fileName: () => 'multidrop.js'},
      // Vite leaves the white space in modules unless told.
      rolldownOptions: {output: {minify: true, chunkFileNames: 'chunks/[name]-[hash].js'}},
    }),
  );
  await build(
    settings(outDir, {
      lib: {entry, formats: ['iife'], name: 'Multidrop', fileName: () => 'multidrop.all.js'},
      rolldownOptions: {output: {codeSplitting: false}},
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

function settings(outDir, {lib, rolldownOptions, minify = true}) {
  return {
    configFile: false,
    root: projectRoot,
    logLevel: 'warn',
    publicDir: false,
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

function printSizes(outDir) {
  const rows = scriptsIn(outDir).map(file => {
    const bytes = readFileSync(file);
    const sizes = [bytes.length, gzipSync(bytes, {level: 9}).length, brotliCompressSync(bytes).length];
    return [relative(outDir, file), ...sizes.map(size => size.toLocaleString('en'))];
  });
  const table = [['bytes', 'raw', 'gzip', 'brotli'], ...rows];
  const width = Math.max(...table.map(([name]) => name.length));
  for (const [name, ...sizes] of table) console.log(name.padEnd(width) + sizes.map(size => size.padStart(10)).join(''));
}

function writeTypes() {
  const compiler = join(projectRoot, 'node_modules/typescript/bin/tsc');
  const told = spawnSync(process.execPath, [compiler, '-p', join(projectRoot, 'test/support/tsconfig.types.json')], {stdio: 'inherit'});
  if (told.status !== 0) throw new Error('The types were not written; the compiler says why above.');
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const outDir = join(projectRoot, 'dist');
  try {
    await bundle({outDir});
    await bundleEmulator({outDir: join(outDir, 'emulator')});
    checkBundles(outDir);
    writeTypes();
    printSizes(outDir);
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
