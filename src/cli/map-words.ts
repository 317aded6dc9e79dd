import { totalParticipants } from '../model/flow-balance.js';
import { type Language, toIntlLocale } from '../model/language.js';
import { chooseText, type Text } from '../model/localized-text.js';
import type { Network, Organization } from '../model/network.js';
import { countriesOf, partnersOf } from '../model/organizations.js';
import { commonBalance } from '../widgets/partner-map/flow-targets.js';
import type { MapSheet } from '../widgets/partner-map/map-sheet.js';
import { partnerViews, type PartnerView } from '../widgets/partner-map/partner-view.js';
import type { StaticMapWords } from '../widgets/partner-map/static-map.js';
import { countOf } from './count-of.js';
import { MAP_MESSAGES, type MapMessages } from './messages/map/messages.js';
import type { Drawing } from './commands.js';

type Choice = (text: Text) => { readonly text: string; readonly lang: string | undefined };

/** All that the picture says: the feed's own words where it has them in the language, and those of the command. */
export function mapWords(network: Network, sheet: MapSheet, { language, wave }: Drawing): StaticMapWords {
  const messages = MAP_MESSAGES[language];
  const choose: Choice = (text) => {
    const { value, lang } = chooseText(text, language, network);
    return { text: value, lang: lang === language ? undefined : lang };
  };
  const event = network.events.find(({ id }) => id === wave);
  const mobility = event && `${choose(event.name).text}.`;
  return {
    language,
    title: network.project ? `${network.project.acronym}: ${messages.title}` : messages.title,
    description: [summarize(network, messages, language), mobility].filter(Boolean).join(' '),
    labelOf: ({ near, members }) => {
      const { text, lang } = choose(near.organization.address.addressLocality);
      return { text: members.length > 1 ? `${text} +${members.length - 1}` : text, lang };
    },
    entries: partnerViews(network).map((partner) => entryOf(partner, choose, language, sheet)),
    notes: notesOf(network, messages, mobility),
  };
}

/** The sentence that the widget shows under its title. */
function summarize(network: Network, messages: MapMessages, language: Language): string {
  const partners = partnersOf(network);
  const mobilities = new Set(network.flows.map(({ event }) => event)).size;
  const count = (number: number, forms: MapMessages['partners']): string => countOf(number, forms, language);
  const balance = commonBalance(network);
  return [
    `${count(partners.length, messages.partners)} ${count(countriesOf(partners).length, messages.inCountries)}.`,
    mobilities > 0
      ? `${count(totalParticipants(network), messages.apprentices)} ${count(mobilities, messages.inMobilities)}.`
      : '',
    balance
      ? messages.balance.replace('{sends}', String(balance.sends)).replace('{hosts}', String(balance.receives))
      : '',
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

function entryOf(
  { number, hue, organization }: PartnerView,
  choose: Choice,
  language: Language,
  sheet: MapSheet,
): StaticMapWords['entries'][number] {
  const [place, name] = [choose(organization.address.addressLocality), choose(organization.name)];
  const outside = sheet.place(organization.geo) ? '' : ` (${MAP_MESSAGES[language].outside})`;
  const country = countryName(organization, language);
  return {
    number,
    hue,
    place: `${place.text}, ${country}${outside}`,
    placeLang: place.lang,
    name: name.text,
    nameLang: name.lang,
  };
}

/** The code itself where Intl knows no name. */
function countryName({ address: { addressCountry } }: Organization, language: Language): string {
  try {
    const name = new Intl.DisplayNames(toIntlLocale(language), { type: 'region' }).of(addressCountry) ?? addressCountry;
    return addressCountry === 'XK' ? `${name}*` : name;
  } catch {
    return addressCountry;
  }
}

function notesOf(network: Network, messages: MapMessages, mobility: string | undefined): StaticMapWords['notes'] {
  const has = (role: Organization['role']): boolean => network.organizations.some((one) => one.role === role);
  const hasKosovo = network.organizations.some(({ address }) => address.addressCountry === 'XK');
  return [
    ...(network.flows.length > 0
      ? [{ text: [mobility, messages.arcs].filter(Boolean).join(' '), sign: 'arc' } as const]
      : []),
    ...(has('associate') ? [{ text: messages.associates, sign: 'associate' } as const] : []),
    { text: messages.boundaries },
    ...(hasKosovo ? [{ text: `* ${messages.kosovo}` }] : []),
  ];
}
