import type { Arc } from './arcs.js';
import type { Cluster, ClusterPoint } from './cluster.js';
import type { MapView } from './fit-view.js';
import type { PartnerView } from './partner-view.js';
import type { MapFrame, MapPoint } from './project.js';
import type { spreadMarkers } from './spread-markers.js';

/** A partner with its place in pixels of the map, and those of its associates. */
export interface PlacedPartner {
  readonly partner: PartnerView;
  readonly point: MapPoint;
  readonly associates: readonly MapPoint[];
}

/** A partner, or several that lie too close together to be told apart. */
export interface DrawnMarker extends MapPoint {
  /** Id of its first member. */
  readonly key: string;
  readonly members: readonly PlacedPartner[];
  /** Gives a cluster its name; the partner itself where it is alone. */
  readonly near: PartnerView;
  readonly diameter: number;
  readonly isInView: boolean;
}

export interface DrawnArc extends Arc {
  readonly count: number;
  /** The sending partner's; 0 for a cluster. */
  readonly hue: number;
  /** A partner is selected, and this is none of its arcs. */
  readonly isQuiet: boolean;
}

export interface MapDrawing {
  readonly size: MapFrame;
  readonly markers: readonly DrawnMarker[];
  readonly associates: readonly (MapPoint & { readonly hue: number })[];
}

/** The mobilities between the markers of a drawing. */
export interface FlowDrawing {
  readonly arcs: readonly DrawnArc[];
  /** There are more arcs than anyone could tell apart: they wait until a partner is selected. */
  readonly hasTooManyArcs: boolean;
}

export interface DrawOptions {
  readonly view: MapView;
  readonly size: MapFrame;
  /** Makes room for markers that would cover each other; without it all stand where they are. */
  readonly spread?: typeof spreadMarkers | undefined;
  /** Finds clusters in pixels of the map at a scale; without it everyone is drawn alone. */
  readonly cluster?: ((points: readonly ClusterPoint[], scale: number) => readonly Cluster[]) | undefined;
}
