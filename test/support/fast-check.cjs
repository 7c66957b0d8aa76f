// What a test file gets for `fast-check`: the same random cases in every run, so that a run that passed
// passes again. `LAWS=random npx jest PATH` looks at others; a number for LAWS repeats a seed.
const path = require('node:path');
const fc = require(path.join(__dirname, '../../node_modules/fast-check/lib/cjs/fast-check.js'));

const { LAWS } = process.env;
const SEED = 20_261_128;
if (LAWS !== 'random') {
  fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(LAWS) || SEED });
}

module.exports = fc;
