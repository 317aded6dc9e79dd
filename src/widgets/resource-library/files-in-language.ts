import type { Resource, ResourceFile } from '../../model/network.js';

export interface FilesInLanguage {
  readonly files: readonly { readonly resource: Resource; readonly file: ResourceFile }[];
  /** Of all together. */
  readonly bytes: number;
}

/** The files of documents in one language, in the order of the documents. */
export function filesInLanguage(resources: readonly Resource[], language: string): FilesInLanguage {
  const files = resources.flatMap((resource) =>
    resource.files.filter(({ inLanguage }) => inLanguage === language).map((file) => ({ resource, file })),
  );
  return { files, bytes: files.reduce((sum, { file }) => sum + file.contentSize, 0) };
}
