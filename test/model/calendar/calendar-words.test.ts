import { expect } from '@esm-bundle/chai';
import { loadLocale, withLocale } from '../../../src/localization/element-locale.js';
import { eventTypeName } from '../../../src/localization/event-names.js';
import { CALENDAR_WORDS } from '../../../src/model/calendar/calendar-words.js';
import { LANGUAGES } from '../../../src/model/language.js';
import type { EventType } from '../../../src/model/network.js';

describe('the words of calendars', () => {
  for (const language of LANGUAGES) {
    const { types, ...phrases } = CALENDAR_WORDS[language];

    it(`name kinds of events as the timeline does in ${language}`, async () => {
      await loadLocale(language);
      withLocale(language, () => {
        for (const [type, name] of Object.entries(types)) expect(name).to.equal(eventTypeName(type as EventType));
      });
    });

    it(`are those of ${language}`, () => {
      expect(phrases.previousDate).to.include('{date}');
      if (language === 'en') return;
      for (const [name, phrase] of Object.entries(phrases))
        expect(phrase).to.not.equal(CALENDAR_WORDS.en[name as keyof typeof phrases]);
    });
  }
});
