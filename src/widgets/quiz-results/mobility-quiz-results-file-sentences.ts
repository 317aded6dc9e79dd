import { msg, str } from '@lit/localize';
import type { FileProblem } from './read-files.js';

/** What is wrong with a file, and what to do. */
export function fileSentence(problem: FileProblem): string {
  const { name } = problem;
  const what = problemOfFile(problem);
  return msg(str`${name}: ${what}`, { id: 'results.file' });
}

function problemOfFile({ code }: FileProblem): string {
  switch (code) {
    case 'unknown-version':
      return msg('this file is of a newer kind. Load the newest version of this page.', { id: 'results.file.version' });
    case 'not-measured':
      return msg('nothing was measured in it, as after practice.', { id: 'results.file.practice' });
    case 'other-estimate':
      return msg('its level does not follow from its answers. Ask for the file again.', {
        id: 'results.file.estimate',
      });
    case 'bad-key':
    case 'bad-key-file':
      return msg('this key file is not whole. Choose the file as it was downloaded.', { id: 'results.file.key' });
    default:
      return problemOfSeal(code);
  }
}

function problemOfSeal(code: FileProblem['code']): string {
  switch (code) {
    case 'sealed':
      return msg('this file is sealed. Choose your key file too.', { id: 'results.file.sealed' });
    case 'other-key':
      return msg('this file is sealed for another key. Choose the key file that belongs to the link of this group.', {
        id: 'results.file.other-key',
      });
    case 'changed':
      return msg('this file was changed on its way. Ask for it again.', { id: 'results.file.changed' });
    case 'no-cryptography':
      return msg('sealed files can be opened only on a page whose address begins with https.', {
        id: 'results.file.insecure',
      });
    default:
      return msg('this is no result file of the language test.', { id: 'results.file.other' });
  }
}
