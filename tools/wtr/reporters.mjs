import { defaultReporter } from '@web/test-runner';

function* testsOf(suite) {
  yield* suite?.tests ?? [];
  for (const child of suite?.suites ?? []) yield* testsOf(child);
}

/** Adds the plain line that a machine reads: 'N passed, N failed, N skipped', and how many of them ran in each engine. */
function plainCount() {
  let line = '0 passed, 0 failed';
  const engines = new Map();
  return {
    onTestRunFinished({ sessions }) {
      const count = { passed: 0, failed: 0, skipped: 0 };
      engines.clear();
      for (const session of sessions) {
        const tests = [...testsOf(session.testResults)];
        for (const test of tests) count[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed']++;
        count.failed += (session.errors?.length ?? 0) + (!session.testResults && !session.passed ? 1 : 0);
        const name = session.browser.name;
        engines.set(name, (engines.get(name) ?? 0) + tests.filter((test) => test.passed).length);
      }
      line = `${count.passed} passed, ${count.failed} failed${count.skipped ? `, ${count.skipped} skipped` : ''}`;
    },
    stop() {
      for (const [name, passed] of engines) process.stdout.write(`\n${name}: ${passed} passed`);
      process.stdout.write(`\n${line}\n`);
    },
  };
}

export const reporters = () => [
  defaultReporter({ reportTestResults: true, reportTestProgress: Boolean(process.stdout.isTTY) }),
  plainCount(),
];
