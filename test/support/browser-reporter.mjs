/** Reports the browser tests: prints what failed so that it can be read, and counts. */
import {formatError} from '@web/test-runner';
import {relative} from 'node:path';
import {ownFrames} from './own-frames.mjs';

/** @typedef {{ passed: number, failed: number, skipped: string[], perFile?: Map<string, number> }} Tally `skipped` holds the tests' names; `perFile`, how many tests each file has */

/**
 * A test runner reporter.
 * @param {(tally: Tally) => void} done called once, when all files have run
 */
export function browserReporter(done) {
  return {
    reportTestFileResults({sessionsForTestFile, testFile}) {
      const file = relative(process.cwd(), testFile);
      for (const session of sessionsForTestFile) {
        const results = resultsOf(session);
        const broken = fileErrors(session, results);
        if (session.passed && broken.length === 0) print(`ok      ${file} (${results.length})`);
        for (const {path, error} of results.filter(isFailure)) print(`FAILED  ${file}\n        ${path}\n${indented(describe(error))}`);
        for (const error of broken) print(`FAILED  ${file}\n${indented(describe(error))}`);
        for (const path of session.request404s) print(`        asked for ${path}, which is not there`);
        for (const words of session.logs) print(`        logged: ${words.map(asText).join(' ')}`);
      }
    },
    onTestRunFinished({sessions}) {
      const tally = {passed: 0, failed: 0, skipped: [], perFile: new Map()};
      for (const session of sessions) {
        const results = resultsOf(session);
        const file = relative(process.cwd(), session.testFile);
        tally.perFile.set(file, results.length);
        tally.passed += results.filter(result => result.passed).length;
        tally.failed += results.filter(isFailure).length + fileErrors(session, results).length;
        tally.skipped.push(...results.filter(result => result.skipped).map(result => `${file}: ${result.path}`));
      }
      done(tally);
    },
  };
}

/** The tests of a file, flat, each with its path through the suites. */
function resultsOf(session) {
  const flatten = (suite, path) => [
    ...suite.tests.map(test => ({...test, path: [...path, test.name].join(' › ')})),
    ...suite.suites.flatMap(inner => flatten(inner, [...path, inner.name])),
  ];
  return session.testResults ? flatten(session.testResults, []) : [];
}

function isFailure(result) {
  return !result.passed && !result.skipped;
}

/** What went wrong outside any test. A file that gave no tests counts as broken, never as nothing. */
function fileErrors(session, results) {
  if (session.errors.length > 0) return session.errors;
  if (results.length === 0) return [{message: 'This file ran no tests.'}];
  if (!session.passed && !results.some(isFailure)) return [{message: 'This file failed outside its tests.'}];
  return [];
}

function describe(error) {
  if (!error) return 'It did not run.'; // Its hook failed, and that failure has the words.
  const stack = (error.stack ?? '').replace(/\?wtr-session-id=[^:)]*/g, '');
  return formatError({...error, stack: ownFrames(stack) || stack});
}

/** Past the console: the test runner takes that over and fills it with cursor movements. */
function print(line) {
  process.stdout.write(`${line}\n`);
}

function asText(value) {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function indented(text) {
  return text.replace(/^/gm, '        ');
}
