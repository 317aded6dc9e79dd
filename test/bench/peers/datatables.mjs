/** DataTables over the same rows and columns as our list: from an array, so that it need not read a table first. */
/* global DataTable */
const { feed, isPaged } = globalThis.benchPage;
const network = await feed;
const countries = new Intl.DisplayNames('en', { type: 'region' });
const days = new Intl.DateTimeFormat('en', { dateStyle: 'long', timeZone: 'UTC' });
const data = network.charter.signatures.map(({ organization, signedOn, status, verified }) => ({
  name: organization.name.und,
  homepage: organization.homepage,
  place: `${organization.addressLocality.und}, ${countries.of(organization.addressCountry)}`,
  signed: { day: signedOn, text: days.format(new Date(signedOn)) },
  status: status === 'signed' && verified ? 'verified' : status,
}));

new DataTable('#table', {
  data,
  paging: isPaged,
  columns: [
    { title: 'Organisation', data: 'name', render: renderName },
    { title: 'Place', data: 'place' },
    { title: 'Signed', data: 'signed', render: { _: 'text', sort: 'day' } },
    { title: 'Status', data: 'status' },
  ],
  initComplete: () => globalThis.bench.announceReady(),
});

function renderName(name, type, { homepage }) {
  if (type !== 'display') return name;
  const link = document.createElement('a');
  link.href = homepage;
  link.textContent = name;
  return link;
}
