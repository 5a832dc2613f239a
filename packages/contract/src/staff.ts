import type { locales } from '@redthread/kernel/words'
import { Type as T, type Static } from 'typebox'
import { event, Id, Instant, PageOf, pageQuery, Shape } from './define.ts'
import {
  GrantShape,
  LocaleChoice,
  MailAddress,
  oneOf,
  orNull,
  PermissionName,
  reachFields,
  SessionShape,
} from './rights.ts'
import { Line, LineInAllLocales } from './text.ts'

export const memberStates = ['active', 'deactivated'] as const
export type MemberState = (typeof memberStates)[number]

export const signInWays = ['password', 'passkey'] as const
export type SignedInBy = (typeof signInWays)[number]

export type StaffLocale = (typeof locales)[number]

export const themeChoices = ['system', 'light', 'dark'] as const
export type ThemeChoice = (typeof themeChoices)[number]

export const passwordLength = { least: 10, most: 128 } as const

/** A PIN for fast switching at a paired till. */
export const Pin = T.String({ pattern: '^[0-9]{4,8}$', description: '4 to 8 digits.' })

/** A role wished for someone, and where. */
export const AssignmentWish = Shape({ roleId: Id('rol'), ...reachFields })
export type AssignmentWish = Static<typeof AssignmentWish>
export type AssignmentWishes = readonly AssignmentWish[]

/** A role that someone holds, and where. */
export const Assignment = Shape({
  roleId: Id('rol'),
  roleCode: T.String(),
  ...reachFields,
})
export type Assignment = Static<typeof Assignment>

/**
 * How a member stands with the second factor: `ready` · `not_needed` · `missing`, self-service only
 * until one is set up · `skipped_in_demo`, forgiven to accounts of the demo seed.
 */
export const secondFactorStates = ['ready', 'not_needed', 'missing', 'skipped_in_demo'] as const
export type SecondFactorState = (typeof secondFactorStates)[number]

/** The signed-in member: who, what they may do and where, and how they like their screens. */
export const Me = Shape({
  id: Id('stf'),
  name: T.String(),
  email: T.String(),
  locale: LocaleChoice,
  theme: oneOf(themeChoices),
  by: oneOf(['password', 'passkey', 'pin']),
  trusted: T.Boolean({ description: 'False: only self-service until a second factor is set up.' }),
  secondFactor: oneOf(secondFactorStates),
  codes: T.Boolean({ description: 'One-time codes (TOTP) are set up.' }),
  passkeys: T.Integer(),
  pin: T.Boolean(),
  roles: T.Array(Assignment),
  grants: T.Array(GrantShape),
  device: orNull(Shape({ id: Id('dev'), name: T.String(), locationId: Id('loc') })),
  version: T.Integer(),
})
export type Me = Static<typeof Me>

export const MeUpdate = Shape({
  name: T.Optional(Line(120)),
  locale: T.Optional(LocaleChoice),
  theme: T.Optional(oneOf(themeChoices)),
})

const member = {
  id: Id('stf'),
  name: T.String(),
  email: T.String(),
  state: oneOf(memberStates),
  roles: T.Array(Assignment),
  codes: T.Boolean(),
  passkeys: T.Integer(),
  pin: T.Boolean(),
  demo: T.Boolean(),
  lastSeenAt: orNull(Instant),
  createdAt: Instant,
  version: T.Integer(),
}

/** One line of the staff list. */
export const Member = Shape(member)
export type Member = Static<typeof Member>
export const MemberPage = PageOf(Member)

export const memberQuery = {
  ...pageQuery,
  q: T.Optional(T.String({ maxLength: 100, description: 'Part of name or address.' })),
  state: T.Optional(oneOf(memberStates)),
  locationId: T.Optional(Id('loc')),
}

/** All roles of a colleague, in place of those they had. */
export const MemberRoles = Shape({ roles: T.Array(AssignmentWish, { maxItems: 20 }) })
export const MemberStateChange = Shape({ state: oneOf(memberStates) })

export const MemberDetail = Shape({ ...member, sessions: T.Array(SessionShape) })
export type MemberDetail = Static<typeof MemberDetail>

export const Role = Shape({
  id: Id('rol'),
  code: T.String(),
  names: LineInAllLocales(60),
  permissions: T.Array(PermissionName),
  needsSecondFactor: T.Boolean(),
  builtIn: T.Boolean({ description: 'Built-in roles cannot be edited or removed.' }),
  members: T.Integer(),
  version: T.Integer(),
})
export type Role = Static<typeof Role>

