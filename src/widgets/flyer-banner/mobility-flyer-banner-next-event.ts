import { html, nothing, type TemplateResult } from 'lit';
import { msg, str } from '@lit/localize';
import { currentLocale } from '../../localization/element-locale.js';
import { formatDayRange } from '../../localization/format.js';
import { toIntlLocale } from '../../model/language.js';
import type { Banner, Network } from '../../model/network.js';
import type { PlainDate } from '../../model/plain-date.js';
import { localized } from '../../ui/localized-text.js';
import { type Distance, distanceTo } from './next-event.js';

/** "In 3 days · Third test mobility · 27 June – 8 July 2022": a text as of today, which does not tick. */
export function nextEvent(
  { countdownTo }: Banner,
  network: Network,
  today: PlainDate,
): TemplateResult | typeof nothing {
  const event = network.events.find(({ id }) => id === countdownTo);
  const distance = event && distanceTo(event, today);
  if (!distance) return nothing;
  return html`<p class="next" part="next-event">
    <strong>${inWords(distance)}</strong> · ${localized(event.name, network)} ·
    <time datetime=${event.startDate}>${formatDayRange(event.startDate, event.endDate)}</time>
  </p>`;
}

function inWords({ value, unit, underWay }: Distance): string {
  const when = new Intl.RelativeTimeFormat(toIntlLocale(currentLocale()), { numeric: 'auto' }).format(value, unit);
  return underWay ? msg(str`now, ends ${when}`, { id: 'banner.event.now' }) : when;
}
