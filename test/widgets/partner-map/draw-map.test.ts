import { expect } from '@esm-bundle/chai';
import { clusterMarkers } from '../../../src/widgets/partner-map/cluster.js';
import { drawMap } from '../../../src/widgets/partner-map/draw-map.js';
import { partnerLinks } from '../../../src/widgets/partner-map/flow-links.js';
import { linkMarkers } from '../../../src/widgets/partner-map/link-markers.js';
import { filterPartners } from '../../../src/widgets/partner-map/filter-partners.js';
import { partnerViews } from '../../../src/widgets/partner-map/partner-view.js';
import { placesOn } from '../../../src/widgets/partner-map/places.js';
import { PLAIN_EUROPE } from '../../../src/widgets/partner-map/plain-europe.js';
import { spreadMarkers } from '../../../src/widgets/partner-map/spread-markers.js';
import { viewTransform } from '../../../src/widgets/partner-map/view-transform.js';
import { flow, network } from './sample-network.js';

const WHOLE = { x: 0, y: 0, width: 1000, height: 921 };
const SIZE = { width: 500, height: 460.5 };
const placesIn = (feed = network()) => placesOn(PLAIN_EUROPE, partnerViews(feed));

describe('drawMap', () => {
  it('puts everyone at the drawn scale, with associates beside their partner', () => {
    const { markers, associates } = drawMap(placesIn(), { view: WHOLE, size: SIZE, spread: spreadMarkers });
    expect(markers.map(({ key }) => key)).to.deep.equal(['dijon', 'faro', 'liepaja']);
    expect(associates).to.have.length(1);
    const [dijon] = markers;
    expect(Math.hypot(dijon!.x - associates[0]!.x, dijon!.y - associates[0]!.y)).to.be.at.least(16.9);
  });

  it('says who is out of view', () => {
    const view = { x: 250, y: 550, width: 100, height: 92.1 };
    const { markers } = drawMap(placesIn(), { view, size: SIZE });
    expect(markers.filter(({ isInView }) => isInView).map(({ key }) => key)).to.deep.equal(['dijon']);
  });

  it('draws clusters as one marker with all members', () => {
    const cluster = (points: Parameters<typeof clusterMarkers>[0]) => clusterMarkers(points, 2000);
    const { markers, associates } = drawMap(placesIn(), { view: WHOLE, size: SIZE, cluster });
    expect(markers).to.have.length(1);
    expect(markers[0]?.members).to.have.length(3);
    expect(associates).to.deep.equal([]);
  });
});

describe('linkMarkers', () => {
  const { markers } = drawMap(placesIn(), { view: WHOLE, size: SIZE });

  it('draws an arc for each direction, with its sum', () => {
    const feed = network({
      flows: [flow('dijon', 'faro'), flow('dijon', 'faro', { event: 'second' }), flow('faro', 'dijon')],
    });
    const { arcs } = linkMarkers(markers, partnerLinks(feed, ''), '');
    expect(arcs.map(({ count }) => count)).to.deep.equal([4, 2]);
    expect(linkMarkers(markers, partnerLinks(feed, 'second'), '').arcs).to.have.length(1);
  });

  it('counts an associate for its partner, and leaves out who is not drawn', () => {
    const feed = network({ flows: [flow('blanzy', 'faro'), flow('dijon', 'nowhere'), flow('blanzy', 'dijon')] });
    expect(linkMarkers(markers, partnerLinks(feed, ''), '').arcs).to.have.length(1);
  });

  it('lets those of others step back behind those of the selected partner', () => {
    const { arcs } = linkMarkers(markers, partnerLinks(network(), ''), 'dijon');
    expect(arcs.map(({ isQuiet }) => isQuiet)).to.deep.equal([true, false, false]);
  });
});

describe('filterPartners', () => {
  const all = partnerViews(network());
  const find = (query: string, country = '') =>
    filterPartners(
      all,
      { query, country },
      (code) => ({ FR: 'France', PT: 'Portugal', LV: 'Latvia' })[code] ?? code,
    ).map(({ id }) => id);

  it('finds names, places, countries and associates, without accents', () => {
    expect(find('liepaja')).to.deep.equal(['liepaja']);
    expect(find('latv school')).to.deep.equal(['liepaja']);
    expect(find('blanzy')).to.deep.equal(['dijon']);
    expect(find('nowhere')).to.deep.equal([]);
    expect(find('', 'PT')).to.deep.equal(['faro']);
  });

  it('answers the same array where nobody is looked for', () => {
    expect(filterPartners(all, { query: ' ', country: '' }, String)).to.equal(all);
  });
});

describe('viewTransform', () => {
  it('shows a drawing as if it were another view', () => {
    const right = { ...WHOLE, x: 100 };
    expect(viewTransform(WHOLE, right, { width: 500, height: 460.5 })).to.equal('translate(-50px, 0px) scale(1)');
    const closer = { x: 0, y: 0, width: 500, height: 460.5 };
    expect(viewTransform(WHOLE, closer, { width: 500, height: 460.5 })).to.equal('translate(0px, 0px) scale(2)');
  });
});
