/** vis-timeline with its defaults: every event an item, stacked so that none covers another. */
/* global vis */
const network = await globalThis.benchPage.feed;
const places = new Map(network.organizations.map(({ id, address }) => [id, address.addressLocality.und]));
const items = network.events.map(({ id, name, startDate, endDate, location }) => ({
  id,
  content: `${name.en}, ${places.get(location)}`,
  start: startDate,
  ...(endDate ? { end: endDate } : {}),
}));
new vis.Timeline(document.querySelector('#timeline'), new vis.DataSet(items), {
  onInitialDrawComplete: () => globalThis.bench.announceReady(),
});
