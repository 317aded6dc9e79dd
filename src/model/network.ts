/**
 * The network as the widgets know it: what a feed holds after parsing, every address absolute and safe.
 * The shapes follow shared terms of schema.org, EWP and ELM; the feed's schema is proved against them at compile time.
 */
import type { Text } from './localized-text.js';
import type { PlainDate } from './plain-date.js';
import type {
  Audience,
  CefrLevel,
  EventStatus,
  EventType,
  FlowStatus,
  LearningResourceType,
  OrganizationRole,
  OrganizationType,
  QuizMode,
  SignatureStatus,
  SignatureVia,
} from './vocabulary.js';

export type * from './vocabulary.js';

export interface GeoCoordinates {
  readonly latitude: number;
  readonly longitude: number;
}

export interface PostalAddress {
  readonly streetAddress?: string;
  readonly postalCode?: string;
  readonly addressLocality: Text;
  /** ISO 3166-1 alpha-2, upper case. */
  readonly addressCountry: string;
}

export interface ImageSource {
  readonly src: string;
  readonly type?: string;
  readonly media?: string;
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
}

export interface Logo {
  readonly src: string;
  readonly width: number;
  readonly height: number;
  readonly alt?: Text;
}

export interface Picture {
  /** The last source is the one that every browser can show. */
  readonly sources: readonly ImageSource[];
  readonly alt: Text;
  readonly credit?: Text;
  /** 0 to 1 from the left and from the top. */
  readonly focalPoint?: { readonly x: number; readonly y: number };
}

export interface Organization {
  readonly id: string;
  readonly type: OrganizationType;
  readonly role: OrganizationRole;
  readonly memberOf?: string;
  readonly name: Text;
  readonly legalName?: Text;
  readonly identifiers?: readonly { readonly scheme: string; readonly value: string }[];
  readonly address: PostalAddress;
  readonly geo: GeoCoordinates;
  readonly homepage?: string;
  readonly logo?: Logo;
  readonly contactPoint?: { readonly email?: string; readonly url?: string };
}

export interface Place {
  readonly name: Text;
  readonly address?: PostalAddress;
  readonly geo?: GeoCoordinates;
}

export interface NetworkEvent {
  readonly id: string;
  readonly type: EventType;
  readonly name: Text;
  readonly summary?: Text;
  readonly startDate: PlainDate;
  readonly endDate?: PlainDate;
  readonly eventStatus?: EventStatus;
  readonly previousStartDate?: PlainDate;
  /** An organisation's id, or a place of its own. */
  readonly location?: string | Place;
  readonly organizer?: string;
  readonly superEvent?: string;
  readonly image?: Picture;
  readonly documents?: readonly string[];
}

/** A directed group of learners, as EWP's mobility specification: never a person. */
export interface Flow {
  readonly id: string;
  readonly event: string;
  readonly sending: string;
  readonly receiving: string;
  readonly participants: number;
  readonly status: FlowStatus;
  /** ISCED-F, four digits. */
  readonly subjectArea?: string;
  /** European Qualifications Framework, 1 to 8. */
  readonly eqfLevel?: number;
  readonly languageSkill?: { readonly language: string; readonly cefrLevel: CefrLevel };
}

export interface Signatory {
  readonly name: Text;
  readonly type: OrganizationType;
  readonly addressCountry: string;
  readonly addressLocality: Text;
  readonly homepage?: string;
  readonly logo?: Logo;
}

export interface Signature {
  readonly id: string;
  readonly organization: string | Signatory;
  readonly signedOn: PlainDate;
  readonly via: SignatureVia;
  readonly signedByRole?: Text;
  readonly status: SignatureStatus;
  /** The day on which it was withdrawn or expired. */
  readonly endDate?: PlainDate;
  readonly verified?: { readonly by: string; readonly on: PlainDate };
  readonly evidence?: string;
  /** SHA-256 of the charter's text that was signed, 64 hexadecimal digits. */
  readonly sha256?: string;
}

