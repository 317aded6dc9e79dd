import type { Language } from '../../model/language.js';
import { type Choice, formatChoice } from '../choice.js';
import { examine } from '../examine-markup.js';
import { PLACES } from '../places.js';
import { fillIn, TEXTS } from '../texts/index.js';
import { findTraces } from './find-traces.js';
import type { Actions, PageState } from './page-state.js';
import { makeFallback, readNetwork } from './read-network.js';

type Read = () => PageState;
type Update = (change: Partial<PageState>) => void;

/** What the views can ask for, on the one state of the page. */
export function actionsOf(read: Read, update: Update): Actions {
  return {
    choose: (change) => void choose(change, read, update),
    setAttribute(name, value) {
      const others = Object.entries(read().choice.attributes).filter(([other]) => other !== name);
      const own: [string, string][] = value === undefined ? [] : [[name, value]];
      void choose({ attributes: Object.fromEntries([...others, ...own]) }, read, update);
    },
    show(change) {
      update(change);
      const { paragraphsLanguage } = change;
      if (paragraphsLanguage) void TEXTS[paragraphsLanguage]().then((paragraphsTexts) => update({ paragraphsTexts }));
    },
    speak: (language) => void speak(language, update).then(() => readFeed(read, update)),
    copy: (name, text) =>
      void navigator.clipboard.writeText(text).then(
        () => update({ copied: { name, worked: true } }),
        () => update({ copied: { name, worked: false } }),
      ),
    examine: (markup) => update({ examined: examine(findTraces(markup)) }),
  };
}

async function choose(change: Partial<Choice>, read: Read, update: Update): Promise<void> {
  const before = read().choice;
  const choice = { ...before, ...change };
  history.replaceState(null, '', `#${formatChoice(choice)}`);
  const way = choice.place === before.place ? read().way : PLACES[choice.place].ways[0];
  update({ choice, way, copied: undefined });
  if (isOther(choice, before)) await readFeed(read, update);
}

async function speak(language: Language, update: Update): Promise<void> {
  const texts = await TEXTS[language]();
  update({ language, texts, paragraphsLanguage: language, paragraphsTexts: texts });
}

/** The feed makes the content inside the snippet; where it cannot be read the snippet goes without. */
export async function readFeed(read: Read, update: Update): Promise<void> {
  const { choice, site, language, texts } = read();
  const { network, reason } = await readNetwork(choice.feed || site.feed, language);
  const title = texts.widgets[choice.widget] ?? choice.widget;
  const fallback = network ? await makeFallback(choice.widget, network, choice.lang || language) : { title, html: '' };
  // What has been chosen meanwhile has its own answer on the way.
  if (isOther(read().choice, choice)) return;
  update({ network, fallback, feedProblem: network ? '' : fillIn(texts.feedFailed, { reason }) });
}

function isOther(now: Choice, before: Choice): boolean {
  return now.feed !== before.feed || now.widget !== before.widget || now.lang !== before.lang;
}
