/** What the page of a browser test is served by: Vite, msw's worker file, and the recorded answers of real stores. */
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {basename, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {createServer} from 'vite';

const projectRoot = fileURLToPath(new URL('../../', import.meta.url));

/** Test files first import these; transforming them before the first page asks keeps that page inside its time limit. */
const warmedUp = ['src/index.ts', 'src/emulator/msw-handlers.ts', 'src/emulator/start-in-page.ts'];

/**
 * Starts Vite for the browser tests.
 * Only heavy packages that know nothing of Lit are bundled ahead: bundling a part of Lit's family would load Lit twice.
 */
export async function startVite() {
  const vite = await createServer({
    configFile: false,
    root: projectRoot,
    appType: 'custom',
    clearScreen: false,
    logLevel: 'warn',
    cacheDir: join(projectRoot, 'node_modules/.cache/vite-tests'),
    server: {middlewareMode: true, hmr: false, ws: false, watch: null},
    plugins: [leaveRunnerModules()],
    optimizeDeps: {
      noDiscovery: true,
      include: ['msw', 'msw/browser', 'zod/mini', 'localized-address-format', 'postcode-validator', 'chai', 'axe-core', 'fast-check'],
    },
  });
  for (const file of warmedUp) {
    if (existsSync(join(projectRoot, file))) await vite.warmupRequest(`/${file}`);
  }
  return vite;
}

/** The modules the test runner itself serves: `@web/test-runner-commands` imports some by these paths. */
function leaveRunnerModules() {
  return {
    name: 'leave-runner-modules',
    enforce: 'pre',
    resolveId: id => (id.startsWith('/__web-') ? {id, external: true} : null),
  };
}

/** Koa middleware: Vite answers all but the paths that are the test runner's own. */
export function viteAnswers(vite) {
  return (context, next) => {
    if (isRunnersOwn(context.path)) return next();
    return new Promise((resolve, reject) => {
      context.respond = false;
      context.res.on('close', resolve);
      vite.middlewares(context.req, context.res, error => {
        context.respond = true;
        if (error) reject(error);
        else next().then(resolve, reject);
      });
    });
  };
}

function isRunnersOwn(path) {
  if (path === '/' || path.startsWith('/__web-') || path.startsWith('/wtr-')) return true;
  return /\/@web\/(?!test-runner-commands\/)/.test(path);
}

/** Koa middleware: msw's worker, from the package, so that the file and the library never differ. */
export function workerAnswers() {
  const source = readFileSync(fileURLToPath(import.meta.resolve('msw/mockServiceWorker.js')), 'utf8');
  return (context, next) => {
    if (context.path !== '/mockServiceWorker.js') return next();
    context.type = 'text/javascript';
    context.body = source;
  };
}

/**
 * Koa middleware: `/__recordings/index.json` lists the recorded answers, `/__recordings/<file>` gives one. They lie in
 * `RECORDINGS_DIR`, or beside the project in `shared/recordings`; where neither is there, the list is empty.
 */
export function recordingsAnswer() {
  const folder = process.env.RECORDINGS_DIR ?? join(projectRoot, '../shared/recordings');
  const names = existsSync(folder) ? readdirSync(folder).filter(name => name.endsWith('.json')) : [];
  return (context, next) => {
    if (!context.path.startsWith('/__recordings/')) return next();
    const name = basename(context.path);
    context.type = 'application/json';
    if (name === 'index.json') context.body = JSON.stringify(names);
    else if (names.includes(name)) context.body = readFileSync(join(folder, name), 'utf8');
    else context.status = 404;
  };
}
