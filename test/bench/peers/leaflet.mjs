/** Leaflet as its documentation shows it: land as GeoJSON, a marker with a name and a popup for each partner. */
/* global L */
const { feed, land, isClustered } = globalThis.benchPage;
const [network, countries] = await Promise.all([feed, land]);

const map = L.map('map', { attributionControl: false, maxZoom: 18 });
map.fitBounds([
  [36, -10],
  [62, 28],
]);
L.geoJSON(countries, { interactive: false, style: { weight: 1, color: '#999', fillOpacity: 0.4 } }).addTo(map);

const icon = L.divIcon({ className: 'partner', iconSize: [24, 24] });
const markers = network.organizations.map(({ name, address, geo }) => {
  const title = `${name.und}, ${address.addressLocality.und}`;
  const marker = L.marker([geo.latitude, geo.longitude], { icon, title, alt: title, keyboard: true });
  return marker.bindPopup(title);
});
if (isClustered) map.addLayer(L.markerClusterGroup().addLayers(markers));
else L.layerGroup(markers).addTo(map);
globalThis.bench.announceReady();
