import { base } from './find-base.js';

/** @param file of the build, as it names them for us: without folder and ending */
export function addressOf(file: string): string {
  return `${base}assets/${file}.js`;
}

/** Loads one of the build's files for an element; where that fails, the page stays as it was and its console says why. */
export async function importFile<Module>(file: string, element: Element): Promise<Module | undefined> {
  try {
    // eslint-disable-next-line no-unsanitized/method -- the address is our own base and a name from the build
    return (await import(/* @vite-ignore */ addressOf(file))) as Module;
  } catch (error) {
    console.warn(`mobility-widgets: <${element.localName}> could not be loaded from ${base}.`, error);
    return undefined;
  }
}
