// Tries every fault at every job, in as many processes as there are cores, and tells how each ended.
//   node test/whole/faults/run.mjs                          all of them
//   node test/whole/faults/run.mjs --most 10                 of each kind, so many a job at most, evenly spread
//   node test/whole/faults/run.mjs --share 7                 seven a job, each kind among them, at other calls for each job
//   node test/whole/faults/run.mjs --job undoSave --kind "cut off" --at 17
import { fork } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { bundleTest } from '../../support/bundle.mjs';

const HERE = path.dirname(fileURLToPath(import.meta.url));

/**
 * Workbooks come and go: with more room for what is new, node tidies up less often. Each run loads the
 * script anew, as Google does, so that little is called often enough to be worth optimising.
 */
const ROOM = ['--max-semi-space-size=64', '--interrupt-budget=1500000'];

function ask(child, message) {
  return new Promise((resolve, reject) => {
    child.once('message', resolve);
    child.once('exit', () => reject(new Error('A process of the fault run ended by itself.')));
    child.send(message);
  });
}

/** Runs the tasks in a few processes; each takes the next when it is free. */
async function runTasks(script, tasks, onReport) {
  const waiting = tasks.slice();
  const reports = [];
  const work = async (child) => {
    for (let task = waiting.shift(); task; task = waiting.shift()) {
      const report = await ask(child, task);
      child.removeAllListeners('exit');
      if (report.failed) throw new Error(report.failed);
      onReport(report);
      reports.push(report);
    }
    child.kill();
  };
  const children = Array.from({ length: Math.min(os.availableParallelism(), tasks.length) }, () =>
    fork(script, { execArgv: ROOM }),
  );
  await Promise.all(children.map(work));
  return reports;
}

async function jobNames(script) {
  const child = fork(script);
  const names = await ask(child, 'jobs');
  child.kill();
  return names;
}

/** All reports; each is told as soon as its job is through. */
async function runFaults({ job, kind, at, most, share }, onReport) {
  const script = bundleTest(path.join(HERE, 'process.ts'), 'faults');
  try {
    const names = (await jobNames(script)).filter((name) => name.includes(job ?? ''));
    const numbers = Object.entries({ at, most, share }).filter(([, value]) => value !== undefined);
    const choice = {
      ...(kind ? { kind } : {}),
      ...Object.fromEntries(numbers.map(([name, value]) => [name, Number(value)])),
    };
    const tasks = names.map((name) => ({ job: name, choice }));
    return await runTasks(script, tasks, onReport);
  } finally {
    fs.rmSync(script, { force: true });
  }
}

const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);

/** How many faults ended in which way: a line for each kind, and one for all. */
function endingsTable(reports) {
  const tallies = reports.map(({ tally }) => tally);
  const kinds = Object.keys(tallies[0] ?? {});
  const endings = Object.keys(tallies[0]?.[kinds[0]] ?? {});
  const line = (name, some) => {
    const counts = endings.map((ending) =>
      sum(tallies.flatMap((tally) => some.map((kind) => tally[kind][ending]))),
    );
    return [name, String(sum(counts)), ...counts.map(String)];
  };
  const rows = [
    ['fault', 'injected', ...endings],
    ...kinds.map((kind) => line(kind, [kind])),
    line('all', kinds),
  ];
  const widths = rows[0].map((_cell, column) => Math.max(...rows.map((row) => row[column].length)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => (column ? cell.padStart(widths[column]) : cell.padEnd(widths[0])))
        .join('  '),
    )
    .join('\n');
}

function printReport({ job, tally, calls, broken, seconds }) {
  const faults = sum(Object.values(tally).flatMap((endings) => Object.values(endings)));
  console.log(
    `${job}: ${faults} faults, ${calls} calls, ${broken.length} broken, ${Math.round(seconds)} s`,
  );
  for (const { fault, why } of broken) console.log(`  ${fault}: ${why}`);
}

const { values: options } = parseArgs({
  options: {
    job: { type: 'string' },
    kind: { type: 'string' },
    at: { type: 'string' },
    most: { type: 'string' },
    share: { type: 'string' },
  },
});
const reports = await runFaults(options, printReport);
console.log(`\n${endingsTable(reports)}`);
process.exitCode = reports.some(({ broken }) => broken.length > 0) ? 1 : 0;
