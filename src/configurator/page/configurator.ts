/**
 * The page that a webmaster is sent to: it hands out the lines to paste. One state, which the address carries as far as it
 * is a choice; every change makes a new state and draws the page anew.
 */
import { html, render } from 'lit';
import { DEFAULT_LANGUAGE, findLanguage, LANGUAGES, type Language } from '../../model/language.js';
import { parseChoice } from '../choice.js';
import type { Field } from '../offered-fields.js';
import { PLACES } from '../places.js';
import { TEXTS } from '../texts/index.js';
import { actionsOf, readFeed } from './actions.js';
import { selectControl } from './controls.js';
import { doctorView } from './doctor-view.js';
import { findSite } from './find-site.js';
import { linesView, placeView } from './lines-view.js';
import type { Actions, PageState } from './page-state.js';
import { paragraphsView } from './paragraphs-view.js';
import { playPreview, previewView } from './preview-view.js';
import { OWN_NAMES, widgetView } from './widget-view.js';

/** Filled in by the build, out of the widgets' own manifest. */
declare const __FIELDS__: readonly (readonly [string, readonly Field[]])[];

const fields = new Map(__FIELDS__);
const WIDGETS = ['partner-map', ...fields.keys()];

const root = document.querySelector<HTMLElement>('#configurator');
if (root) await start(root);

async function start(place: HTMLElement): Promise<void> {
  const language = findLanguage(navigator.languages.find((tag) => findLanguage(tag)) ?? '') ?? DEFAULT_LANGUAGE;
  const wanted = findLanguage(new URLSearchParams(location.search).get('lang') ?? '') ?? language;
  const texts = await TEXTS[wanted]();
  const choice = parseChoice(location.hash, WIDGETS);
  let state: PageState = {
    choice,
    way: PLACES[choice.place].ways[0],
    site: await findSite(),
    fields,
    language: wanted,
    texts,
    fallback: { title: '', html: '' },
    network: undefined,
    feedProblem: '',
    previewWidth: 'full',
    paragraphsLanguage: wanted,
    paragraphsTexts: texts,
    examined: undefined,
    copied: undefined,
  };
  const update = (change: Partial<PageState>): void => {
    state = { ...state, ...change };
    draw(place, state, actions);
  };
  const actions = actionsOf(() => state, update);
  addEventListener('hashchange', () => actions.choose(parseChoice(location.hash, WIDGETS)));
  update({});
  await readFeed(() => state, update);
}

function draw(place: HTMLElement, state: PageState, actions: Actions): void {
  const { texts, language } = state;
  document.documentElement.lang = language;
  document.title = texts.title;
  const languages = LANGUAGES.map((lang) => ({ value: lang, label: OWN_NAMES[lang], lang }));
  render(
    html`<header>
        <h1>${texts.title}</h1>
        <p>${texts.intro}</p>
        ${selectControl(texts.pageLanguage, languages, language, (lang) => actions.speak(lang as Language))}
      </header>
      <div class="columns">
        <div>${widgetView(state, actions)} ${placeView(state, actions)}</div>
        <div>${linesView(state, actions)}</div>
      </div>
      ${previewView(state, actions)} ${doctorView(state, actions)} ${paragraphsView(state, actions)}`,
    place,
  );
  const stage = place.querySelector('.stage');
  if (stage) playPreview(stage, state.choice, state.site);
}
