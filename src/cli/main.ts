#!/usr/bin/env node
import { run } from './run.js';

const isColored = process.stdout.isTTY && !process.env.NO_COLOR;
const output = {
  write: (text: string): void => void process.stdout.write(text),
  writeError: (text: string): void => void process.stderr.write(text),
  isColored,
};

// Not `process.exit`: what was written to a pipe must arrive.
process.exitCode = await run(process.argv.slice(2), output);
