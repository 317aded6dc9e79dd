/** One measurement: a fresh browser context, a page of one subject, and what it takes there. */
import {
  endWatch,
  installClock,
  installRowReader,
  readRows,
  readShift,
  startFrames,
  startWatch,
  stopFrames,
  takeLongTasks,
  timeToQuestion,
  timeToReady,
} from './page-side.mjs';
import { median, quantile } from './statistics.mjs';

const MOVES = 60;
const STEP = 3;
/** Longer than any delay by which a list waits for the end of typing. */
const SETTLED = 600;

/**
 * @param {object} subject one of a scenario's
 * @param {{ browser: import('playwright-core').Browser, address: string, cpu: number }} where
 * @param {{ measures: string[], query?: string }} scenario
 * @returns {Promise<Record<string, number | number[]>>} milliseconds, and how many or which long tasks
 */
export async function measure(subject, where, { measures, query, ...conditions }) {
  if (measures.includes('question')) return measureQuestion(subject, { ...where, ...conditions });
  if (measures.includes('page')) return measurePage(subject, { ...where, ...conditions });
  return withPage(where, async (page) => {
    const figures = { ready: await page.evaluate(timeToReady), readyLongTasks: await page.evaluate(takeLongTasks) };
    if (measures.includes('pan')) Object.assign(figures, await measurePan(page, subject.pan));
    if (measures.includes('search')) Object.assign(figures, await measureSearch(page, subject, query));
    return figures;
  });
}

/** Until the first question can be answered; and all bytes of the page, also those that come after it. */
async function measureQuestion({ question }, where) {
  return withPage(where, async (page, session) => {
    const received = countBytes(session);
    const time = await page.evaluate(timeToQuestion, question);
    await page.waitForLoadState('networkidle');
    return { question: time, bytes: received.all };
  });
}

/** Until all parts of a page are ready; what it loaded by then and after, and how far its content moved. */
async function measurePage({ parts }, where) {
  return withPage({ ...where, parts }, async (page, session) => {
    const received = countBytes(session);
    const ready = await page.evaluate(timeToReady);
    await page.waitForLoadState('networkidle');
    const shift = await page.evaluate(readShift);
    return { ready, scripts: received.scripts, bytes: received.all, shift };
  });
}

/** Bytes as they came over the line, with their headers. */
function countBytes(session) {
  const received = { all: 0, scripts: 0 };
  const scripts = new Set();
  session.on('Network.responseReceived', ({ requestId, type }) => {
    if (type === 'Script') scripts.add(requestId);
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    received.all += encodedDataLength;
    if (scripts.has(requestId)) received.scripts += encodedDataLength;
  });
  return received;
}

export async function withPage({ browser, address, cpu = 1, line, parts = 1 }, run) {
  const context = await browser.newContext({ viewport: { width: 1200, height: 900 } });
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(120_000);
    await page.addInitScript(installClock, parts);
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: cpu });
    if (line) {
      await session.send('Network.enable');
      await session.send('Network.emulateNetworkConditions', { offline: false, ...line });
    }
    await page.goto(address, { waitUntil: 'commit' });
    return await run(page, session);
  } finally {
    await context.close();
  }
}

/** Drags the map to and fro. A map that cannot be dragged has no figures. */
async function measurePan(page, { surface, moving }) {
  const zoomIn = page.getByRole('button', { name: /zoom in/i });
  if ((await zoomIn.count()) > 0) await zoomIn.first().click();
  await page.waitForTimeout(500);
  const box = await page.locator(surface).first().boundingBox();
  const middle = { x: box.x + box.width / 2, y: box.y + Math.min(box.height, 800 - box.y) / 2 };
  const before = await placeOf(page, moving);
  await page.mouse.move(middle.x, middle.y);
  await page.mouse.down();
  await page.evaluate(startFrames);
  for (let move = 1; move <= MOVES; move++) await page.mouse.move(middle.x - move * STEP, middle.y - move);
  const { intervals, longTasks } = await page.evaluate(stopFrames);
  const during = await placeOf(page, moving);
  await page.mouse.up();
  if (before === during) return {};
  return { pan: median(intervals), panSlow: quantile(intervals, 0.95), panLongTasks: longTasks.length };
}

async function placeOf(page, selector) {
  const boxes = (await page.locator(selector).all()).slice(0, 2).map((locator) => locator.boundingBox());
  return JSON.stringify(await Promise.all(boxes));
}

/** Types a name letter by letter; letters that change nothing of what a screen shows have no figure. */
async function measureSearch(page, subject, query) {
  await page.evaluate(installRowReader);
  const field = page.getByRole('searchbox').first();
  await field.click();
  subject.learned ??= await learnRows(page, subject.rows, query);
  await field.fill('');
  await settledRows(page, subject.rows);
  await page.evaluate(takeLongTasks);
  const times = [];
  for (const [index, letter] of [...query].entries()) {
    const wanted = subject.learned[index + 1];
    if (wanted === subject.learned[index]) {
      await press(page, letter);
      continue;
    }
    await page.evaluate(startWatch, { ...subject.rows, wanted });
    await press(page, letter);
    times.push(await page.evaluate(endWatch));
  }
  if (times.length < 4) throw new Error(`Only ${times.length} letters of "${query}" change anything.`);
  const searchLongTasks = await page.evaluate(takeLongTasks);
  return { search: median(times), searchSlowest: Math.max(...times), searchLongTasks };
}

/** What the first rows are before and after each letter, once all has come to rest. */
async function learnRows(page, rows, query) {
  const states = [await settledRows(page, rows)];
  for (const letter of query) {
    await press(page, letter);
    states.push(await settledRows(page, rows));
  }
  return states;
}

/** The first rows as soon as they have stayed the same for a while; a busy page answers late, not wrongly. */
async function settledRows(page, rows) {
  for (let before; ;) {
    const now = await page.evaluate(readRows, rows);
    if (now === before) return now;
    before = now;
    await page.waitForTimeout(SETTLED);
  }
}

function press(page, letter) {
  return page.keyboard.press(letter === ' ' ? 'Space' : letter);
}
