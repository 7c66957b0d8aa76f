// The command behind `npm run score`: what it prints, and how it ends.

import path from 'node:path';
import { keepCode, keepCodeIn } from '../host/node/kept-code';
import { ROOT } from './add-on';
import { problemSentence, scoreCommand } from './score-command';

keepCodeIn(path.join(ROOT, '.build', 'kept-code'));

scoreCommand(process.argv.slice(2)).then(
  (report) => {
    console.log(report);
    keepCode();
  },
  (error: unknown) => {
    console.error(problemSentence(error) ?? error);
    process.exitCode = 1;
  },
);
