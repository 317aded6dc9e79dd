import type { Banner, Project } from '../model/network.js';
import { findResource } from '../model/resource-files.js';
import { chooseBanner } from '../widgets/flyer-banner/choose-banner.js';
import { knownTexts, statementTexts } from '../widgets/flyer-banner/funding-statement.js';
import type { FallbackPage } from './fallback-page.js';
import { fileLinks } from './file-links.js';
import { link, list, localized, paragraphs, spoken } from './localized-markup.js';
import { type Child, element } from './markup.js';

/** The banner that is due first, as the widget chooses it. */
export function findBanner({ network, today }: Pick<FallbackPage, 'network' | 'today'>): Banner | undefined {
  return chooseBanner(network, { id: '', today, isHidden: () => false });
}

/** The banner's text and links, and the funding statement, which is owed wherever results are shown. */
export function bannerText(page: FallbackPage): Child {
  const { network } = page;
  const banner = findBanner(page);
  return [
    banner ? lead(banner, page) : network.project && paragraphs(network.project.name, page),
    network.project ? funding(network.project, page) : undefined,
  ];
}

function lead({ description, actions = [], flyer }: Banner, page: FallbackPage): Child {
  const document = flyer === undefined ? undefined : findResource(page.network, flyer);
  const links = actions.map(({ label, url }) => link(url, localized(label, page), page));
  const files: Child[] = document ? [[localized(document.name, page), ': ', fileLinks(document, page)]] : [];
  return [paragraphs(description, page), list('ul', [...links, ...files])];
}

function funding(project: Project, page: FallbackPage): Child {
  const { network, language } = page;
  const known = knownTexts(project);
  const own = project.requiredStatement;
  const label = statementTexts(own?.label, known?.label, language, network);
  const value = statementTexts(own?.value, known?.value, language, network);
  return [
    label.map((text) => element('p', {}, element('strong', {}, spoken(text, page)))),
    value.map((text) => element('p', {}, spoken(text, page))),
  ];
}
