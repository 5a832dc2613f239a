import { createHash } from 'node:crypto'
import { isLocale, type Locale } from '@redthread/kernel/words'
import { Refusal } from '@redthread/kernel/refusal'
import { findStorefront } from '#modules/channels/index.ts'
import { sendMessage } from '#modules/messages/index.ts'
import type { Ctx } from '#platform/ctx.ts'
import type { Engine } from '#platform/engine.ts'
import { publicOrigin } from '#platform/sign-in/cookie.ts'
import { unitOfWork } from '#platform/unit-of-work.ts'
import { shopperAudience } from './shopper-audience.ts'

/** How long a sign-in link works. */
export const linkMinutes = 15

/** What the link is to be sent with: where it was asked for, and where it leads. */
export interface Asked {
  readonly locale: Locale
  readonly host: string
  /** Code of the shop, where the asker names it. */
  readonly shop: string
  readonly next: string
  readonly failed: string
}

interface Link {
  readonly email: string
  readonly token: string
  /** An {@link Asked}, as better-auth carried it along. */
  readonly asked: Readonly<Record<string, unknown>> | undefined
}

/** Mails a sign-in link in the face of the shop that it was asked for in. */
export async function mailMagicLink(engine: Engine, { email, token, asked }: Link): Promise<void> {
  const { locale, host, shop: code, next, failed } = readAsked(asked)
  const url = new URL(`${shopperAudience.path}/magic-link`, publicOrigin(engine.config))
  url.search = new URLSearchParams({ token, next, failed }).toString()
  const actor = { kind: 'system', name: 'sign-in' } as const
  await unitOfWork(engine, { actor, traceId: 'sign-in' }, async (ctx) => {
    const shop = (await shopOf(ctx, { code })) ?? (await shopAt(ctx, host, next))
    await sendMessage(ctx, {
      ...{ template: 'account.magic_link', kind: 'mail', to: email, locale },
      ...{ brandId: shop?.brandId ?? null, channelId: shop?.channelId ?? null },
      values: { url: url.href, validFor: linkMinutes },
      dedupeKey: `magic_link:${createHash('sha256').update(token).digest('base64url')}`,
    })
  })
}

/** The metadata of a call, written by our own guard; read with care all the same. */
function readAsked(asked: Link['asked']): Asked {
  const text = (value: unknown): string => (typeof value === 'string' ? value : '')
  return {
    locale: isLocale(asked?.['locale']) ? asked['locale'] : 'en',
    host: text(asked?.['host']),
    shop: text(asked?.['shop']),
    next: text(asked?.['next']) || '/',
    failed: text(asked?.['failed']) || '/',
  }
}

/** The shop at the address, else the one whose code the path begins with, else none. */
async function shopAt(ctx: Ctx, host: string, path: string) {
  const code = path.split(/[/?#]/)[1] ?? ''
  return (await shopOf(ctx, { host, path })) ?? (await shopOf(ctx, { code }))
}

async function shopOf(ctx: Ctx, asked: Parameters<typeof findStorefront>[1]) {
  try {
    const { id: channelId, brand } = await findStorefront(ctx, asked)
    return { channelId, brandId: brand.id }
  } catch (error) {
    if (error instanceof Refusal) return null
    throw error
  }
}
