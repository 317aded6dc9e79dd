import { expect } from '@esm-bundle/chai';
import { toGeoJson } from '../../src/model/geojson.js';
import { toLinkedData } from '../../src/model/linked-data/linked-data.js';
import { network, organization } from './sample-network.js';

const FEED = network({
  id: 'https://a.example/feed/network.json',
  organizations: [
    organization('a', 'FR', { name: { en: 'School', lv: 'Skola' }, geo: { latitude: 47, longitude: 5 } }),
    organization('b', 'LV', { type: 'company', memberOf: 'a', geo: { latitude: 56, longitude: 21 } }),
  ],
  events: [
    {
      id: 'wave',
      type: 'mobility',
      name: { und: 'One' },
      startDate: '2022-03',
      eventStatus: 'postponed',
      location: 'b',
    },
  ],
  flows: [
    { id: 'f', event: 'wave', sending: 'a', receiving: 'b', participants: 2, status: 'actual' },
    { id: 'lost', event: 'wave', sending: 'a', receiving: 'nobody', participants: 2, status: 'actual' },
  ],
});

describe('the network as GeoJSON', () => {
  it('has a point for each organisation and a line for each mobility between known ones, longitude first', () => {
    const { type, features } = toGeoJson(FEED);
    expect(type).to.equal('FeatureCollection');
    expect(features.map(({ id, geometry }) => [id, geometry.type])).to.deep.equal([
      ['a', 'Point'],
      ['b', 'Point'],
      ['f', 'LineString'],
    ]);
    expect(features[0]!.geometry.coordinates).to.deep.equal([5, 47]);
    expect(features[2]!.geometry.coordinates).to.deep.equal([
      [5, 47],
      [21, 56],
    ]);
    expect(features[2]!.properties).to.include({ participants: 2, startDate: '2022-03' });
  });
});

describe('the network as linked data', () => {
  const graph = toLinkedData(FEED)['@graph'] as Record<string, unknown>[];
  const find = (id: string) => graph.find((node) => node['@id'] === `https://a.example/feed/network.json#${id}`)!;

  it('names everything by the feed’s address, and refers to it so', () => {
    expect(find('b').memberOf).to.deep.equal({ '@id': find('a')['@id'] });
    expect(find('wave').location).to.deep.equal({ '@id': find('b')['@id'] });
  });

  it('has every text in every language, neutral ones without', () => {
    expect(find('a').name).to.deep.equal([
      { '@value': 'School', '@language': 'en' },
      { '@value': 'Skola', '@language': 'lv' },
    ]);
    expect(find('wave').name).to.equal('One');
    expect(find('b').name).to.deep.equal({ '@value': 'b', '@language': 'en' });
  });

  it('speaks of kinds and states in the terms of schema.org', () => {
    expect([find('a')['@type'], find('b')['@type']]).to.deep.equal(['EducationalOrganization', 'Corporation']);
    expect(find('wave').eventStatus).to.equal('https://schema.org/EventPostponed');
  });
});
