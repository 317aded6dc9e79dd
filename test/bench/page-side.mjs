/** What runs inside every measured page, ours and the peers' alike. Each function is sent there whole. */

/** Before anything else of the page: the clock, and who says that it is ready; so many parts have to say so. */
export function installClock(parts) {
  const afterNextPaint = () =>
    new Promise((resolve) => {
      // The second frame begins when the first has been painted.
      requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now())));
    });
  const bench = { longTasks: [], shift: 0, afterNextPaint };
  const announced = new Set();
  bench.ready = new Promise((resolve, reject) => {
    bench.announceReady = (part = Symbol('part')) => {
      announced.add(part);
      if (announced.size === parts) resolve(afterNextPaint());
    };
    addEventListener('mobility-ready', ({ target }) => bench.announceReady(target));
    addEventListener('mobility-error', (event) => reject(new Error(JSON.stringify(event.detail.problems))));
    addEventListener('unhandledrejection', ({ reason }) => reject(reason));
    addEventListener('error', ({ error }) => reject(error));
  });
  new PerformanceObserver((entries) => {
    bench.longTasks.push(...entries.getEntries().map(({ startTime, duration }) => ({ startTime, duration })));
  }).observe({ type: 'longtask', buffered: true });
  new PerformanceObserver((entries) => {
    for (const { value, hadRecentInput } of entries.getEntries()) bench.shift += hadRecentInput ? 0 : value;
  }).observe({ type: 'layout-shift', buffered: true });
  globalThis.bench = bench;
}

/** @returns {Promise<number>} milliseconds from the first byte of the page to the frame that shows its content */
export async function timeToReady() {
  const painted = await globalThis.bench.ready;
  return painted - performance.getEntriesByType('navigation')[0].responseStart;
}

/** @returns {number[]} milliseconds of each task over 50 ms since this was asked last */
export function takeLongTasks() {
  return globalThis.bench.longTasks.splice(0).map(({ duration }) => duration);
}

/** @returns {number} how far content moved that was already shown, as https://web.dev/articles/cls scores it, all of it */
export function readShift() {
  return globalThis.bench.shift;
}

/**
 * Starts as soon as that can be done, where there is a start.
 *
 * @returns {Promise<number>} milliseconds from the first byte of the page to the frame that shows a field of the question
 */
export async function timeToQuestion({ host, start, field }) {
  const find = (selector) => {
    const root = document.querySelector(host);
    return (root?.shadowRoot ?? root)?.querySelector(selector);
  };
  let isStarted = start === undefined;
  while (!find(field)) {
    const button = isStarted ? undefined : find(start);
    button?.click();
    isStarted ||= button !== undefined && button !== null;
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
  const painted = await globalThis.bench.afterNextPaint();
  return painted - performance.getEntriesByType('navigation')[0].responseStart;
}

/** Starts to note when frames begin; `stopFrames` tells the time between them. */
export function startFrames() {
  const { bench } = globalThis;
  bench.longTasks.length = 0;
  bench.frames = [];
  const note = (time) => {
    bench.frames?.push(time);
    if (bench.frames) requestAnimationFrame(note);
  };
  requestAnimationFrame(note);
}

export async function stopFrames() {
  const { bench } = globalThis;
  const { frames } = bench;
  bench.frames = undefined;
  await bench.afterNextPaint();
  const intervals = frames.slice(1).map((time, index) => time - frames[index]);
  return { intervals, longTasks: bench.longTasks.map(({ duration }) => duration) };
}

/** Finds the rows of a table; `readRows` then tells those that a screen shows, as text. */
export function installRowReader() {
  globalThis.bench.readRows = ({ host, row }) => {
    const root = document.querySelector(host);
    const texts = [];
    let next = (root.shadowRoot ?? root).querySelector(row);
    for (; next && texts.length < 10; next = next.nextElementSibling) {
      texts.push(next.textContent.replace(/\s+/g, ' '));
    }
    return JSON.stringify(texts);
  };
}

export function readRows(place) {
  return globalThis.bench.readRows(place);
}

/** From the next key on, waits for the frame that shows the first rows as they are known to become; `endWatch` tells. */
export function startWatch({ wanted, ...place }) {
  const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const watch = async () => {
    const pressed = await new Promise((resolve) => {
      addEventListener('keydown', ({ timeStamp }) => resolve(timeStamp), { capture: true, once: true });
    });
    do {
      await nextFrame();
      if (performance.now() - pressed > 20_000) throw new Error('The rows do not become what they were before.');
    } while (globalThis.bench.readRows(place) !== wanted);
    // What this frame found is painted when the next one begins.
    await nextFrame();
    return performance.now() - pressed;
  };
  globalThis.bench.watched = watch();
}

/** @returns {Promise<number>} milliseconds */
export function endWatch() {
  return globalThis.bench.watched;
}
