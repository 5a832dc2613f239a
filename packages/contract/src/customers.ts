import type { locales } from '@redthread/kernel/words'
import { Type as T, type Static } from 'typebox'
import { SavedAddress } from './customers-addresses.ts'
import { event, Id, Instant, Shape } from './define.ts'
import { LocaleChoice, oneOf, orNull, SessionShape } from './rights.ts'
import { Line } from './text.ts'

export type PersonLocale = (typeof locales)[number]

/** How a person is recognized; only verified ones ever join two people. */
export const identityKinds = [
  'email',
  'phone',
  'device',
  'loyalty_card',
  'account',
  'provider',
] as const
export type IdentityKind = (typeof identityKinds)[number]

export const shopperWays = ['magic_link', 'passkey'] as const
export type ShopperSignedInBy = (typeof shopperWays)[number]

/** Why two people were taken for one. */
export const LinkEvidence = Shape({
  kind: oneOf(['signed_in_on_device']),
  sessionId: Id('ses'),
})
export type LinkEvidence = Static<typeof LinkEvidence>

/** Whoever is on the line: anonymous until they sign in. */
export const Visitor = Shape({
  personId: Id('per'),
  signedIn: T.Boolean(),
  givenName: orNull(T.String()),
})
export type Visitor = Static<typeof Visitor>

/** A shopper's own account. */
export const Account = Shape({
  personId: Id('per'),
  email: T.String(),
  givenName: orNull(T.String()),
  familyName: orNull(T.String()),
  locale: orNull(LocaleChoice),
  passkeys: T.Integer(),
  createdAt: Instant,
  version: T.Integer(),
})
export type Account = Static<typeof Account>

export const AccountUpdate = Shape({
  givenName: T.Optional(orNull(Line(80))),
  familyName: T.Optional(orNull(Line(80))),
  locale: T.Optional(LocaleChoice),
})
export type AccountUpdate = Static<typeof AccountUpdate>

export const Identity = Shape({
  kind: oneOf(identityKinds),
  value: T.String(),
  verified: T.Boolean(),
  source: T.String(),
  firstSeenAt: Instant,
  lastSeenAt: Instant,
})
export type Identity = Static<typeof Identity>

/** An anonymous person who turned out to be this one; undone where `undoneAt` says so. */
export const PersonLink = Shape({
  linkedId: Id('per'),
  evidence: LinkEvidence,
  linkedAt: Instant,
  undoneAt: orNull(Instant),
  undoneBy: orNull(T.String()),
})
export type PersonLink = Static<typeof PersonLink>

/** A person as colleagues see them. */
export const PersonDetail = Shape({
  id: Id('per'),
  known: T.Boolean(),
  givenName: orNull(T.String()),
  familyName: orNull(T.String()),
  locale: orNull(LocaleChoice),
  mergedInto: orNull(Id('per')),
  erasedAt: orNull(Instant),
  createdAt: Instant,
  version: T.Integer(),
  identities: T.Array(Identity),
  links: T.Array(PersonLink),
})
export type PersonDetail = Static<typeof PersonDetail>

/** All that this room keeps about a shopper, for them to take along. */
export const AccountExport = Shape({
  exportedAt: Instant,
  account: Account,
  addresses: T.Array(SavedAddress),
  identities: T.Array(Identity),
  links: T.Array(PersonLink),
  sessions: T.Array(SessionShape),
})

export const personRecognized = event(
  'customers.person_recognized.v1',
  Shape({ personId: Id('per'), kind: oneOf(identityKinds), firstTime: T.Boolean() }),
  'A person proved who they are; from now on they are known.',
)
export const personLinked = event(
  'customers.person_linked.v1',
  Shape({ personId: Id('per'), linkedId: Id('per') }),
  'An anonymous person turned out to be a known one; no row has moved.',
)
export const personUnlinked = event(
  'customers.person_unlinked.v1',
  Shape({ personId: Id('per'), linkedId: Id('per') }),
  'A link between two people was undone: they are two again.',
)
export const personErased = event(
  'customers.person_erased.v1',
  Shape({ personId: Id('per') }),
  'A person asked to be forgotten: rooms erase what they need not keep by law.',
)
