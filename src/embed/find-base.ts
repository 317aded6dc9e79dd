const NAME = /^\S*embed\.js(\?\S*)?$/;

/**
 * The folder of `embed.js`, with a slash at its end: from the running script; else, where it runs inside another file,
 * from `data-base` of a script; else from whichever attribute of a script an optimiser has put the address into. Only
 * scripts are asked: an editor who may write no script must not choose where code comes from.
 */
export const base = new URL('.', new URL(findAddress(), document.baseURI)).href;

function findAddress(): string {
  const running = (document.currentScript as HTMLScriptElement | null)?.src ?? '';
  if (NAME.test(running)) return running;
  const attributes = [...document.scripts].flatMap((script) => [...script.attributes]);
  const named = attributes.find(({ name }) => name === 'data-base') ?? attributes.find(({ value }) => NAME.test(value));
  return named?.value ?? '';
}
