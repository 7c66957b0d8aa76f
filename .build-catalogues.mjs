// `npm run words`: each catalogue gets the sentences that it lacks, as blank, in the order of the sources,
// and loses those that nothing says any more. A glance at what is blank follows.
import fs from 'node:fs';
import {
  catalogueFile,
  catalogueOf,
  languages,
  sentencesIn,
  sourcesBelow,
} from './.build-words.mjs';

const said = new Set(sourcesBelow('src', 'sidebar').flatMap(sentencesIn));

for (const language of languages()) {
  const { sentences, ...head } = catalogueOf(language);
  const kept = Object.fromEntries([...said].map((english) => [english, sentences[english] ?? '']));
  fs.writeFileSync(
    catalogueFile(language),
    `${JSON.stringify({ ...head, sentences: kept }, null, 2)}\n`,
  );
  const blank = Object.values(kept).filter((text) => text === '').length;
  const gone = Object.keys(sentences).filter((english) => !said.has(english));
  console.log(`${language}: ${said.size} sentences, ${blank} blank, ${gone.length} taken out`);
  for (const english of gone) console.log(`  taken out: ${english} = ${sentences[english]}`);
}
