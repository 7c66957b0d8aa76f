// Required by a process that is measured from outside: says at its end what it has taken.
const fs = require('node:fs');

const { EQL_BENCH_METER: file } = process.env;
if (file !== undefined && require('node:worker_threads').isMainThread) {
  process.on('exit', () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    fs.writeFileSync(file, JSON.stringify({ microseconds: userCPUTime + systemCPUTime, maxRSS }));
  });
}