const roleFields = {
  names: LineInAllLocales(60),
  permissions: T.Array(PermissionName, { maxItems: 300, uniqueItems: true }),
  needsSecondFactor: T.Boolean(),
}
export const RoleDraft = Shape({
  code: T.String({ pattern: '^[a-z][a-z0-9_]{1,39}$' }),
  ...roleFields,
})
export type RoleDraft = Static<typeof RoleDraft>
export const RoleUpdate = T.Partial(Shape(roleFields))
export type RoleUpdate = Static<typeof RoleUpdate>

/** All that can be permitted, with words for the roles screen. */
export const PermissionCatalog = Shape({
  items: T.Array(
    Shape({ permission: PermissionName, words: Shape(wordsOf()), mayGrant: T.Boolean() }),
  ),
})

export type PermissionCatalog = Static<typeof PermissionCatalog>

export const InvitationDraft = Shape({
  email: MailAddress,
  name: Line(120),
  locale: LocaleChoice,
  roles: T.Array(AssignmentWish, { minItems: 1, maxItems: 10 }),
})
export type InvitationDraft = Static<typeof InvitationDraft>

export const Invitation = Shape({
  id: Id('inv'),
  email: T.String(),
  name: T.String(),
  locale: LocaleChoice,
  roles: T.Array(AssignmentWish),
  state: oneOf(['open', 'accepted', 'expired', 'withdrawn']),
  createdAt: Instant,
  expiresAt: Instant,
})
export type Invitation = Static<typeof Invitation>

export const InvitationAnswer = Shape({
  token: T.String({ minLength: 20, maxLength: 100 }),
  name: Line(120),
  password: T.String({ minLength: passwordLength.least, maxLength: passwordLength.most }),
})

export const ApiKey = Shape({
  id: Id('key'),
  name: T.String(),
  prefix: T.String({ description: 'How the key begins; the rest is not kept.' }),
  permissions: T.Array(PermissionName),
  ...reachFields,
  state: oneOf(['active', 'expired', 'revoked']),
  createdBy: T.String(),
  createdAt: Instant,
  expiresAt: orNull(Instant),
  lastUsedAt: orNull(Instant),
  version: T.Integer(),
})
export type ApiKey = Static<typeof ApiKey>

export const ApiKeyDraft = Shape({
  name: Line(80),
  permissions: T.Array(PermissionName, { minItems: 1, maxItems: 300, uniqueItems: true }),
  ...reachFields,
  expiresInDays: orNull(T.Integer({ minimum: 1, maximum: 3650 })),
})
export type ApiKeyDraft = Static<typeof ApiKeyDraft>

/** A new key: `secret` is shown this once. */
export const NewApiKey = Shape({ key: ApiKey, secret: T.String() })

export const Device = Shape({
  id: Id('dev'),
  name: T.String(),
  locationId: Id('loc'),
  pairedBy: T.String(),
  createdAt: Instant,
  lastSeenAt: orNull(Instant),
  version: T.Integer(),
})
export type Device = Static<typeof Device>

export const DeviceDraft = Shape({ name: Line(80), locationId: Id('loc') })

/** A paired till: where it stands and who may switch to it by PIN. */
export const Till = Shape({
  device: Shape({ id: Id('dev'), name: T.String(), locationId: Id('loc') }),
  staff: T.Array(Shape({ id: Id('stf'), name: T.String() })),
  current: orNull(Id('stf')),
})
export type Till = Static<typeof Till>

export const TillUnlock = Shape({ memberId: Id('stf'), pin: Pin })

export { SessionShape }

export const memberJoined = event(
  'staff.member_joined.v1',
  Shape({ memberId: Id('stf') }),
  'A colleague accepted an invitation.',
)
export const memberDeactivated = event(
  'staff.member_deactivated.v1',
  Shape({ memberId: Id('stf') }),
  'A colleague may no longer sign in.',
)
export const rightsChanged = event(
  'staff.rights_changed.v1',
  Shape({ memberId: orNull(Id('stf')), roleId: orNull(Id('rol')) }),
  'What a member may do changed, or what a role allows.',
)

function wordsOf() {
  return { en: T.String(), fi: T.String(), da: T.String(), pl: T.String() }
}
