// Runs WebKitGTK's WebDriver on a screen of its own, for as long as one test run takes.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import process from 'node:process';
import { setTimeout as delay } from 'node:timers/promises';
import { findFreePort } from './free-port.mjs';

const START_TIMEOUT = 20_000;

/** A virtual screen has no graphics card: everything is drawn in software. */
const SOFTWARE_DRAWING = { LIBGL_ALWAYS_SOFTWARE: '1', WEBKIT_DISABLE_COMPOSITING_MODE: '1' };

/**
 * @param {{ driver: string, xvfbRun: string }} programs as found by browsers.mjs
 * @returns {Promise<{ port: number, stop: () => Promise<void> }>}
 */
export async function startWebKitDriver({ driver, xvfbRun }) {
  const port = await findFreePort();
  const screen = ['-a', '-s', '-screen 0 1280x1024x24 -nolisten tcp'];
  const child = spawn(xvfbRun, [...screen, driver, `--port=${port}`, '--host=127.0.0.1'], {
    stdio: ['ignore', 'ignore', 'ignore'],
    // A group of its own: the screen, the driver and its browsers end together.
    detached: true,
    env: { ...process.env, ...SOFTWARE_DRAWING },
  });
  const exited = once(child, 'exit');
  const end = () => endGroup(child);
  const stop = async () => {
    process.off('exit', end);
    end();
    await exited;
  };
  // Being its own group, it would outlive a run that is interrupted.
  process.on('exit', end);
  try {
    await waitUntilReady(port, child);
  } catch (error) {
    await stop();
    throw error;
  }
  return { port, stop };
}

async function waitUntilReady(port, child) {
  const deadline = Date.now() + START_TIMEOUT;
  while (Date.now() < deadline) {
    if (child.exitCode !== null) throw new Error(`WebKitWebDriver ended at once with exit code ${child.exitCode}.`);
    const response = await fetch(`http://127.0.0.1:${port}/status`).catch(() => undefined);
    if (response?.ok) return;
    await delay(100);
  }
  throw new Error(`WebKitWebDriver did not answer within ${START_TIMEOUT / 1000} s.`);
}

function endGroup({ pid, exitCode, signalCode }) {
  if (pid !== undefined && exitCode === null && signalCode === null) process.kill(-pid, 'SIGTERM');
}
