/**
 * Fails when a text has no translation: `lit-localize` itself exits 0 and falls back to English
 * (https://github.com/lit/lit/issues/2226 is the tool's; the gate is ours). Also fails when the committed XLIFF or
 * locale modules are behind the sources.
 */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

const XLIFF = 'src/localization/xliff';
const GENERATED = [XLIFF, 'src/localization/locales', 'src/fallback/words'];

function snapshot() {
  return GENERATED.flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => readFileSync(`${parentPath}/${name}`, 'utf8')),
  ).join('\0');
}

function missingUnits(file) {
  const units = readFileSync(`${XLIFF}/${file}`, 'utf8').matchAll(/<trans-unit id="([^"]+)">([\s\S]*?)<\/trans-unit>/g);
  return [...units].flatMap(([, id, body]) =>
    /<target>[\s\S]*\S[\s\S]*<\/target>/.test(body) ? [] : [`${file}: ${id}`],
  );
}

const before = snapshot();
execFileSync('npm', ['run', '--silent', 'localize'], { stdio: ['ignore', 'ignore', 'inherit'] });
const problems = readdirSync(XLIFF).flatMap(missingUnits);
if (snapshot() !== before)
  problems.push('The generated files were behind the sources: run `npm run localize` and commit.');
if (problems.length > 0) {
  console.error(`Translations are not complete:\n  ${problems.join('\n  ')}`);
  process.exitCode = 1;
} else {
  console.log('Every text is there in every language.');
}
