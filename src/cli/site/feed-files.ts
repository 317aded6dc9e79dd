import { loadWords } from '../../fallback/words/words.js';
import { toCalendar } from '../../model/calendar/calendar.js';
import { toGeoJson } from '../../model/geojson.js';
import { DEFAULT_LANGUAGE, findLanguage, type Language, LANGUAGES } from '../../model/language.js';
import { toLinkedData } from '../../model/linked-data/linked-data.js';
import type { Network } from '../../model/network.js';
import { toSignaturesCsv } from './signatures-csv.js';
import { jsonFile, type SiteFile, textFile } from './site-file.js';
import { FEED_FOLDER, type SitePlan } from './site-plan.js';

/** The language of what has none in its name: the feed's, where the widgets speak it. */
export function mainLanguage({ language }: Network): Language {
  return findLanguage(language) ?? DEFAULT_LANGUAGE;
}

/** The feed, what lies beside it, its schemas, and what calendars, maps, search engines and spreadsheets read. */
export async function feedFiles(plan: SitePlan): Promise<SiteFile[]> {
  const { network, local, parts } = plan;
  const main = mainLanguage(network);
  const inLanguages = await Promise.all(LANGUAGES.map((language) => languageFiles(network, language)));
  const files = [
    jsonFile('network.json', publishedFeed(plan)),
    jsonFile('network.geojson', toGeoJson(network)),
    jsonFile('network.jsonld', toLinkedData(network)),
    ...inLanguages.flat(),
    ...(inLanguages[LANGUAGES.indexOf(main)] ?? []).map(({ path, content }) => ({
      path: path.replace(`-${main}.`, '.'),
      content,
    })),
    ...parts.schemas.map(({ path, content }) => ({ path: `schema/${path}`, content })),
  ];
  // What the feed's own folder holds under one of these names gives way.
  const made = new Set(files.map(({ path }) => path));
  return [...files, ...local.files.filter(({ path }) => !made.has(path))].map(({ path, content }) => ({
    path: FEED_FOLDER + path,
    content,
  }));
}

/** A local feed as it is, for its files come along; one from the web with absolute addresses, for its files stay there. */
function publishedFeed({ document, network }: SitePlan): unknown {
  return document.base ? network : document.json;
}

async function languageFiles(network: Network, language: Language): Promise<SiteFile[]> {
  const calendar = toCalendar(network, network.events, { language, isNamed: true });
  const words = await loadWords(language);
  const signatures = network.charter
    ? [textFile(`signatories-${language}.csv`, toSignaturesCsv(network, language, words))]
    : [];
  return [textFile(`network-${language}.ics`, calendar), ...signatures];
}
