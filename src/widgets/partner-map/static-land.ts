import type { Network } from '../../model/network.js';
import { countriesOf, partnersOf } from '../../model/organizations.js';
import type { Basemap } from './basemap/decode-basemap.js';
import type { InsetId } from './insets.js';
import type { MapSheet } from './map-sheet.js';
import type { MapColors } from './static-map-colors.js';
import { tag } from './svg-markup.js';

/** What lies below the partners. */
export interface StaticLand {
  readonly sheet: MapSheet;
  readonly land: Basemap;
  readonly insetLand?: Readonly<Record<InsetId, { readonly own: string; readonly others: string }>> | undefined;
}

/** In pixels of the map; lines keep their width at any scale. */
export function drawLand(network: Network, { land, sheet, insetLand }: StaticLand, colors: MapColors): string {
  const countries = countriesOf(partnersOf(network));
  const pathOf = (isPartner: boolean): string =>
    [...land.states].map(([code, path]) => (countries.includes(code) === isPartner ? path : '')).join('');
  const line = {
    fill: 'none',
    stroke: colors.surface,
    'vector-effect': 'non-scaling-stroke',
    'stroke-linejoin': 'round',
  };
  const insets = sheet.insets.map(({ region, box: { x, y, width, height } }) =>
    tag(
      'g',
      { transform: `translate(${x - width / 2} ${y - height / 2})` },
      tag('rect', { ...line, width, height, stroke: colors.secondary, fill: colors.sea }),
      tag('path', { d: insetLand?.[region.id].others ?? '', fill: colors.land }),
      tag('path', { d: insetLand?.[region.id].own ?? '', fill: colors.partnerLand }),
    ),
  );
  return [
    tag('rect', { ...sheet.frame, fill: colors.sea }),
    tag('path', { d: land.context + pathOf(false), fill: colors.land }),
    tag('path', { d: pathOf(true), fill: colors.partnerLand }),
    tag('path', { ...line, d: land.borders }),
    tag('path', { ...line, d: land.disputedBorders, 'stroke-dasharray': '3 2' }),
    ...insets,
  ].join('');
}
