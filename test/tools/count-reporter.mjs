// Ends a run with the plain line "N passed, N failed, N skipped", or hands it to the process that started the run.
// A file that throws before its tests counts as failed.
export default class CountReporter {
  onTestRunEnd(modules, errors) {
    const count = { passed: 0, failed: errors.length, skipped: 0 };
    for (const module of modules) {
      const states = [...module.children.allTests()].map((test) => test.result().state);
      for (const state of states) if (state in count) count[state] += 1;
      if (module.state() === 'failed' && !states.includes('failed')) count.failed += 1;
    }
    const line = `${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped`;
    if (process.send) process.send(line);
    // At exit, so that it stands below the summary of vitest's own reporter.
    else process.on('exit', () => console.log(line));
  }
}
