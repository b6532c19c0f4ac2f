/** Runs `test/**\/*.test.ts` in a real browser, served by Vite. `npm test` adds the files and a reporter. */
import {fileURLToPath} from 'node:url';
import {emulationPlugin} from './support/emulation-plugin.mjs';
import {isolatingLauncher} from './support/isolating-launcher.mjs';
import {recordingsAnswer, startVite, viteAnswers, workerAnswers} from './support/test-server.mjs';

/**
 * @param {import('./support/engines.mjs').Engine | null} engine another browser than Chromium
 * @returns {Promise<import('@web/test-runner').TestRunnerConfig>}
 */
export async function testRunnerConfig(engine = null) {
  const vite = await startVite();
  return {
    rootDir: fileURLToPath(new URL('..', import.meta.url)),
    files: 'test/**/*.test.ts',
    nodeResolve: false, // Vite resolves.
    browsers: [engine ? engine.launcher() : await isolatingLauncher()],
    concurrentBrowsers: 1,
    concurrency: engine ? 1 : 2,
    staticLogging: true,
    browserStartTimeout: 60_000,
    testsStartTimeout: 60_000,
    testFramework: {config: {ui: 'bdd', timeout: 15_000}},
    filterBrowserLogs: ({args}) => !String(args[0]).startsWith('Lit is in dev mode'),
    coverageConfig: {
      include: ['src/**/*'],
      exclude: ['node_modules/**'],
      reporters: ['text', 'html'],
      reportDir: 'node_modules/.cache/coverage',
    },
    middleware: [workerAnswers(), recordingsAnswer(), viteAnswers(vite)],
    plugins: [emulationPlugin(), {name: 'close-vite', serverStop: () => vite.close()}],
  };
}
