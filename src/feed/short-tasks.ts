/** Milliseconds after which others get their turn: a frame still has time to be drawn, also on a slow phone. */
const LONGEST = 8;

/** To be awaited between the steps of a long job: lets the page answer its visitor as often as it has to. */
export function shortTasks(): () => Promise<void> {
  let start = performance.now();
  return async () => {
    if (performance.now() - start < LONGEST) return;
    await nextTask();
    start = performance.now();
  };
}

/** Without the four milliseconds that browsers add to a chain of timers. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    const answer = (): void => {
      port1.close();
      resolve();
    };
    Object.assign(port1, { onmessage: answer });
    port2.postMessage(undefined);
  });
}
