import type { BetterAuthOptions } from 'better-auth'
import { newId } from '@redthread/kernel/id'
import type { Engine } from '../engine.ts'
import { deriveKey } from '../secret.ts'
import { isSecure, publicOrigin } from './cookie.ts'
import { driverDatabase } from './driver-pool.ts'

/** What tells two sign-ins of one server apart. */
export interface Audience {
  /** PostgreSQL schema of its tables, and what its secret is derived for. */
  readonly schema: 'staff' | 'customers'
  readonly path: `/v1/auth/${string}`
  readonly cookiePrefix: string
  /** Prefix of the ids of its people. */
  readonly idPrefix: 'stf' | 'per'
}

/** The header in which the house tells better-auth the caller's address; callers cannot set it. */
export const addressHeader = 'x-redthread-address'

/** The secret that signs the session cookies of an audience. */
export function authSecret(engine: Engine, { schema }: Audience): string {
  return deriveKey(engine.config.secret, `sign-in ${schema}`)
}

const prefixes: Readonly<Record<string, string>> = {
  session: 'ses',
  account: 'acc',
  verification: 'ver',
  twoFactor: 'tfa',
  passkey: 'psk',
  'rate-limit': 'rlm',
}

// Requests a minute of one address: a whole shop may sit behind it. Guessing is counted per
// account by the house's own throttle; this only keeps one machine from spraying many accounts.
const perAddress = {
  '/sign-in/*': { window: 60, max: 60 },
  '/two-factor/*': { window: 60, max: 60 },
  '/magic-link/*': { window: 60, max: 60 },
  '/passkey/*': { window: 60, max: 120 },
  '/change-password': { window: 60, max: 20 },
  '/reset-password': { window: 60, max: 20 },
}

/** The options that staff and shoppers share: our tables' names, ids, cookies, limits. */
export function authOptions(engine: Engine, audience: Audience) {
  const { random, clock, config } = engine
  const makeId = ({ model }: { model: string }): string =>
    newId(prefixes[model] ?? (model === 'user' ? audience.idPrefix : 'aut'), {
      now: clock(),
      random,
    })
  return {
    appName: 'Redthread',
    baseURL: publicOrigin(config),
    basePath: audience.path,
    secret: authSecret(engine, audience),
    trustedOrigins: [publicOrigin(config)],
    telemetry: { enabled: false },
    logger: { level: 'error', log: (_level, message) => engine.log.warn({ auth: true }, message) },
    database: { db: driverDatabase(engine.pool), type: 'postgres', schemaName: audience.schema },
    rateLimit: {
      enabled: config.rateLimit > 0,
      storage: 'database',
      window: 60,
      max: 120,
      modelName: 'rate_limit',
      fields: { lastRequest: 'last_request' },
      customRules: perAddress,
    },
    advanced: {
      cookiePrefix: audience.cookiePrefix,
      useSecureCookies: isSecure(config),
      ipAddress: { ipAddressHeaders: [addressHeader] },
      database: { generateId: makeId, validateSchema: false },
    },
  } satisfies BetterAuthOptions
}

/** The names of our columns for better-auth's sessions of an audience. */
export function sessionNames(owner: string) {
  return {
    modelName: 'session',
    fields: {
      userId: owner,
      ipAddress: 'ip',
      userAgent: 'user_agent',
      expiresAt: 'expires_at',
      createdAt: 'created_at',
      updatedAt: 'updated_at',
    },
  }
}

/** The names of our columns for better-auth's accounts of an audience. */
export function accountNames(owner: string) {
  return {
    modelName: 'account',
    fields: {
      userId: owner,
      accountId: 'account_id',
      providerId: 'provider_id',
      accessToken: 'access_token',
      refreshToken: 'refresh_token',
      idToken: 'id_token',
      accessTokenExpiresAt: 'access_token_expires_at',
      refreshTokenExpiresAt: 'refresh_token_expires_at',
      createdAt: 'created_at',
      updatedAt: 'updated_at',
    },
  }
}

/** The names of our columns for better-auth's people and verifications, the same in both. */
export const personNames = {
  emailVerified: 'email_verified',
  createdAt: 'created_at',
  updatedAt: 'updated_at',
}
export const verificationNames = {
  modelName: 'verification',
  fields: { expiresAt: 'expires_at', createdAt: 'created_at', updatedAt: 'updated_at' },
}

/** The names of our columns for better-auth's passkeys of an audience. */
export function passkeyNames(owner: string) {
  return {
    passkey: {
      modelName: 'passkey',
      fields: {
        publicKey: 'public_key',
        userId: owner,
        credentialID: 'credential_id',
        deviceType: 'device_type',
        backedUp: 'backed_up',
        createdAt: 'created_at',
      },
    },
  }
}
