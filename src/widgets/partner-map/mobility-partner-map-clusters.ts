import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { msg, str } from '@lit/localize';
import { formatNumber } from '../../localization/format.js';
import { plural } from '../../localization/plural.js';
import type { Network } from '../../model/network.js';
import { localizedString } from '../../ui/localized-text.js';
import type { DrawnMarker } from './map-drawing.js';

/** A marker for several partners; who presses it comes closer, and finds them. */
export function clusterButton(marker: DrawnMarker, place: string, tabIndex: number, network: Network): TemplateResult {
  const { key, members, diameter } = marker;
  const style = `${place};--_diameter:${diameter / 16}em` as unknown as CSSStyleDeclaration;
  return html`<button
    class="marker cluster"
    type="button"
    part="cluster"
    .style=${style}
    data-marker=${key}
    data-cluster=${key}
    data-number=${formatNumber(members.length)}
    aria-label=${clusterName(marker, network)}
    tabindex=${tabIndex}
  ></button>`;
}

/** "5 partners near Lisbon". */
export function clusterName({ members, near }: DrawnMarker, network: Network): string {
  const [n, town] = [formatNumber(members.length), localizedString(near.organization.address.addressLocality, network)];
  return plural(members.length, {
    zero: () => msg(str`${n} partners near ${town}`, { id: 'map.cluster.zero' }),
    one: () => msg(str`${n} partner near ${town}`, { id: 'map.cluster.one' }),
    many: () => msg(str`${n} partners near ${town}`, { id: 'map.cluster.many' }),
    other: () => msg(str`${n} partners near ${town}`, { id: 'map.cluster.other' }),
  });
}

/** For the legend. */
export function clusterSign(): { readonly drawn: SVGTemplateResult; readonly text: string } {
  return {
    drawn: svg`<circle class="several" cx="14" cy="8" r="7" />`,
    text: msg('Several partners, with their number', { id: 'map.legend.cluster' }),
  };
}
