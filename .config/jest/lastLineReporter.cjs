/** Ends the output with one plain line for people and machines: `12 passed, 0 failed`. */
class LastLineReporter {
  onRunComplete(_contexts, results) {
    const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, numRuntimeErrorTestSuites } = results;
    const counts = [`${numPassedTests} passed`, `${numFailedTests + numRuntimeErrorTestSuites} failed`];
    const skipped = numPendingTests + numTodoTests;
    if (skipped > 0) counts.push(`${skipped} skipped`);
    // jest puts its own summary behind every other reporter; only the end of the process is later
    process.once("exit", () => process.stdout.write(`${counts.join(", ")}\n`));
  }
}

module.exports = LastLineReporter;
