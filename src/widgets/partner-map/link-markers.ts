import { type ArcLink, drawArcs } from './arcs.js';
import type { PartnerLink } from './flow-links.js';
import type { DrawnMarker, FlowDrawing } from './map-drawing.js';

/** More arcs than this are a tangle. */
const MOST_ARCS = 36;

interface Link extends ArcLink {
  count: number;
  isQuiet: boolean;
}

/**
 * The arcs between markers: what goes from one cluster to another is one arc, what stays within a cluster is none.
 *
 * @param selected - Id of the partner whose arcs stand out; empty for nobody.
 */
export function linkMarkers(
  markers: readonly DrawnMarker[],
  partnerLinks: readonly PartnerLink[],
  selected: string,
  routeOf?: Parameters<typeof drawArcs>[2],
): FlowDrawing {
  const links = linksBetween(markers, partnerLinks, selected);
  const hasTooManyArcs = links.length > MOST_ARCS;
  const shown = hasTooManyArcs ? links.filter(({ isQuiet }) => !isQuiet && selected !== '') : links;
  const drawn = drawArcs(
    shown,
    markers.map(({ x, y, diameter }) => ({ x, y, radius: diameter / 2 })),
    routeOf,
  );
  const arcs = shown.flatMap(({ from, count, isQuiet }, index) => {
    const [arc, sender] = [drawn[index], markers[from]];
    return arc && sender ? [{ ...arc, count, isQuiet, hue: sender.members.length > 1 ? 0 : sender.near.hue }] : [];
  });
  // Drawn last, what belongs to the selected partner lies on top.
  return { arcs: arcs.sort((a, b) => Number(b.isQuiet) - Number(a.isQuiet)), hasTooManyArcs };
}

function linksBetween(markers: readonly DrawnMarker[], links: readonly PartnerLink[], selected: string): Link[] {
  const markerOf = new Map<string, number>();
  markers.forEach(({ members }, index) => members.forEach(({ partner }) => markerOf.set(partner.id, index)));
  const found = new Map<string, Link>();
  for (const { sending, receiving, participants } of links) {
    const [from, to] = [markerOf.get(sending), markerOf.get(receiving)];
    if (!isDrawn(markers, from, to)) continue;
    const link = found.get(`${from} ${to}`) ?? { from: from ?? 0, to: to ?? 0, count: 0, isQuiet: selected !== '' };
    link.count += participants;
    link.isQuiet &&= ![sending, receiving].includes(selected);
    found.set(`${from} ${to}`, link);
  }
  return [...found.values()];
}

/** Between two markers one of which, at least, is in view. */
function isDrawn(markers: readonly DrawnMarker[], from = -1, to = -1): boolean {
  const [sender, receiver] = [markers[from], markers[to]];
  return sender !== undefined && receiver !== undefined && from !== to && (sender.isInView || receiver.isInView);
}
