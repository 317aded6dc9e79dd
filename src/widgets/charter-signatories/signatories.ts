import type { Text } from '../../model/localized-text.js';
import type { Logo, Network, OrganizationType, Signature, SignatureStatus, SignatureVia } from '../../model/network.js';
import { findOrganization } from '../../model/organizations.js';
import type { PlainDate } from '../../model/plain-date.js';

/** One signature with what the list says of its organisation. */
export interface Signatory {
  /** The signature's. */
  readonly id: string;
  /** The same for all signatures of one organisation. */
  readonly organization: string;
  /** Whether a map of the network shows the organisation. */
  readonly isPartner: boolean;
  readonly name: Text;
  readonly type: OrganizationType;
  readonly logo: Logo | undefined;
  readonly homepage: string | undefined;
  readonly town: Text;
  readonly country: string;
  readonly signedOn: PlainDate;
  readonly role: Text | undefined;
  readonly status: SignatureStatus;
  /** The day of the withdrawal or of the expiry. */
  readonly endDate: PlainDate | undefined;
  readonly via: SignatureVia;
  readonly isEarlierVersion: boolean;
  /** `by` is undefined also where the feed does not know who verified. */
  readonly verified: { readonly by: Text | undefined; readonly on: PlainDate } | undefined;
  /** The signed document. */
  readonly evidence: string | undefined;
}

const known = new WeakMap<Network, readonly Signatory[]>();

/** The signatures in the feed's order; one whose organisation has no known name is left out. */
export function toSignatories(network: Network): readonly Signatory[] {
  const signatories = known.get(network) ?? listSignatories(network);
  known.set(network, signatories);
  return signatories;
}

function listSignatories(network: Network): Signatory[] {
  return (network.charter?.signatures ?? []).flatMap((signature) => {
    const organization = findSigner(signature, network);
    return organization && hasName(organization.name) ? [{ ...organization, ...describe(signature, network) }] : [];
  });
}

type Signer = Pick<
  Signatory,
  'organization' | 'isPartner' | 'name' | 'type' | 'logo' | 'homepage' | 'town' | 'country'
>;

function findSigner({ id, organization: signer }: Signature, network: Network): Signer | undefined {
  if (typeof signer !== 'string') {
    const { name, type, logo, homepage, addressLocality: town, addressCountry: country } = signer;
    return { organization: `signature:${id}`, isPartner: false, name, type, logo, homepage, town, country };
  }
  const organization = findOrganization(network, signer);
  if (!organization) return undefined;
  const { name, type, role, logo, homepage, address } = organization;
  const { addressLocality: town, addressCountry: country } = address;
  return { organization: signer, isPartner: role !== 'associate', name, type, logo, homepage, town, country };
}

function describe(signature: Signature, network: Network): Omit<Signatory, keyof Signer> {
  const { id, signedOn, signedByRole, status, endDate, via, verified, evidence, sha256 } = signature;
  const current = network.charter?.sha256;
  return {
    id,
    signedOn,
    role: signedByRole,
    status,
    endDate,
    via,
    isEarlierVersion: sha256 !== undefined && current !== undefined && sha256 !== current,
    verified: verified && { by: findOrganization(network, verified.by)?.name, on: verified.on },
    evidence,
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
    onPaper: distinct(standing.filter(isOnPaper).map(({ organization }) => organization)),
  };
}

export function isOnPaper({ via }: Signatory): boolean {
  return via === 'paper';
}
