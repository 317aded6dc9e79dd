import type { Text } from '../../model/localized-text.js';
import type { Network, Signature, SignatureStatus } from '../../model/network.js';
import { findOrganization } from '../../model/organizations.js';
import type { PlainDate } from '../../model/plain-date.js';

/** One signature with what the list says of its organisation. */
export interface Signatory {
  /** The signature's. */
  readonly id: string;
  /** The same for all signatures of one organisation. */
  readonly organization: string;
  readonly name: Text;
  readonly homepage: string | undefined;
  readonly town: Text;
  readonly country: string;
  readonly signedOn: PlainDate;
  readonly role: Text | undefined;
  readonly status: SignatureStatus;
  readonly isOnPaper: boolean;
  readonly isEarlierVersion: boolean;
  readonly isVerified: boolean;
  /** Undefined also where the feed does not know who verified. */
  readonly verifier: Text | undefined;
}

/** The signatures in the feed's order; one whose organisation has no known name is left out. */
export function toSignatories(network: Network): Signatory[] {
  return (network.charter?.signatures ?? []).flatMap((signature) => {
    const organization = findSigner(signature, network);
    return organization && hasName(organization.name) ? [{ ...organization, ...describe(signature, network) }] : [];
  });
}

type Signer = Pick<Signatory, 'organization' | 'name' | 'homepage' | 'town' | 'country'>;

function findSigner({ id, organization: signer }: Signature, network: Network): Signer | undefined {
  if (typeof signer !== 'string') {
    const { name, homepage, addressLocality: town, addressCountry: country } = signer;
    return { organization: `signature:${id}`, name, homepage, town, country };
  }
  const known = findOrganization(network, signer);
  if (!known) return undefined;
  const { addressLocality: town, addressCountry: country } = known.address;
  return { organization: signer, name: known.name, homepage: known.homepage, town, country };
}

function describe(signature: Signature, network: Network): Omit<Signatory, keyof Signer> {
  const { id, signedOn, signedByRole, status, via, verified, sha256 } = signature;
  const current = network.charter?.sha256;
  return {
    id,
    signedOn,
    role: signedByRole,
    status,
    isOnPaper: via === 'paper',
    isEarlierVersion: sha256 !== undefined && current !== undefined && sha256 !== current,
    isVerified: verified !== undefined,
    verifier: verified && findOrganization(network, verified.by)?.name,
  };
}

function hasName(name: Text): boolean {
  return typeof name === 'string' || Object.keys(name).length > 0;
}

export interface SignatoryCounts {
  readonly organizations: number;
  readonly countries: number;
  readonly onPaper: number;
}

/** Organisations whose signature stands; one that signed twice counts once, withdrawn and expired ones do not. */
export function countSignatories(signatories: readonly Signatory[]): SignatoryCounts {
  const standing = signatories.filter(({ status }) => status === 'signed');
  const distinct = (values: string[]) => new Set(values).size;
  return {
    organizations: distinct(standing.map(({ organization }) => organization)),
    countries: distinct(standing.map(({ country }) => country)),
    onPaper: distinct(standing.filter(({ isOnPaper }) => isOnPaper).map(({ organization }) => organization)),
  };
}
