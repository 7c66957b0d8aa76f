// npm run publish:check: holds what a publisher hands in against Google's rules; --final before handing in.
import { ROOT } from '../cli/add-on';
import { findingsIn, reportOf } from './check/findings';
import { materialOf } from './check/material';

const FINAL = '--final';

const words = process.argv.slice(2);
const unknown = words.find((word) => word !== FINAL);
if (unknown) {
  console.error(`${unknown} is no option. npm run publish:check -- [${FINAL}]`);
  process.exitCode = 1;
} else {
  const { lines, passes } = reportOf(findingsIn(materialOf(ROOT)), words.includes(FINAL));
  console.log(lines.join('\n'));
  if (!passes) process.exitCode = 1;
}
