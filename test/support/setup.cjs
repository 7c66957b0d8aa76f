// Runs before each test file.

// The spreadsheet engine times itself on console.debug; a test run has no use for it.
console.debug = () => undefined;

// Each expect() notes where it stands, in case it fails. Laws expect thousands of times, and jest's own
// hundred lines of it take longer than what is expected.
Error.stackTraceLimit = 12;
