import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { toCalendar } from '../../../src/model/calendar/calendar.js';
import { toCleanText } from '../../../src/model/calendar/content-line.js';
import { daysOf } from '../../../src/model/calendar/event-days.js';
import { LANGUAGES, type Language } from '../../../src/model/language.js';
import type { Network, NetworkEvent, Project } from '../../../src/model/network.js';
import { fromEpochDay } from '../../../src/model/plain-date.js';
import { event, network, organization } from '../sample-network.js';
import { parseCalendar, type ReadEvent } from './parse-calendar.js';

const FEED: Partial<Network> = {
  id: 'https://feed.example/network.json',
  homepage: 'https://feed.example/',
  dateModified: '2026-11-23',
  languages: ['en', 'lv'],
  organizations: [
    organization('liepaja', 'LV', {
      name: { und: 'LMMDV' },
      address: { addressLocality: { en: 'Liepāja town', lv: 'Liepāja' }, addressCountry: 'LV' },
      geo: { latitude: 56.5047, longitude: 21.01080012 },
    }),
  ],
};

const PROJECT: Project = {
  acronym: 'NEAR; in Europe',
  name: 'Project',
  programme: 'Erasmus+',
  programmePeriod: '2014-2020',
  action: 'KA202',
  startDate: '2019-09',
  endDate: '2022-08-31',
  requiredStatement: { label: { en: 'Co-funded', lv: 'Līdzfinansēts' }, value: { en: 'Views.', lv: 'Uzskati.' } },
};

function write(events: readonly NetworkEvent[], language: Language = 'en', parts: Partial<Network> = FEED): string {
  return toCalendar(network({ ...parts, events }), events, { language, isNamed: false });
}

function readOne(one: NetworkEvent, language: Language = 'en', parts: Partial<Network> = FEED): ReadEvent {
  return parseCalendar(write([one], language, parts)).events[0]!;
}

