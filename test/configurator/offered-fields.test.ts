import { expect } from '@esm-bundle/chai';
import { offeredFields } from '../../src/configurator/offered-fields.js';

describe('the fields of a widget', () => {
  const cases = [
    [
      { name: 'hash', type: { text: 'boolean' }, default: 'false' },
      { name: 'hash', kind: 'flag', options: [] },
    ],
    [
      { name: 'view', type: { text: "'list' | 'grid' | ''" }, default: "''" },
      { name: 'view', kind: 'choice', options: ['list', 'grid'] },
    ],
    [
      { name: 'zoom', type: { text: "'auto' | 'on'" }, default: "'auto'" },
      { name: 'zoom', kind: 'choice', options: ['on'] },
    ],
    [
      { name: 'heading-level', type: { text: 'number' }, default: '2' },
      { name: 'heading-level', kind: 'number', options: [] },
    ],
    [
      { name: 'today', type: { text: 'string' }, default: "''" },
      { name: 'today', kind: 'day', options: [] },
    ],
    [
      { name: 'quiz', type: { text: 'string' } },
      { name: 'quiz', kind: 'text', options: [] },
    ],
  ] as const;
  for (const [attribute, field] of cases)
    it(`${attribute.name}: ${attribute.type.text}`, () => {
      const manifest = { modules: [{ declarations: [{ tagName: 'mobility-x', attributes: [attribute] }, {}] }, {}] };
      expect([...offeredFields(manifest)]).to.deep.equal([['x', [field]]]);
    });

  it('leave out what every widget has a control for', () => {
    const attributes = [{ name: 'feed' }, { name: 'lang' }, { name: 'theme' }, {}];
    expect(
      offeredFields({ modules: [{ declarations: [{ tagName: 'mobility-x', attributes }] }] }).get('x'),
    ).to.deep.equal([]);
  });
});
