/** Reports the Node tests to run-all.mjs: prints what failed, and sends it `{ passed, failed, skipped }` when all have run. */
import {relative} from 'node:path';
import {ownFrames} from './own-frames.mjs';

/** Suites that hold tests are not counted; a suite whose own hook failed is, and so is a file that did not load. */
export default async function* nodeReporter(events) {
  const tally = {passed: 0, failed: 0, skipped: []};
  for await (const {type, data} of events) {
    if (type === 'test:stdout' || type === 'test:stderr') yield data.message;
    if (type === 'test:diagnostic' && data.level === 'error') yield `${data.message}\n`;
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    const where = data.file ? relative(process.cwd(), data.file) : data.name;
    if (data.skip !== undefined || data.todo !== undefined) {
      const reason = [data.skip, data.todo].find(said => typeof said === 'string');
      if (data.details?.type !== 'suite') tally.skipped.push(`${where}: ${data.name}${reason ? ` (${reason})` : ''}`);
    } else if (type === 'test:pass') {
      if (data.details?.type !== 'suite') tally.passed += 1;
    } else if (isOwnFailure(data.details)) {
      tally.failed += 1;
      yield `FAILED  ${where}\n        ${data.name}\n${described(data.details.error)}\n`;
    }
  }
  process.send?.(tally);
}

/** A suite also fails because a test in it did, which is counted already. */
function isOwnFailure(details) {
  return details?.error?.failureType !== 'subtestsFailed';
}

function described(error) {
  const cause = error?.cause instanceof Error ? error.cause : error;
  if (!(cause instanceof Error)) return `        ${String(cause)}`;
  return `${cause.name}: ${cause.message}\n${ownFrames(cause.stack ?? '')}`.replace(/^/gm, '        ');
}
