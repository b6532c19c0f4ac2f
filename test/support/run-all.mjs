/**
 * `npm test`: the browser tests, then the Node tests; the last line it prints is `N passed, N failed, N skipped`.
 * Words on the command line choose the files whose path holds one of them; `--coverage` measures the browser tests;
 * `--all` (`npm run test:all`) installs Firefox and WebKit where they are missing (Debian, root). The browser journeys, and what is asked
 * of themes, run in both if they are there. It also looks at every state of the page in each view, not only in the first.
 */
import {startTestRunner} from '@web/test-runner';
import {fork} from 'node:child_process';
import {readdirSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {browserReporter} from './browser-reporter.mjs';
import {installEngines, otherEngines} from './engines.mjs';
import {findBrowser} from './find-browser.mjs';

/** @typedef {import('./browser-reporter.mjs').Tally} Tally */

const projectRoot = fileURLToPath(new URL('../../', import.meta.url));
process.chdir(projectRoot);
const started = Date.now();

/** What a shopper does, and how it looks in other people's pages: each engine has its own idea of that. */
const everywhere = ['journeys', 'theming'].map(folder => join('test', folder));

const words = process.argv.slice(2).filter(argument => !argument.startsWith('--'));
const files = readdirSync('test', {recursive: true})
  .map(path => join('test', path))
  .filter(path => words.length === 0 || words.some(word => path.includes(word)))
  .sort();
const browserFiles = files.filter(path => path.endsWith('.test.ts'));
const nodeFiles = files.filter(path => path.endsWith('.node-test.ts'));

if (browserFiles.length + nodeFiles.length === 0) {
  console.error(words.length ? `No test file has ${words.map(word => `"${word}"`).join(' or ')} in its path.` : 'There are no test files.');
  process.exit(1);
}

process.env.CHROME_PATH = await findBrowser();
console.log(`The browser is ${process.env.CHROME_PATH}.`);

if (process.argv.includes('--all')) {
  installEngines();
  process.env.EVERY_VIEW = 'yes';
}
const inChromium = await runInBrowser(browserFiles);
const tallies = [inChromium, ...(await runElsewhere(browserFiles, inChromium.perFile ?? new Map())), await runInNode(nodeFiles)];
const skipped = tallies.flatMap(tally => tally.skipped);
const passed = sum(tallies.map(tally => tally.passed));
const failed = sum(tallies.map(tally => tally.failed));

for (const name of skipped) console.log(`SKIPPED ${name}`);
console.log(`Took ${Math.round((Date.now() - started) / 1000)} s.`);
console.log(`${passed} passed, ${failed} failed, ${skipped.length} skipped`);
process.exit(failed === 0 && passed > 0 ? 0 : 1);

/** In the engines that are installed; those that are not are named, with the number of tests not run. */
async function runElsewhere(chosen, perFile) {
  const wanted = chosen.filter(path => everywhere.some(folder => path.startsWith(folder)));
  const results = [];
  for (const engine of wanted.length > 0 ? otherEngines : []) {
    if (engine.isThere()) results.push(await runInBrowser(wanted, engine));
    else console.log(notRun(engine, sum(wanted.map(file => perFile.get(file) ?? 0))));
  }
  return results;
}

const notRun = ({name}, tests) =>
  `NOT RUN in ${name}: ${tests} tests of journeys and themes. "npm run test:all" installs what is missing (Debian, root).`;

/** @returns {Promise<Tally>} */
async function runInBrowser(chosen, engine = null) {
  if (chosen.length === 0) return {passed: 0, failed: 0, skipped: []};
  console.log(`Browser tests${engine ? ` in ${engine.name}` : ''}: ${chosen.length} files.`);
  const {testRunnerConfig} = await import('../web-test-runner.config.mjs');
  const config = await testRunnerConfig(engine);
  let tally;
  const runner = await startTestRunner({
    config: {
      ...config,
      files: chosen,
      coverage: process.argv.includes('--coverage'),
      reporters: [browserReporter(result => (tally = result))],
    },
    readCliArgs: false,
    readFileConfig: false,
    autoExitProcess: false,
  });
  await new Promise(resolve => runner.on('stopped', resolve));
  return tally ?? {passed: 0, failed: 1, skipped: []};
}

/** @returns {Promise<Tally>} */
function runInNode(chosen) {
  if (chosen.length === 0) return Promise.resolve({passed: 0, failed: 0, skipped: []});
  console.log(`Node tests: ${chosen.length} files.`);
  const reporter = fileURLToPath(new URL('node-reporter.mjs', import.meta.url));
  return new Promise(resolve => {
    const child = fork(chosen[0], chosen.slice(1), {
      execArgv: [
        '--import',
        'tsx',
        '--test',
        '--test-concurrency=3',
        // A file that hangs fails, and the run goes on: longer than any takes on a busy machine.
        '--test-timeout=900000',
        `--test-reporter=${reporter}`,
        '--test-reporter-destination=stdout',
      ],
    });
    let tally;
    child.on('message', result => (tally = result));
    child.on('close', () => resolve(tally ?? {passed: 0, failed: 1, skipped: []}));
  });
}

function sum(numbers) {
  return numbers.reduce((total, number) => total + number, 0);
}
