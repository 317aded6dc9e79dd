import { writeFile } from 'node:fs/promises';
import { parseFeed } from '../feed/parse-feed.js';
import type { Network } from '../model/network.js';
import { decodeBasemap } from '../widgets/partner-map/basemap/decode-basemap.js';
import { INSET_LAND } from '../widgets/partner-map/basemap/insets.generated.js';
import { ENCODED_EUROPE } from '../widgets/partner-map/basemap/europe.generated.js';
import { chooseMap, europeSheet } from '../widgets/partner-map/map-sheet.js';
import { drawStaticMap, type StaticMapOptions } from '../widgets/partner-map/static-map.js';
import { ENCODED_WORLD, greatCircleRoute, worldSheet } from '../widgets/partner-map/world-sheet.js';
import { mapWords } from './map-words.js';
import type { Complaint } from './messages/cli-messages.js';
import type { Drawing } from './commands.js';
import { parseDocument } from './parse-document.js';
import { readSource } from './read-source.js';
import { baseOf, type FileProblem } from './validate.js';

export interface DrawnFile {
  readonly exitCode: 0 | 1 | 2;
  readonly problems: readonly FileProblem[];
  readonly complaint?: { readonly complaint: Complaint; readonly found: string };
  /** For the standard output. */
  readonly picture?: string;
}

/** Reads a feed and draws its map, into a file where one is named. */
export async function drawMapFile(drawing: Drawing): Promise<DrawnFile> {
  const { source: file, wave, output } = drawing;
  const inFile = (problems: readonly Omit<FileProblem, 'file'>[]): FileProblem[] =>
    problems.map((problem) => ({ ...problem, file }));
  const read = await readSource(file);
  if (!read.ok) return { exitCode: 2, problems: inFile(read.problems) };
  const document = parseDocument(read.value);
  if (!document.ok) return { exitCode: 1, problems: inFile(document.problems) };
  const feed = parseFeed(document.value.json, baseOf(document.value));
  const problems = inFile(feed.problems);
  if (!feed.ok) return { exitCode: 1, problems };
  if (wave !== '' && !feed.value.flows.some(({ event }) => event === wave)) {
    return { exitCode: 2, problems, complaint: { complaint: 'unknown-wave', found: wave } };
  }
  return { problems, ...(await deliver(drawPicture(feed.value, drawing), output)) };
}

async function deliver(picture: string, output: string | undefined): Promise<Omit<DrawnFile, 'problems'>> {
  if (output === undefined) return { exitCode: 0, picture };
  try {
    await writeFile(output, picture);
    return { exitCode: 0 };
  } catch {
    return { exitCode: 2, complaint: { complaint: 'not-written', found: output } };
  }
}

function drawPicture(network: Network, drawing: Drawing): string {
  const ground = groundOf(network);
  return drawStaticMap(network, { ...drawing, ...ground, words: mapWords(network, ground.sheet, drawing) });
}

function groundOf(network: Network): Pick<StaticMapOptions, 'sheet' | 'land' | 'insetLand' | 'routeOf'> {
  const positions = network.organizations.map(({ geo }) => geo);
  return chooseMap(positions) === 'world'
    ? { sheet: worldSheet(), land: decodeBasemap(ENCODED_WORLD), routeOf: greatCircleRoute }
    : { sheet: europeSheet(positions), land: decodeBasemap(ENCODED_EUROPE), insetLand: INSET_LAND };
}
