// Jest's reporter for runs over several builds: notes each test's result with the build's name.
const fs = require('node:fs');

module.exports = class {
  constructor(_settings, { outputFile }) {
    this.outputFile = outputFile;
    this.results = [];
  }

  onTestResult(test, { testResults, failureMessage }) {
    const build = test.context.config.displayName.name;
    for (const { fullName, status, failureMessages } of testResults) {
      this.results.push({ build, test: fullName, status, complaints: failureMessages });
    }
    // The whole file failed, so that no test of it has a result.
    if (testResults.length === 0) {
      this.results.push({ build, test: '', status: 'failed', complaints: [failureMessage] });
    }
  }

  onRunComplete() {
    fs.writeFileSync(this.outputFile, JSON.stringify(this.results));
  }
};