export interface Charter {
  readonly name: Text;
  readonly version: string;
  readonly datePublished: PlainDate;
  readonly document: string;
  readonly sha256?: string;
  /** A web page, an e-mail address (`mailto:`), or a file of a resource: a sheet to print and sign. */
  readonly signUrl?: string;
  readonly signatures: readonly Signature[];
}

export interface ResourceFile {
  readonly contentUrl: string;
  /** BCP 47. */
  readonly inLanguage: string;
  /** Media type. */
  readonly encodingFormat: string;
  /** Bytes. */
  readonly contentSize: number;
  readonly pages?: number;
  readonly sha256?: string;
  readonly previewUrl?: string;
}

export interface Resource {
  readonly id: string;
  readonly learningResourceType: LearningResourceType;
  readonly name: Text;
  readonly description?: Text;
  readonly audience?: readonly Audience[];
  readonly cefrLevel?: CefrLevel;
  readonly keywords?: readonly Text[];
  readonly license?: string;
  readonly version?: string;
  readonly dateModified?: PlainDate;
  /** Another resource's id, or a work of other people. */
  readonly isBasedOn?: string | { readonly name: Text; readonly url?: string };
  /** Ids of the quizzes that practise the same; without it, exercises go with every quiz that has a practice mode. */
  readonly quizzes?: readonly string[];
  /** Terms of https://www.w3.org/2021/a11y-discov-vocab/latest/ */
  readonly accessibilityFeature?: readonly string[];
  readonly files: readonly ResourceFile[];
  readonly accessibleFormatContact?: string;
}

export interface Quiz {
  readonly id: string;
  readonly name: Text;
  readonly description?: Text;
  readonly language: string;
  readonly url: string;
  readonly modes: readonly QuizMode[];
}

export interface Banner {
  readonly id: string;
  readonly name: Text;
  readonly description?: Text;
  readonly image?: Picture;
  readonly actions?: readonly { readonly label: Text; readonly url: string }[];
  readonly flyer?: string;
  readonly countdownTo?: string;
  readonly startsOn?: PlainDate;
  readonly endsOn?: PlainDate;
  readonly dismissible?: boolean;
}

export interface Targets {
  readonly per: 'country' | 'organization' | 'other';
  readonly sends: number;
  readonly receives: number;
  readonly total: number;
}

export interface Project {
  readonly acronym: string;
  readonly name: Text;
  readonly programme: string;
  readonly programmePeriod: '2014-2020' | '2021-2027' | 'other';
  readonly action: string;
  readonly agreementNumber?: string;
  readonly startDate: PlainDate;
  readonly endDate: PlainDate;
  /** IIIF's `requiredStatement`: clients must show it. Without it they show what the programme wants. */
  readonly requiredStatement?: { readonly label: Text; readonly value: Text };
  readonly targets?: Targets;
}

export interface FeedSource {
  readonly id: string;
  readonly url?: string;
  readonly publisher?: Text;
  readonly dateModified?: PlainDate;
}

/**
 * Fields that the contract demands of an author but that no widget needs to show the rest are optional here:
 * a mistyped project date must not take the map away.
 */
export interface Network {
  readonly version: string;
  readonly id?: string;
  readonly language: string;
  readonly languages: readonly string[];
  readonly fallbacks?: Readonly<Record<string, readonly string[]>>;
  readonly homepage?: string;
  readonly dateModified?: PlainDate;
  readonly license?: string;
  readonly expired?: boolean;
  readonly project?: Project;
  readonly organizations: readonly Organization[];
  readonly events: readonly NetworkEvent[];
  readonly flows: readonly Flow[];
  readonly charter?: Charter;
  readonly resources: readonly Resource[];
  readonly quizzes: readonly Quiz[];
  readonly banners: readonly Banner[];
  readonly sources?: readonly FeedSource[];
}
