// Written by `npm run generate` from the migrated database: change the migration instead.
import type { ColumnType, Generated } from 'kysely'
import type { Permission } from '@redthread/contract/define'
import type {
  AssignmentWishes,
  MemberState,
  SignedInBy,
  StaffLocale,
  ThemeChoice,
} from '@redthread/contract/staff'
import type { Id } from '@redthread/kernel/id'
import type { Words } from '@redthread/kernel/words'
import { tablesOf } from '#platform/ctx.ts'

export interface StaffTables {
  'staff.account': {
    id: string
    member_id: Id<'stf'>
    account_id: string
    provider_id: string
    access_token: string | null
    refresh_token: string | null
    id_token: string | null
    access_token_expires_at: Temporal.Instant | null
    refresh_token_expires_at: Temporal.Instant | null
    scope: string | null
    password: string | null
    created_at: Temporal.Instant
    updated_at: Temporal.Instant
  }
  'staff.api_key': {
    id: Id<'key'>
    name: string
    prefix: string
    hash: string
    permissions: Permission[]
    channels: Id<'chn'>[] | null
    locations: Id<'loc'>[] | null
    created_by: string
    expires_at: Temporal.Instant | null
    last_used_at: Temporal.Instant | null
    revoked_at: Temporal.Instant | null
    version: Generated<number>
    created_at: Temporal.Instant
    updated_at: Temporal.Instant
  }
  'staff.assignment': {
    id: Id<'asg'>
    member_id: Id<'stf'>
    role_id: Id<'rol'>
    channels: Id<'chn'>[] | null
    locations: Id<'loc'>[] | null
    created_by: string
    created_at: Temporal.Instant
  }
  'staff.device': {
    id: Id<'dev'>
    name: string
    location_id: Id<'loc'>
    secret_hash: string
    paired_by: Id<'stf'>
    last_seen_at: Temporal.Instant | null
    revoked_at: Temporal.Instant | null
    version: Generated<number>
    created_at: Temporal.Instant
  }
  'staff.invitation': {
    id: Id<'inv'>
    email: string
    name: string
    locale: StaffLocale
    token_hash: string
    assignments: ColumnType<AssignmentWishes, string, string>
    invited_by: Id<'stf'> | null
    expires_at: Temporal.Instant
    accepted_at: Temporal.Instant | null
    revoked_at: Temporal.Instant | null
    created_at: Temporal.Instant
  }
  'staff.member': {
    id: Id<'stf'>
    name: string
    email: string
    email_verified: Generated<boolean>
    image: string | null
    two_factor_enabled: Generated<boolean>
    state: Generated<MemberState>
    locale: Generated<StaffLocale>
    theme: Generated<ThemeChoice>
    pin_hash: string | null
    demo: Generated<boolean>
    version: Generated<number>
    created_at: Temporal.Instant
    updated_at: Temporal.Instant
  }
  'staff.passkey': {
    id: string
    name: string | null
    public_key: string
    member_id: Id<'stf'>
    credential_id: string
    counter: number
    device_type: string
    backed_up: boolean
    transports: string | null
    aaguid: string | null
    created_at: Temporal.Instant | null
  }
  'staff.pin_attempt': {
    device_id: Id<'dev'>
    member_id: Id<'stf'>
    failures: number
    next_at: Temporal.Instant
    last_at: Temporal.Instant
  }
  'staff.rate_limit': {
    id: string
    key: string
    count: number
    last_request: number
  }
  'staff.revocation': {
    only_one: Generated<boolean>
    count: number
  }
  'staff.role': {
    id: Id<'rol'>
    code: string
    names: ColumnType<Words, string, string>
    permissions: string[]
    needs_second_factor: Generated<boolean>
    built_in: Generated<boolean>
    version: Generated<number>
    created_at: Temporal.Instant
    updated_at: Temporal.Instant
  }
  'staff.session': {
    id: Id<'ses'>
    token: string
    member_id: Id<'stf'>
    by: Generated<SignedInBy>
    second_factor: Generated<boolean>
    ip: string | null
    user_agent: string | null
    last_seen_at: Temporal.Instant | null
    expires_at: Temporal.Instant
    created_at: Temporal.Instant
    updated_at: Temporal.Instant
  }
  'staff.throttle': {
    key: string
    failures: number
    next_at: Temporal.Instant
    last_at: Temporal.Instant
  }
  'staff.till_session': {
    id: Id<'ses'>
    token_hash: string
    member_id: Id<'stf'>
    device_id: Id<'dev'>
    ip: string | null
    user_agent: string | null
    last_seen_at: Temporal.Instant
    expires_at: Temporal.Instant
    created_at: Temporal.Instant
  }
  'staff.two_factor': {
    id: string
    member_id: Id<'stf'>
    secret: string
    backup_codes: string
    verified: Generated<boolean>
    failed_verification_count: Generated<number>
    locked_until: Temporal.Instant | null
  }
  'staff.used_code': {
    member_id: Id<'stf'>
    code_hash: string
    used_at: Temporal.Instant
  }
  'staff.verification': {
    id: string
    identifier: string
    value: string
    expires_at: Temporal.Instant
    created_at: Temporal.Instant
    updated_at: Temporal.Instant
  }
}

/** The tables of staff, which are its own. */
export const db = tablesOf<StaffTables>()
