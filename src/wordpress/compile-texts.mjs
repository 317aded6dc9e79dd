// The plugin's texts in WordPress's own form, one file for each language, from `languages/texts.json`.
import { readFileSync } from 'node:fs';

const FOLDER = new URL('./', import.meta.url);
export const LANGUAGES = ['fr', 'es', 'ca', 'lv', 'pt'];

/** WordPress looks up the words of block.json by what they are for; the control character parts this from the words. */
const SEPARATOR = '\u0004';

/** @returns {{ key: string, text: string }[]} the words of block.json, as WordPress looks them up */
export function textsOfBlock() {
  const { title, description, variations } = JSON.parse(readFileSync(new URL('block/block.json', FOLDER), 'utf8'));
  const own = [
    ['block title', title],
    ['block description', description],
  ];
  const theirs = variations.flatMap((variation) => [
    ['block variation title', variation.title],
    ['block variation description', variation.description],
  ]);
  return [...own, ...theirs].map(([context, text]) => ({ key: `${context}${SEPARATOR}${text}`, text }));
}

/** @returns {Map<string, string>} the text of each file by its name */
export function compileTexts() {
  const texts = JSON.parse(readFileSync(new URL('languages/texts.json', FOLDER), 'utf8'));
  const keys = [...Object.keys(texts).map((text) => ({ key: text, text })), ...textsOfBlock()];
  const fileOf = (language) => {
    const messages = keys.flatMap(({ key, text }) => (texts[text] ? [[key, texts[text][language]]] : []));
    const lines = messages.map(([key, value]) => `\t\t${toPhp(key)} => ${toPhp(value)},\n`);
    return `<?php\nif ( ! defined( 'ABSPATH' ) ) {\n\texit;\n}\nreturn array(\n\t'messages' => array(\n${lines.join('')}\t),\n);\n`;
  };
  return new Map(LANGUAGES.map((language) => [`mobility-widgets-${language}.l10n.php`, fileOf(language)]));
}

function toPhp(text) {
  return `'${text.replace(/[\\']/g, '\\$&')}'`;
}
