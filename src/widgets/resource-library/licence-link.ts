/** A licence as people read it, and where its text is. */
export interface LicenceLink {
  readonly label: string;
  readonly url: string | undefined;
}

/** Licences of Creative Commons by their SPDX identifiers: CC-BY-SA-4.0, CC-BY-3.0-IGO. https://spdx.org/licenses/ */
const CREATIVE_COMMONS = /^CC-(BY(?:-NC)?(?:-SA|-ND)?)-(\d\.\d)(?:-([A-Z]{2,3}))?$/i;
const ZERO = /^CC0-(\d\.\d)$/i;
const DEED = /^https?:\/\/(?:www\.)?creativecommons\.org\/licenses\/([a-z-]+)\/(\d\.\d)/;
/** What else is put on teaching material and its software. */
const OTHERS = new Set(['Apache-2.0', 'EUPL-1.2', 'GFDL-1.3-or-later', 'GPL-3.0-or-later', 'MIT', 'ODbL-1.0']);

/** A licence in a feed is an identifier of SPDX, an address, or words. */
export function licenceLink(license: string): LicenceLink {
  return (
    byIdentifier(license) ??
    byAddress(license) ?? {
      label: license,
      url: OTHERS.has(license) ? `https://spdx.org/licenses/${license}.html` : undefined,
    }
  );
}

function byIdentifier(license: string): LicenceLink | undefined {
  const zero = ZERO.exec(license)?.[1];
  if (zero) return { label: `CC0 ${zero}`, url: `https://creativecommons.org/publicdomain/zero/${zero}/` };
  const [, kind, ...rest] = CREATIVE_COMMONS.exec(license) ?? [];
  if (!kind) return undefined;
  const parts = [kind, ...rest].filter((part) => part !== undefined);
  const label = `CC ${parts.join(' ').toUpperCase()}`;
  return { label, url: `https://creativecommons.org/licenses/${parts.join('/').toLowerCase()}/` };
}

/** An address of Creative Commons says its licence, any other its host. */
function byAddress(license: string): LicenceLink | undefined {
  const [, kind, version] = DEED.exec(license) ?? [];
  if (kind && version) return { label: `CC ${kind.toUpperCase()} ${version}`, url: license };
  const host = /^https:\/\/([a-z0-9.-]+)(?:[/?#]\S*)?$/i.exec(license)?.[1];
  return host ? { label: host, url: license } : undefined;
}
