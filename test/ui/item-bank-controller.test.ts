import { expect } from '@esm-bundle/chai';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { ItemBankController } from '../../src/ui/item-bank-controller.js';
import { bank } from '../widgets/language-quiz/bank.js';
import { countRequests, newAddress, serve, serveJson } from '../support/serve.js';

/** A host that only counts how often it is asked to render. */
class Host extends HTMLElement implements ReactiveControllerHost {
  readonly updateComplete = Promise.resolve(true);
  updates = 0;
  readonly controllers = new Set<ReactiveController>();
  addController(controller: ReactiveController): void {
    this.controllers.add(controller);
  }
  removeController(controller: ReactiveController): void {
    this.controllers.delete(controller);
  }
  requestUpdate(): void {
    this.updates++;
  }
}
customElements.define('item-bank-host', Host);

const arrival = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 50));

describe('ItemBankController', () => {
  it('loads a bank and asks its host to render', async () => {
    const host = new Host();
    const controller = new ItemBankController(host);
    controller.load(serveJson(newAddress('bank'), bank), 'en');
    expect(controller.result).to.equal(undefined);
    await arrival();
    expect(controller.result).to.deep.include({ ok: true, value: bank });
    expect(host.updates).to.equal(2);
  });

  it('asks once for an address, and again on retry', async () => {
    const controller = new ItemBankController(new Host());
    const address = serve(newAddress('bank'), () => new Response('', { status: 503 }));
    controller.load(address, 'en');
    await arrival();
    controller.load(address, 'en');
    await arrival();
    expect(countRequests(address)).to.equal(1);
    expect(controller.result?.ok).to.equal(false);
    serveJson(address, bank);
    controller.retry('en');
    await arrival();
    expect(controller.result?.ok).to.equal(true);
  });

  it('drops the late answer of a former address', async () => {
    const controller = new ItemBankController(new Host());
    let deliver: (response: Response) => void = () => undefined;
    controller.load(
      serve(newAddress('slow'), () => new Promise((resolve) => (deliver = resolve))),
      'en',
    );
    controller.load(serveJson(newAddress('fast'), { ...bank, language: 'lv' }), 'en');
    await arrival();
    deliver(Response.json(bank));
    await arrival();
    expect(controller.result?.ok && controller.result.value.language).to.equal('lv');
  });

  it('has nothing to retry before an address is known', async () => {
    const host = new Host();
    new ItemBankController(host).retry('en');
    await arrival();
    expect(host.updates).to.equal(0);
  });
});
