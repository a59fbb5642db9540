/**
 * @typedef {{ name: string, why: string }} Skipped
 * `again`: what passed at the second attempt only. It counts as passed and is named.
 * @typedef {{ passed: number, failed: number, skipped: Skipped[], again?: string[] }} Counts
 */

/**
 * The counts of a Playwright JSON report. With `why`, nothing was run and every test counts as skipped for that reason.
 * @param {any} report
 * @param {string | null} [why]
 * @returns {Counts}
 */
export function countPlaywright(report, why = null) {
  const tests = report.suites.flatMap((suite) => testsIn(suite, []));
  if (why) return { passed: 0, failed: report.errors.length, skipped: tests.map(({ name }) => ({ name, why })) };
  const of = (...states) => tests.filter(({ test }) => states.includes(test.status));
  const skipped = of('skipped').map(({ name, test }) => ({ name, why: reasonOf(test) }));
  return {
    passed: of('expected', 'flaky').length,
    failed: of('unexpected').length + report.errors.length,
    skipped,
    again: of('flaky').map(({ name }) => name),
  };
}

/**
 * @param {Counts[]} all
 * @returns {Counts}
 */
export function addUp(all) {
  return {
    passed: all.reduce((sum, { passed }) => sum + passed, 0),
    failed: all.reduce((sum, { failed }) => sum + failed, 0),
    skipped: all.flatMap(({ skipped }) => skipped),
    again: all.flatMap(({ again = [] }) => again),
  };
}

/** @param {Counts} counts */
export function lastLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed, ${skipped.length} skipped`;
}

function testsIn(suite, path) {
  const here = [...path, suite.title];
  const own = (suite.specs ?? []).flatMap((spec) =>
    spec.tests.map((test) => ({
      name: `${test.projectName ? `[${test.projectName}] ` : ''}${[...here, spec.title].join(' > ')}`,
      test,
    })),
  );
  return [...own, ...(suite.suites ?? []).flatMap((inner) => testsIn(inner, here))];
}

function reasonOf(test) {
  return test.annotations.find(({ type }) => type === 'skip' || type === 'fixme')?.description ?? '';
}
