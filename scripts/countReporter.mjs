import { writeFileSync } from 'node:fs';

/** A Vitest reporter that writes counts and the names of skipped tests to the file in CTDESK_COUNTS. */
export default function countReporter() {
  return {
    onTestRunEnd(modules, errors) {
      const tests = modules.flatMap((module) => [...module.children.allTests()]);
      const of = (state) => tests.filter((test) => test.result().state === state);
      // A file or a group that breaks outside its tests fails without any test failing.
      const broken = modules.filter((module) => module.state() === 'failed' && !hasFailedTest(module));
      const skipped = [...of('skipped'), ...of('pending')].map((test) => ({
        name: `${test.module.relativeModuleId} > ${test.fullName}`,
        why: test.result().note ?? '',
      }));
      const failed = of('failed').length + broken.length + errors.length;
      writeFileSync(process.env.CTDESK_COUNTS, JSON.stringify({ passed: of('passed').length, failed, skipped }));
    },
  };
}

function hasFailedTest(module) {
  return [...module.children.allTests('failed')].length > 0;
}
