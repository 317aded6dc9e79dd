// What a page in plain TypeScript may write; a line marked as an error must be one.
import 'mobility-widgets/define';
import { MobilityTimeline } from 'mobility-widgets';

const timeline = document.createElement('mobility-timeline');
timeline satisfies MobilityTimeline;
timeline.feed = 'https://widgets.example.org/feed/network.json';
timeline.view = 'grid';
// @ts-expect-error there is no such view
timeline.view = 'circle';
timeline.addEventListener('mobility-ready', ({ problems }) => problems.map(({ message }) => message));
document.querySelector('mobility-partner-map')?.addEventListener('mobility-select', (event) => event.detail);
const total: number[] = [];
document.querySelector('mobility-language-quiz')?.addEventListener('mobility-quiz-complete', ({ detail }) => {
  total.push(detail.total);
});
// @ts-expect-error there is no such field
timeline.addEventListener('mobility-ready', ({ trouble }) => trouble);