describe('an event in a calendar', () => {
  it('is whole, and in the order of the RFC', () => {
    const meeting = event('meeting', '2022-03-28', {
      name: { en: 'Meeting', lv: 'Sanāksme' },
      summary: { en: 'First.\n\nSecond.', lv: 'Pirmā.\n\nOtrā.' },
      endDate: '2022-04-08',
      eventStatus: 'scheduled',
      location: 'liepaja',
    });
    expect(write([meeting], 'lv').split('\r\n')).to.deep.equal([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Mobility Widgets//Timeline//EN',
      'CALSCALE:GREGORIAN',
      'BEGIN:VEVENT',
      'UID:meeting@feed.example/network.json',
      'DTSTAMP:20261123T000000Z',
      'LAST-MODIFIED:20261123T000000Z',
      'SEQUENCE:20780',
      'DTSTART;VALUE=DATE:20220328',
      'DTEND;VALUE=DATE:20220409',
      'SUMMARY;LANGUAGE=lv:Sanāksme',
      'DESCRIPTION;LANGUAGE=lv:Pirmā.\\n\\nOtrā.',
      'LOCATION;LANGUAGE=lv:LMMDV\\, Liepāja\\, Latvija',
      'GEO:56.504700;21.010800',
      'CATEGORIES;LANGUAGE=lv:Sanāksme',
      'STATUS:CONFIRMED',
      'TRANSP:TRANSPARENT',
      'URL:https://feed.example/',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  const statuses: [string, Partial<NetworkEvent>, string, string, string | null][] = [
    ['without a status', {}, 'CONFIRMED', 'Visit', null],
    ['that was held', { eventStatus: 'held' }, 'CONFIRMED', 'Visit', null],
    ['of a status of a newer feed', { eventStatus: 'other' }, 'CONFIRMED', 'Visit', null],
    ['cancelled', { eventStatus: 'cancelled' }, 'CANCELLED', 'Visit (cancelled)', 'Cancelled.'],
    ['postponed', { eventStatus: 'postponed' }, 'TENTATIVE', 'Visit (postponed)', 'Postponed.'],
    [
      'moved',
      { eventStatus: 'moved', previousStartDate: '2020-04' },
      'CONFIRMED',
      'Visit',
      'First planned for April 2020.',
    ],
    [
      'known by its month',
      { startDate: '2022-03', summary: 'Told.' },
      'TENTATIVE',
      'Visit (only the month is known)',
      'Only the month is known.\n\nTold.',
    ],
    [
      'that was held in a month',
      { startDate: '2022-03', eventStatus: 'held' },
      'CONFIRMED',
      'Visit (only the month is known)',
      'Only the month is known.',
    ],
    [
      'cancelled, of a month',
      { startDate: '2022-03', eventStatus: 'cancelled' },
      'CANCELLED',
      'Visit (cancelled, only the month is known)',
      'Cancelled. Only the month is known.',
    ],
  ];
  for (const [name, parts, status, summary, description] of statuses)
    it(`${name} is ${status}`, () => {
      const found = readOne(event('visit', '2022-03-28', { name: 'Visit', ...parts }));
      expect(found.value('status')).to.equal(status);
      expect(found.summary).to.equal(summary);
      expect(found.description).to.equal(description);
    });

  it('known by its month takes the month, and no day is made up', () => {
    const { start, end, isAllDay } = readOne(event('visit', '2022-02'));
    expect({ start, end, isAllDay }).to.deep.equal({ start: '2022-02-01', end: '2022-03-01', isAllDay: true });
  });

  it('has words of ours in the language of its name, and says which one that is', () => {
    const off = event('off', '2022-03-28', { name: { fr: 'Visite' }, eventStatus: 'cancelled' });
    const found = readOne(off, 'lv');
    expect(found.summary).to.equal('Visite (n’a pas lieu)');
    expect(found.languageOf('summary')).to.equal('fr');
    expect(found.description).to.equal('Nenotiek.');
    expect(found.languageOf('description')).to.equal('lv');
    expect(readOne({ ...off, name: { und: 'NEAR' } }, 'lv').summary).to.equal('NEAR (nenotiek)');
    expect(readOne({ ...off, name: { und: 'NEAR' } }, 'lv').languageOf('summary')).to.equal(undefined);
    expect(
      readOne({ ...off, name: { ca: 'Visita', fr: 'Visite' } }, 'es', { ...FEED, fallbacks: { es: ['ca'] } }).summary,
    ).to.equal('Visita (no es fa)');
  });

  it('is called by its place, in a language only where that is one', () => {
    const inTown = (location: NetworkEvent['location']) => event('visit', '2022-03-28', location ? { location } : {});
    const museum = { name: { fr: 'Musée' }, address: { addressLocality: { fr: 'Dijon' }, addressCountry: 'FR' } };
    expect(readOne(inTown('liepaja')).location).to.equal('LMMDV, Liepāja town, Latvia');
    expect(readOne(inTown(museum), 'fr').location).to.equal('Musée, Dijon, France');
    expect(readOne(inTown(museum), 'fr').languageOf('location')).to.equal('fr');
    expect(readOne(inTown(museum), 'es').location).to.equal('Musée, Dijon, Francia');
    expect(readOne(inTown(museum), 'es').languageOf('location')).to.equal(undefined);
    expect(readOne(inTown({ name: 'Online' })).location).to.equal('Online');
    expect(readOne(inTown({ name: 'Online' })).value('geo')).to.equal(null);
    expect(readOne(inTown('nobody')).location).to.equal(null);
    expect(readOne(inTown(undefined)).location).to.equal(null);
    const street = { streetAddress: 'Rue 1', postalCode: '21000', ...museum.address };
    expect(readOne(inTown({ name: 'Dijon', address: street })).location).to.equal('Dijon, Rue 1, 21000, France');
  });

  it('is the same one in every language, file and year', () => {
    const one = event('a;b,c\\d', '2022-03-28');
    const uids = LANGUAGES.map((language) => readOne(one, language).uid);
    const later = { ...FEED, dateModified: '2027-01-02', id: 'http://feed.example/network.json' };
    expect(new Set([...uids, readOne(one, 'en', later).uid])).to.deep.equal(
      new Set(['a;b,c\\d@feed.example/network.json']),
    );
    expect(readOne(one, 'en', later).value('sequence')).to.be.greaterThan(readOne(one).value('sequence') as number);
  });

  it('needs neither address nor date of its feed', () => {
    const bare = readOne(event('a', '2022-03-28'), 'en', {});
    expect(bare.uid).to.equal('a@mobility-network');
    expect(write([event('a', '2022-03-28')], 'en', {})).to.include('DTSTAMP:19700101T000000Z\r\nDTSTART');
    expect(bare.value('url')).to.equal(null);
  });
});

describe('a calendar', () => {
  it('of a network says its name, its funding, and when to ask anew', () => {
    const named = network({ ...FEED, project: PROJECT, events: [event('a', '2022-03-28')] });
    const text = toCalendar(named, named.events, { language: 'lv', isNamed: true });
    const { value } = parseCalendar(text);
    expect(value('x-wr-calname')).to.equal('NEAR\\; in Europe');
    expect(text).to.include('\r\nNAME:NEAR\\; in Europe\r\n');
    expect(value('description')).to.equal('Līdzfinansēts. Uzskati.');
    expect(String(value('refresh-interval'))).to.equal('P1D');
    expect(value('x-published-ttl')).to.equal('P1D');
    expect(value('url')).to.equal('https://feed.example/');
  });

  it('of one event says none of it, so that programs add the event to what they have', () => {
    expect(write([event('a', '2022-03-28')])).to.not.match(/NAME|REFRESH|METHOD/);
  });

  it('without events can be read', () => {
    expect(parseCalendar(write([])).events).to.deep.equal([]);
  });

  it('is the same at any time', () => {
    const events = [event('a', '2022-03-28'), event('b', '2022-03')];
    expect(write(events)).to.equal(write(events));
  });

  it('cannot be added to by a text of the feed', () => {
    const hostile = 'x\r\nEND:VEVENT\r\nBEGIN:VEVENT\nUID:evil\u2028\rDTSTART:20200101\\';
    const text = { [`en\r\nBEGIN:VEVENT`]: hostile };
    const found = parseCalendar(
      write([
        event(hostile, '2022-03-28', { name: text, summary: hostile, location: { name: text } }),
        event('b', '2022-03-29'),
      ]),
    );
    expect(found.events.map(({ start }) => start)).to.deep.equal(['2022-03-28', '2022-03-29']);
    expect(found.events[0]!.summary).to.equal(toCleanText(hostile));
  });

  const anyText = fc.string({ unit: fc.integer({ min: 0, max: 0x10ffff }).map((code) => String.fromCodePoint(code)) });
  const anyEvent = fc
    .record({
      name: anyText,
      summary: anyText,
      day: fc.integer({ min: 0, max: 30_000 }),
      length: fc.option(fc.nat(400)),
      isMonth: fc.boolean(),
      eventStatus: fc.constantFrom('scheduled', 'held', 'postponed', 'moved', 'cancelled', 'other' as const),
      type: fc.constantFrom('meeting', 'mobility', 'test', 'multiplier', 'deadline', 'output', 'other' as const),
    })
    .map(({ day, length, isMonth, ...parts }) => {
      const startDate = fromEpochDay(day).slice(0, isMonth ? 7 : 10);
      return { ...parts, startDate, ...(length === null ? {} : { endDate: fromEpochDay(day + length) }) };
    });

  it('gives back every event, whatever is written in it', () => {
    fc.assert(
      fc.property(fc.array(anyEvent, { maxLength: 8 }), (records) => {
        const events = records.map((record, index) => ({ ...record, id: `e${index}` }));
        const found = parseCalendar(write(events)).events;
        expect(found.map(({ uid }) => uid)).to.deep.equal(events.map(({ id }) => `${id}@feed.example/network.json`));
        for (const [index, one] of events.entries()) {
          const read = found[index]!;
          const { first, end } = daysOf(one);
          expect([read.start, read.end, read.isAllDay]).to.deep.equal([first, end, true]);
          expect(read.summary.startsWith(toCleanText(one.name))).to.equal(true);
        }
      }),
    );
  });
});
