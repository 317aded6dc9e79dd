import { base } from './find-base.js';

/** @param file of the build, as it names them for us: without folder and ending */
export function addressOf(file: string): string {
  return `${base}assets/${file}.js`;
}

/** Loads one of the build's files for an element; where that fails, the page stays as it was and its console says why. */
export function importFile<Module>(file: string, element: Element): Promise<Module | undefined> {
  // eslint-disable-next-line no-unsanitized/method -- the address is our own base and a name from the build
  return (import(/* @vite-ignore */ addressOf(file)) as Promise<Module>).catch((error: unknown) => {
    console.warn(`mobility-widgets: <${element.localName}> not loaded from ${base}.`, error);
    return undefined;
  });
}
