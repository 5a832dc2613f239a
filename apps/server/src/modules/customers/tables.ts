// Written by `npm run generate` from the migrated database: change the migration instead.
import type { ColumnType, Generated } from 'kysely'
import type { PostalAddress } from '@redthread/contract/address'
import type {
  IdentityKind,
  LinkEvidence,
  PersonLocale,
  ShopperSignedInBy,
} from '@redthread/contract/customers'
import type { Id } from '@redthread/kernel/id'
import { tablesOf } from '#platform/ctx.ts'

export interface CustomersTables {
  'customers.account': {
    id: string
    shopper_id: Id<'per'>
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
  'customers.address': {
    person_id: Id<'per'>
    id: Id<'adr'>
    label: string
    address: ColumnType<PostalAddress, string, string>
    is_default: boolean
    version: Generated<number>
    created_at: Temporal.Instant
    changed_at: Temporal.Instant
  }
  'customers.identity': {
    person_id: Id<'per'>
    kind: IdentityKind
    value: string
    verified: Generated<boolean>
    source: string
    first_seen_at: Temporal.Instant
    last_seen_at: Temporal.Instant
  }
  'customers.passkey': {
    id: string
    name: string | null
    public_key: string
    shopper_id: Id<'per'>
    credential_id: string
    counter: number
    device_type: string
    backed_up: boolean
    transports: string | null
    aaguid: string | null
    created_at: Temporal.Instant | null
  }
  'customers.person': {
    id: Id<'per'>
    known: Generated<boolean>
    given_name: string | null
    family_name: string | null
    locale: PersonLocale | null
    merged_into: Id<'per'> | null
    erased_at: Temporal.Instant | null
    version: Generated<number>
    created_at: Temporal.Instant
    updated_at: Temporal.Instant
  }
  'customers.person_link': {
    person_id: Id<'per'>
    linked_id: Id<'per'>
    evidence: ColumnType<LinkEvidence, string, string>
    linked_at: Temporal.Instant
    undone_at: Temporal.Instant | null
    undone_by: string | null
  }
  'customers.rate_limit': {
    id: string
    key: string
    count: number
    last_request: number
  }
  'customers.revocation': {
    only_one: Generated<boolean>
    count: number
  }
  'customers.session': {
    id: Id<'ses'>
    token: string
    shopper_id: Id<'per'>
    by: Generated<ShopperSignedInBy>
    ip: string | null
    user_agent: string | null
    last_seen_at: Temporal.Instant | null
    expires_at: Temporal.Instant
    created_at: Temporal.Instant
    updated_at: Temporal.Instant
  }
  'customers.shopper': {
    id: Id<'per'>
    name: Generated<string>
    email: string
    email_verified: Generated<boolean>
    image: string | null
    created_at: Temporal.Instant
    updated_at: Temporal.Instant
  }
  'customers.throttle': {
    key: string
    failures: number
    next_at: Temporal.Instant
    last_at: Temporal.Instant
  }
  'customers.verification': {
    id: string
    identifier: string
    value: string
    expires_at: Temporal.Instant
    created_at: Temporal.Instant
    updated_at: Temporal.Instant
  }
}

/** The tables of customers, which are its own. */
export const db = tablesOf<CustomersTables>()
