import { type FallbackPage, toFallback, toTitle } from '../../fallback/fallback.js';
import { loadWords } from '../../fallback/words/words.js';
import { type Language, LANGUAGES } from '../../model/language.js';
import { mainLanguage } from './feed-files.js';
import { toFramePage } from './frame-page.js';
import { toOEmbed } from './oembed.js';
import { jsonFile, type SiteFile, textFile } from './site-file.js';
import { FEED_FOLDER, type SitePlan, versionFolders } from './site-plan.js';

/** From a frame page to the root of the site. */
const TO_ROOT = '../../';

/** The pages of all widgets in a version's folder, in all languages, with their oEmbed files where the site's address is known. */
export async function frameFiles(plan: SitePlan, folder: string): Promise<SiteFile[]> {
  const main = mainLanguage(plan.network);
  const inLanguages = LANGUAGES.map(async (language) => {
    const pages = await pagesIn(language, plan, folder, `.${language}`);
    return language === main ? [...pages, ...(await pagesIn(language, plan, folder, ''))] : pages;
  });
  return (await Promise.all(inLanguages)).flat();
}

async function pagesIn(language: Language, plan: SitePlan, folder: string, suffix: string): Promise<SiteFile[]> {
  const { network, parts, today, siteUrl } = plan;
  const words = await loadWords(language);
  const page = { network, language, words, today, headingLevel: 1, toHref: hrefMaker(plan) } satisfies FallbackPage;
  return [...parts.framePages].flatMap(([widget, template]) => {
    const name = `${widget}${suffix}`;
    const titles = [toTitle(widget, page).value, network.project?.acronym];
    const title = [...new Set(titles)].filter(Boolean).join(' · ');
    const html = toFramePage(template, {
      widget,
      language,
      isFixed: suffix !== '',
      title,
      fallback: toFallback(widget, page),
      feed: `${TO_ROOT}${FEED_FOLDER}network.json`,
      links: linksOf(widget, name, title, plan, folder),
    });
    const address = siteUrl && new URL(`${folder}embed/${name}.html`, siteUrl).href;
    return [
      textFile(`${folder}embed/${name}.html`, html),
      ...(address ? [jsonFile(`${folder}oembed/${name}.json`, toOEmbed(address, title, network))] : []),
    ];
  });
}

/** Discovery must name an absolute address; without the site's own there is none. */
function linksOf(
  widget: string,
  name: string,
  title: string,
  { siteUrl, version }: SitePlan,
  folder: string,
): Readonly<Record<string, string>>[] {
  const languages = LANGUAGES.map((hreflang) => ({ rel: 'alternate', hreflang, href: `${widget}.${hreflang}.html` }));
  const data = { rel: 'alternate', type: 'application/ld+json', href: `${TO_ROOT}${FEED_FOLDER}network.jsonld` };
  if (!siteUrl) return [...languages, data];
  const [rolling = ''] = versionFolders(version);
  return [
    { rel: 'canonical', href: new URL(`${rolling}embed/${name}.html`, siteUrl).href },
    {
      rel: 'alternate',
      type: 'application/json+oembed',
      href: new URL(`${folder}oembed/${name}.json`, siteUrl).href,
      title,
    },
    ...languages.map((link) => ({ ...link, href: new URL(`${folder}embed/${link.href}`, siteUrl).href })),
    data,
  ];
}

/** Pages link to the files that come along by relative addresses, so that the site works wherever it is put. */
function hrefMaker({ network, local, siteUrl, document }: SitePlan): (address: string) => string {
  const base = siteUrl ? new URL(FEED_FOLDER, siteUrl).href : network.id && new URL('.', network.id).href;
  const here = new Set(document.base ? [] : local.files.map(({ path }) => path));
  return (address) => {
    const path = base && address.startsWith(base) ? address.slice(base.length) : undefined;
    return path !== undefined && here.has(decodeURI(path.split(/[?#]/, 1)[0] ?? ''))
      ? `${TO_ROOT}${FEED_FOLDER}${path}`
      : address;
  };
}
