import type { Network, Resource, ResourceFile } from './network.js';

/** The file in the visitor's language, else the nearest by the feed's fallbacks, and the others in the feed's order. */
export interface FilesByLanguage {
  readonly primary: ResourceFile | undefined;
  readonly others: readonly ResourceFile[];
}

/** Visitor's language first, then the feed's fallbacks for it, the feed's language, English, the first. */
export function filesByLanguage(resource: Resource, wanted: string, network: Network): FilesByLanguage {
  const order = [wanted, ...(network.fallbacks?.[wanted] ?? []), network.language, 'en'];
  const match = order
    .map((tag) => resource.files.find((file) => isInLanguage(file, tag)))
    .find((file) => file !== undefined);
  const primary = match ?? resource.files[0];
  return { primary, others: resource.files.filter((file) => file !== primary) };
}

/** `pt-PT` serves `pt`; `und` is language-neutral and serves nobody first. */
function isInLanguage(file: ResourceFile, tag: string): boolean {
  return file.inLanguage === tag || file.inLanguage.startsWith(`${tag}-`);
}

export function findResource(network: Network, id: string): Resource | undefined {
  return network.resources.find((resource) => resource.id === id);
}

const FORMAT_NAMES: Readonly<Record<string, string>> = {
  'application/pdf': 'PDF',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'DOCX',
  'application/vnd.oasis.opendocument.text': 'ODT',
  'application/zip': 'ZIP',
  'application/json': 'JSON',
  'text/html': 'HTML',
  'image/svg+xml': 'SVG',
  'image/png': 'PNG',
  'image/jpeg': 'JPEG',
  'audio/mpeg': 'MP3',
};

/** A media type as people say it: `application/pdf` → "PDF". */
export function formatName(encodingFormat: string): string {
  if (Object.hasOwn(FORMAT_NAMES, encodingFormat)) return FORMAT_NAMES[encodingFormat] ?? '';
  return (encodingFormat.split('/')[1] ?? encodingFormat).replace(/^x-/, '').toUpperCase();
}
