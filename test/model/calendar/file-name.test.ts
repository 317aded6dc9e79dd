import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { calendarFileName, eventFileName } from '../../../src/model/calendar/file-name.js';
import type { Project } from '../../../src/model/network.js';
import { event, network } from '../sample-network.js';

const named = (acronym: string) => network({ project: { acronym } as Project });

describe('the name of a calendar file', () => {
  const names: [string, string, string][] = [
    ['First mobility', '2022-03-28', 'near-in-europe-2022-03-28-first-mobility.ics'],
    ['Réunion à Liepāja : l’œuvre', '2022-03', 'near-in-europe-2022-03-reunion-a-liepaja-loeuvre.ics'],
    ['Carta de col·laboració', '2022-03-28', 'near-in-europe-2022-03-28-carta-de-collaboracio.ics'],
    ['../../etc/passwd', '2022-03-28', 'near-in-europe-2022-03-28-etc-passwd.ics'],
    ['会议', '2022-03-28', 'near-in-europe-2022-03-28-e-1.ics'],
  ];
  for (const [name, date, file] of names)
    it(`of “${name}” is ${file}`, () => {
      expect(eventFileName(named('NEAR in Europe'), event('e/1', date, { name }), 'en')).to.equal(file);
    });

  it('of a network is that of its project', () => {
    expect(calendarFileName(named('NEAR in Europe'))).to.equal('near-in-europe.ics');
    expect(calendarFileName(network())).to.equal('mobility-network.ics');
    expect(calendarFileName(named('会议'))).to.equal('mobility-network.ics');
  });

  it('is one that every system takes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        const file = eventFileName(named(name), event('*', '2022-03-28', { name }), 'en');
        expect(file).to.match(/^[a-z0-9]+(-[a-z0-9]+)*\.ics$/);
        expect(file.length).to.be.at.most(140);
      }),
    );
  });
});
