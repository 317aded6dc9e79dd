import { version } from '../../package.json';
import { type BuiltSite, buildSite } from './build-site.js';
import type { SiteBuild } from './commands.js';
import { countOf } from './count-of.js';
import { describeReport } from './describe-report.js';
import { formatJson } from './format-json.js';
import { formatPretty, formatUnreadable } from './format-pretty.js';
import { BUILD_MESSAGES } from './messages/build/messages.js';
import type { ExitCode, Output } from './output.js';
import { CONFIGURATOR, FEED_FOLDER, versionFolders } from './site/site-plan.js';
import { findOccupation, writeSite } from './site/write-site.js';

/** Builds a site into a folder. Where the feed has errors or the folder holds other files, nothing is written. */
export async function runBuild(command: SiteBuild, output: Output): Promise<ExitCode> {
  const built = await buildSite(command);
  await reportProblems(built, command, output);
  if (!built.files) return built.isReadable ? 1 : 2;
  const messages = BUILD_MESSAGES[command.language];
  const { foreign, left } = await findOccupation(command.output, built.files);
  if (foreign.length > 0) {
    output.writeError(`${messages.occupied}\n${foreign.map((path) => `  ${path}\n`).join('')}`);
    return 2;
  }
  try {
    await writeSite(command.output, built.files);
  } catch {
    output.writeError(`${messages.unwritable.replace('{found}', () => command.output)}\n`);
    return 2;
  }
  for (const address of built.outside) output.writeError(`${messages.outside.replace('{found}', () => address)}\n`);
  output.write(command.format === 'json' ? summaryJson(command, built, left) : summary(command, built, left));
  return 0;
}

/** A good feed needs no report; warnings do not hold the site up. */
async function reportProblems(built: BuiltSite, { format, language }: SiteBuild, output: Output): Promise<void> {
  if (built.problems.length === 0) return;
  const report = await describeReport(built.problems, language);
  const isReadable = built.files !== undefined || built.isReadable;
  if (format === 'json') output.writeError(formatJson(report));
  else output.writeError(isReadable ? formatPretty(report, language, false) : formatUnreadable(report));
}

type Site = Extract<BuiltSite, { readonly outside: readonly string[] }>;

function summary({ language, output: folder, siteUrl }: SiteBuild, { files }: Site, left: readonly string[]): string {
  const messages = BUILD_MESSAGES[language];
  const written = countOf(files.length, messages.written, language).replace('{folder}', () => folder);
  const remaining = left.length > 0 ? `${countOf(left.length, messages.left, language)}\n` : '';
  const notice = siteUrl ? '' : `\n${messages.noAddress}\n`;
  return `${written}\n${remaining}${notice}\n${messages.tag}\n\n${exampleTag(siteUrl, language)}\n\n${messages.page}\n\n${siteOf(siteUrl)}${CONFIGURATOR}\n`;
}

function siteOf(siteUrl: URL | undefined): string {
  return siteUrl?.href ?? 'https://…/';
}

function exampleTag(siteUrl: URL | undefined, language: string): string {
  const site = siteOf(siteUrl);
  const [rolling = ''] = versionFolders(version);
  const feed = `${site}${FEED_FOLDER}network.json`;
  return `<script async src="${site}${rolling}embed.js" data-widget="partner-map" data-feed="${feed}" data-lang="${language}"></script>`;
}

function summaryJson(
  { output: folder, siteUrl }: SiteBuild,
  { files, outside }: Site,
  left: readonly string[],
): string {
  const bytes = files.reduce((sum, { content }) => sum + content.length, 0);
  const result = { folder, baseUrl: siteUrl?.href ?? null, version, files: files.length, bytes, left, outside };
  return `${JSON.stringify(result, undefined, 2)}\n`;
}
