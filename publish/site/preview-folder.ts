// The preview as files: the page of `npm start`, with the sample and the add-on in a script beside it.

import fs from 'node:fs';
import path from 'node:path';
import { DIST, PLACES, PRODUCT, ROOT } from '../../cli/add-on';
import { SAMPLE_NAME, sampleWorkbook } from '../../cli/sample';
import { PAGE_FILES_ADDRESS, PAGE_PLACES, readPageFiles } from '../../host/node/page-places';
import { pageFilesScript } from '../../host/page-files';

/** Address -> what stands there. */
export function previewFolder(): ReadonlyMap<string, string | Buffer> {
  const workbook = { name: SAMPLE_NAME, snapshot: sampleWorkbook(PLACES) };
  const files = readPageFiles(ROOT, { name: PRODUCT, folder: DIST }, workbook);
  const places = Object.entries(PAGE_PLACES).map(
    ([address, file]) => [address, fs.readFileSync(path.join(ROOT, file))] as const,
  );
  return new Map<string, string | Buffer>([
    ...places,
    [PAGE_FILES_ADDRESS, pageFilesScript(files)],
  ]);
}
