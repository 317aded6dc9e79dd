/** TimelineJS with its defaults and nothing asked of other hosts: a slide and a bar for each event. */
/* global TL */
const network = await globalThis.benchPage.feed;
const places = new Map(network.organizations.map(({ id, address }) => [id, address.addressLocality.und]));
const events = network.events.map(({ id, name, startDate, endDate, location }) => ({
  unique_id: id,
  start_date: toDate(startDate),
  ...(endDate ? { end_date: toDate(endDate) } : {}),
  text: { headline: name.en, text: places.get(location) },
}));
const timeline = new TL.Timeline(
  'timeline',
  { events },
  { script_path: new URL('../peers/@knight-lab/timelinejs/dist/js', import.meta.url).href, font: null },
);
timeline.on('ready', () => globalThis.bench.announceReady());

function toDate(day) {
  const [year, month, date] = day.split('-');
  return { year, month, day: date };
}
