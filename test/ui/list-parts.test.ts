import { expect } from '@esm-bundle/chai';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { disclosure } from '../../src/ui/disclosure.js';
import { facetField } from '../../src/ui/facet-field.js';
import { searchField } from '../../src/ui/search-field.js';
import { MobilitySelectEvent, SelectionController } from '../../src/ui/selection.js';
import { ShowMore } from '../../src/ui/show-more.js';
import { sortHeader, type SortDirection } from '../../src/ui/sort-header.js';
import { allByRole, byRole } from '../support/by-role.js';
import { mount } from '../support/fixture.js';
import { settle } from '../support/settle.js';

class LongList extends LitElement {
  rows = Array.from({ length: 120 }, (_, index) => index);
  more = new ShowMore(this, 50);

  override render(): TemplateResult {
    return html`<ul>
        ${this.more.take(this.rows).map((row) => html`<li data-row>${row}</li>`)}
      </ul>
      ${this.more.button(
        this.rows.length,
        (next, left) => `Show ${next} of ${left}`,
        (all) => `Show all ${all}`,
      )}`;
  }
}
customElements.define('long-list', LongList);

describe('ShowMore', () => {
  const open = async (): Promise<LongList> => {
    const element = mount<LongList>(html`<long-list></long-list>`);
    await settle(element);
    return element;
  };
  const count = (element: Element): number => allByRole(element, 'listitem').length;

  it('shows step by step, the focus on the first new row', async () => {
    const element = await open();
    expect(count(element)).to.equal(50);
    byRole(element, 'button', 'Show 50 of 70').click();
    await settle(element);
    expect(count(element)).to.equal(100);
    expect(element.shadowRoot?.activeElement?.textContent).to.equal('50');
    byRole(element, 'button', 'Show 20 of 20').click();
    await settle(element);
    expect(count(element)).to.equal(120);
    expect(element.shadowRoot?.activeElement?.textContent).to.equal('100');
    expect(allByRole(element, 'button')).to.have.lengthOf(0);
  });

  it('shows all in frames, and begins anew when it is told to', async () => {
    const element = await open();
    element.rows = Array.from({ length: 1000 }, (_, index) => index);
    element.requestUpdate();
    await settle(element);
    byRole(element, 'button', 'Show all 1000').click();
    for (let turn = 0; turn < 50 && count(element) < 1000; turn += 1) await settle(element);
    expect(count(element)).to.equal(1000);
    expect(element.shadowRoot?.activeElement?.textContent).to.equal('50');
    element.more.reset();
    element.requestUpdate();
    await settle(element);
    expect(count(element)).to.equal(50);
  });

  it('prints all rows at once, and comes back', async () => {
    const element = await open();
    dispatchEvent(new Event('beforeprint'));
    expect(count(element)).to.equal(120);
    dispatchEvent(new Event('afterprint'));
    await settle(element);
    expect(count(element)).to.equal(50);
  });
});

describe('sortHeader', () => {
  const open = (direction?: SortDirection, first?: SortDirection) => {
    const asked: SortDirection[] = [];
    const header = sortHeader({
      label: 'Signed',
      direction,
      ...(first ? { first } : {}),
      onSort: (one) => asked.push(one),
    });
    const table = mount(
      html`<table>
        <thead>
          <tr>
            ${header}
          </tr>
        </thead>
      </table>`,
    );
    byRole(table, 'button', 'Signed').click();
    return { asked, sort: table.querySelector('th')?.getAttribute('aria-sort') };
  };

  it('says how its column is sorted, and turns the order round', () => {
    expect(open()).to.deep.equal({ asked: ['ascending'], sort: null });
    expect(open(undefined, 'descending')).to.deep.equal({ asked: ['descending'], sort: null });
    expect(open('ascending')).to.deep.equal({ asked: ['descending'], sort: 'ascending' });
    expect(open('descending')).to.deep.equal({ asked: ['ascending'], sort: 'descending' });
  });
});

describe('facetField', () => {
  const field = (values: number, mostChips?: number) =>
    facetField({
      name: 'type',
      label: 'Type',
      all: 'All',
      counts: Array.from({ length: values }, (_, index) => ({ value: `v${index}`, count: index })),
      labelOf: (value) => value.toUpperCase(),
      selected: '',
      onSelect: () => undefined,
      ...(mostChips === undefined ? {} : { mostChips }),
    });

  it('is nothing where there is nothing to choose', () => {
    expect(field(0)).to.equal(nothing);
    expect(field(1)).to.equal(nothing);
  });

  it('is chips for few values, a select for many or where it is asked for', () => {
    expect(allByRole(mount(html`<div>${field(4)}</div>`), 'radio')).to.have.lengthOf(5);
    const options = allByRole(mount(html`<div>${field(5)}</div>`), 'option').map((option) => option.textContent);
    expect(options).to.deep.equal(['All', 'V0 (0)', 'V1 (1)', 'V2 (2)', 'V3 (3)', 'V4 (4)']);
    expect(allByRole(mount(html`<div>${field(2, 0)}</div>`), 'combobox', 'Type')).to.have.lengthOf(1);
  });
});

describe('searchField and disclosure', () => {
  it('answers to every letter', () => {
    const asked: string[] = [];
    const root = mount(
      html`<div>${searchField({ label: 'Search', query: '', onSearch: (query) => asked.push(query) })}</div>`,
    );
    const input = byRole(root, 'textbox', 'Search') as HTMLInputElement;
    input.value = 'l';
    input.dispatchEvent(new InputEvent('input'));
    expect(asked).to.deep.equal(['l']);
  });

  it('holds its content in the page while it is closed', () => {
    const root = mount(html`<div>${disclosure({ summary: 'More', content: 'inside' })}</div>`);
    expect(root.querySelector('details')?.open).to.equal(false);
    expect(root.textContent).to.contain('inside');
  });
});

class Chooser extends LitElement {
  feed = 'network.json';
  selection = new SelectionController(this);
}
customElements.define('selection-chooser', Chooser);

class Shower extends LitElement {
  feed = './network.json';
  selection = new SelectionController(this, 'partner');
}
customElements.define('selection-shower', Shower);

describe('SelectionController.isShown', () => {
  it('knows a widget of the same feed while it is on the page', () => {
    const chooser = mount<Chooser>(html`<selection-chooser></selection-chooser>`);
    expect(chooser.selection.isShown('partner')).to.equal(false);
    const shower = mount<Shower>(html`<selection-shower></selection-shower>`);
    expect(chooser.selection.isShown('partner')).to.equal(true);
    expect(chooser.selection.isShown('event')).to.equal(false);
    chooser.selection.show('partner', 'faro');
    expect(shower.selection.value.partner).to.equal('faro');
    shower.remove();
    expect(chooser.selection.isShown('partner')).to.equal(false);
  });

  it('tells the page', () => {
    const chooser = mount<Chooser>(html`<selection-chooser></selection-chooser>`);
    const told: unknown[] = [];
    chooser.addEventListener(MobilitySelectEvent.eventName, ({ detail }) => told.push(detail.partner));
    chooser.selection.show('partner', 'dijon');
    expect(told).to.deep.equal(['dijon']);
  });
});
