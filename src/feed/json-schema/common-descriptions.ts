import type { Descriptions } from './describe-fields.js';

/** Hover texts of fields that several entities have. */
export const COMMON_DESCRIPTIONS: Descriptions = {
  '*.$schema': 'Where editors find this schema, relative to the file.',
  '*.id': 'A lasting id, unique in its list: 1 to 64 letters, digits or signs. Never reuse the id of a deleted record.',
  '*.name':
    'A text, or one text for each language: { "en": "…", "fr": "…" }. Names that are never translated: { "und": "…" }.',
  '*.description': 'Plain text; a blank line (\\n\\n) parts paragraphs. HTML is shown as it is written.',
  '*.sha256': 'SHA-256 sum of the file, 64 characters from 0–9 and a–f. `mobility-widgets validate` tells it.',
  '*.startDate': 'First day, 2022-03-05, or the month alone where the day is not known, 2022-03.',
  '*.endDate': 'Last day, included. Leave it out for a single day.',
  '*.alt': 'What the picture shows, for those who do not see it.',
  '*.src': 'Address of the picture: https, or a path beside the feed.',
  '*.width': 'Width of the picture in pixels; it keeps the place free until the picture has arrived.',
  '*.height': 'Height of the picture in pixels; it keeps the place free until the picture has arrived.',
  '*.homepage': 'Address of the website, https.',
  '*.addressCountry': 'Country code of two capital letters (ISO 3166-1): FR, ES, LV, PT.',
  '*.addressLocality': 'Town, in each language where its name differs.',
  '*.geo': 'Position on the map, in degrees.',
  '*.latitude': 'Degrees north of the equator; south is negative.',
  '*.longitude': 'Degrees east of Greenwich; west is negative.',
  '*.cefrLevel': 'Level of the Common European Framework of Reference for Languages.',
  '*.license': 'Licence, best as an SPDX identifier: CC-BY-4.0.',
};
