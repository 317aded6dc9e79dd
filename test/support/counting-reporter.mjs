// A reporter for Web Test Runner that counts results and leaves the count in a file, where run-tests.mjs reads it.
// A file, because the runner ends its process at once: a message on a pipe could be lost.
import { writeFileSync } from 'node:fs';
import { sum, tally } from './tally.mjs';

/** @param {string} destination the file that receives the count as JSON */
export function countingReporter(destination) {
  return {
    onTestRunFinished({ sessions }) {
      const count = sum([...sessions].map(countSession));
      writeFileSync(destination, JSON.stringify(count));
    },
  };
}

/** One test file in one browser. Errors outside of tests (imports, hooks, timeouts) are failures of their own. */
function countSession({ testFile, testResults, errors, passed }) {
  const tests = countSuite(testResults);
  const outside = tally({ failed: errors.length });
  const count = sum([tests, outside]);
  if (count.failed > 0) return count;
  if (count.passed + count.skipped > 0 && passed) return count;
  console.log(`❌ ${testFile} ${passed ? 'holds no test' : 'failed without naming a test'}`);
  return sum([count, tally({ failed: 1 })]);
}

function countSuite(suite) {
  if (!suite) return tally();
  return sum([...suite.tests.map(countTest), ...suite.suites.map(countSuite)]);
}

function countTest({ passed, skipped }) {
  if (skipped) return tally({ skipped: 1 });
  return passed ? tally({ passed: 1 }) : tally({ failed: 1 });
}
