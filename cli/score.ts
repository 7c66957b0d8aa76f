// The command behind `npm run score`: what it prints, and how it ends.

import { problemSentence, scoreCommand } from './score-command';

scoreCommand(process.argv.slice(2)).then(
  (report) => console.log(report),
  (error: unknown) => {
    console.error(problemSentence(error) ?? error);
    process.exitCode = 1;
  },
);
