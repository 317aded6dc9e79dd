/**
 * Writes the sample documents that network.json points to. They are generated, not kept: `node demo/feed/make-files.mjs`.
 *   --out DIR       where to write them; demo/feed/files unless told
 *   --write-sizes   put the true sizes, pages and hashes into network.json, its formatting kept
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { applyEdits, modify } from 'jsonc-parser';
import { closeDocument, openDocument } from './sample-pdf/document.mjs';
import { writeFlyer } from './sample-pdf/flyer-sheet.mjs';
import { writeTextSheet } from './sample-pdf/text-sheet.mjs';

const feedUrl = new URL('network.json', import.meta.url);
const readText = (path) => readFileSync(new URL(path, import.meta.url), 'utf8');
const readJson = (path) => JSON.parse(readText(path));
const commonTexts = readJson('sample-texts/common.json');

function furnitureFor(feed, resource, language) {
  const { sample, page, emblem, version } = commonTexts[language];
  const { label, value } = feed.project.requiredStatement;
  return {
    sample,
    pageLabel: page,
    versionLabel: version.replace('{version}', resource.version),
    funding: { label: label[language], value: value[language], emblem },
  };
}

function flyerContent(feed, language) {
  const banner = feed.banners.find(({ flyer }) => flyer !== undefined);
  const partners = feed.organizations.filter(({ role }) => role !== 'associate');
  return {
    title: banner.name[language],
    description: banner.description[language],
    picture: { svg: readText('images/banner.svg'), alt: banner.image.alt[language] },
    places: partners.map(({ address }) => address.addressLocality[language]).join(' · '),
  };
}

function makeFile(feed, resource, { contentUrl, inLanguage: language }) {
  const stem = basename(contentUrl, `-${language}.pdf`);
  const isFlyer = resource.learningResourceType === 'flyer';
  const content = {
    title: resource.name[language],
    text: readJson(`sample-texts/${stem}.json`)[language],
    acronym: feed.project.acronym,
    furniture: furnitureFor(feed, resource, language),
    size: resource.learningResourceType === 'charter' ? 10.5 : 12, // the charter keeps to one page
    ...(isFlyer && flyerContent(feed, language)),
  };
  const sheet = openDocument({
    title: `${resource.name[language]} · ${feed.project.acronym}`,
    subject: resource.description[language],
    author: feed.project.acronym,
    keywords: resource.keywords.map((keyword) => keyword[language]).join(', '),
    language,
    date: resource.dateModified,
  });
  if (isFlyer) writeFlyer(sheet, content);
  else writeTextSheet(sheet, content);
  return closeDocument(sheet);
}

async function makeFiles(feed, folder) {
  await mkdir(folder, { recursive: true });
  const facts = new Map();
  for (const resource of feed.resources) {
    for (const file of resource.files) {
      const { bytes, pages } = await makeFile(feed, resource, file);
      await writeFile(join(folder, basename(file.contentUrl)), bytes);
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      facts.set(file.contentUrl, { contentSize: bytes.length, pages, sha256 });
    }
  }
  return facts;
}

/** Paths and true values of everything in the feed that tells about a file. */
function factEdits(feed, facts) {
  const edits = feed.resources.flatMap(({ files }, resource) =>
    files.flatMap(({ contentUrl }, file) =>
      Object.entries(facts.get(contentUrl)).map(([key, value]) => [['resources', resource, 'files', file, key], value]),
    ),
  );
  const signed = facts.get(feed.charter._sha256Of).sha256;
  edits.push([['charter', 'sha256'], signed]);
  feed.charter.signatures.forEach(({ sha256 }, index) => {
    if (sha256 === feed.charter.sha256) edits.push([['charter', 'signatures', index, 'sha256'], signed]);
  });
  return edits;
}

async function writeSizes(source, feed, facts) {
  const formattingOptions = { insertSpaces: true, tabSize: 2 };
  const written = factEdits(feed, facts).reduce(
    (text, [path, value]) => applyEdits(text, modify(text, path, value, { formattingOptions })),
    source,
  );
  await writeFile(feedUrl, written);
}

const { values } = parseArgs({ options: { out: { type: 'string' }, 'write-sizes': { type: 'boolean' } } });
const source = readFileSync(feedUrl, 'utf8');
const feed = JSON.parse(source);
const facts = await makeFiles(feed, values.out ?? fileURLToPath(new URL('files/', import.meta.url)));
if (values['write-sizes']) await writeSizes(source, feed, facts);
console.log(`${facts.size} sample documents written`);
