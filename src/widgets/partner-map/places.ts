import type { PlacedPartner } from './map-drawing.js';
import type { MapSheet } from './map-sheet.js';
import type { PartnerView } from './partner-view.js';

const known = new WeakMap<readonly PartnerView[], { readonly sheet: MapSheet; readonly places: PlacedPartner[] }>();

/** The partners that a map can show, with their places on it; the same array for the same partners. */
export function placesOn(sheet: MapSheet, partners: readonly PartnerView[]): readonly PlacedPartner[] {
  const last = known.get(partners);
  if (last?.sheet === sheet) return last.places;
  const places = partners.flatMap((partner): PlacedPartner[] => {
    const point = sheet.place(partner.organization.geo);
    if (!point) return [];
    return [{ partner, point, associates: partner.associates.flatMap(({ geo }) => sheet.place(geo) ?? []) }];
  });
  known.set(partners, { sheet, places });
  return places;
}
