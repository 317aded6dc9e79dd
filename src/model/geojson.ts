import type { Flow, Network, Organization } from './network.js';
import { findOrganization } from './organizations.js';

type Position = readonly [longitude: number, latitude: number];

export interface Feature {
  readonly type: 'Feature';
  readonly id: string;
  readonly geometry:
    | { readonly type: 'Point'; readonly coordinates: Position }
    | { readonly type: 'LineString'; readonly coordinates: readonly [Position, Position] };
  readonly properties: Readonly<Record<string, unknown>>;
}

export interface FeatureCollection {
  readonly type: 'FeatureCollection';
  readonly features: readonly Feature[];
}

/**
 * The organisations as points and the mobilities between them as lines, for maps of other people. Properties have the
 * feed's names and values. WGS 84, longitude first. https://www.rfc-editor.org/rfc/rfc7946
 */
export function toGeoJson(network: Network): FeatureCollection {
  const points = network.organizations.map(toPoint);
  return {
    type: 'FeatureCollection',
    features: [...points, ...network.flows.flatMap((flow) => toLine(flow, network))],
  };
}

function toPoint({ id, geo, name, type, role, memberOf, address, homepage }: Organization): Feature {
  return {
    type: 'Feature',
    id,
    geometry: { type: 'Point', coordinates: positionOf(geo) },
    properties: { name, type, role, memberOf, ...address, homepage },
  };
}

function toLine({ id, event, sending, receiving, participants, status }: Flow, network: Network): Feature[] {
  const [from, to] = [findOrganization(network, sending), findOrganization(network, receiving)];
  if (!from || !to) return [];
  const wave = network.events.find((one) => one.id === event);
  const { name, startDate, endDate } = wave ?? {};
  return [
    {
      type: 'Feature',
      id,
      geometry: { type: 'LineString', coordinates: [positionOf(from.geo), positionOf(to.geo)] },
      properties: { event, name, startDate, endDate, sending, receiving, participants, status },
    },
  ];
}

function positionOf({ longitude, latitude }: Organization['geo']): Position {
  return [longitude, latitude];
}
