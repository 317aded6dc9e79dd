import { html, nothing, type TemplateResult } from 'lit';
import { until } from 'lit/directives/until.js';
import { checkFeed } from '../../src/feed/check-feed.js';
import { describeProblems } from '../../src/feed/describe-problem.js';
import { formatPath } from '../../src/feed/problem.js';
import { requestedJson } from './virtual-feeds.js';
import { readChoices } from './globals.js';
import type { WidgetStory } from './widget-stories.js';

/** Under the story, what the command line would tell the team of its feed: targets that are missed, records left out. */
export const withTeamReport: Pick<WidgetStory, 'decorators'> = {
  decorators: [
    (story, { args, globals }) =>
      html`${story()} ${until(report(String(args.feed), readChoices(globals).language), nothing)}`,
  ],
};

async function report(feed: string, language: Parameters<typeof describeProblems>[1]): Promise<TemplateResult> {
  const problems = checkFeed(await requestedJson(feed), feed);
  const described = await describeProblems(problems, language);
  return html`<aside aria-label="For the team" lang=${language}>
    <p><strong>For the team</strong></p>
    <ul>
      ${described.map(({ path, message }) => html`<li><code>${formatPath(path)}</code> ${message}</li>`)}
    </ul>
  </aside>`;
}
