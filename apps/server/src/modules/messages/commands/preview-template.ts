import type { Static } from 'typebox'
import {
  messagesRefusals,
  type MessageKind,
  type Preview,
  type PreviewRequest,
} from '@redthread/contract/messages'
import { newId, type Id } from '@redthread/kernel/id'
import type { Ctx } from '#platform/ctx.ts'
import { renderMessage } from '../letter/render-message.ts'
import type { Draft } from '../letter/letter.ts'
import { tillReceipt } from '../letter/till-receipt.ts'
import { receiptText } from '../letter/receipt-text.ts'
import { faceOf } from '../queries/face-of.ts'
import { formsOf } from '../queries/template-list.ts'
import { openSeals } from '../rules/seals.ts'
import { db } from '../tables.ts'
import { findTemplate } from '../templates/registry.ts'
import type { Receipt } from '../templates/receipt.ts'

type Wanted = Static<typeof PreviewRequest> & { readonly brandId: Id<'brd'> }

/**
 * Renders a template with made-up values in a brand's kit, or in a draft of it that is not saved.
 * Its page stays readable for an hour. Refuses an unknown template, brand, or form.
 */
export async function previewTemplate(ctx: Ctx, wanted: Wanted): Promise<Preview> {
  const template = findTemplate(wanted.template)
  if (template === null) return messagesRefusals.refuse.unknown_template({ name: wanted.template })
  if (!formsOf(template).includes(wanted.form)) messagesRefusals.refuse.form_not_offered()
  const { brandId, locale, kit } = wanted
  const face = await faceOf(ctx, { brandId, locale, draft: kit })
  const draft: Draft = { template, values: template.sample(locale), locale, face }
  const drawn = wanted.form === 'receipt' ? strip(draft) : form(draft, wanted.form)
  const page = drawn.html === null ? null : await keepPage(ctx, brandId, drawn.html)
  return { ...drawn, page }
}

type Drawn = Omit<Preview, 'page'>

function form(draft: Draft, kind: MessageKind): Drawn {
  const { subject, preheader, html, text, secrets, troubles } = renderMessage(
    kind,
    draft,
    sampleSeal,
  )
  const opened = (given: string): string => openSeals(given, secrets, (secret) => secret)
  return {
    subject,
    preheader,
    html: html === null ? null : opened(html),
    text: opened(text),
    troubles: [...troubles],
  }
}

function strip({ template, values, locale, face }: Draft): Drawn {
  const receipt = values[template.receipt ?? ''] as Receipt
  return {
    subject: receipt.number,
    preheader: '',
    html: tillReceipt(receipt, locale, face),
    text: receiptText(receipt, locale),
    troubles: [],
  }
}

const sampleSeal = '0000000000000000'

/** Keeps the page apart: an iframe of the admin's own page could not carry inline styles. */
async function keepPage(ctx: Ctx, brandId: Id<'brd'>, html: string): Promise<string> {
  const id = newId('pvw', ctx)
  await db(ctx)
    .insertInto('messages.preview')
    .values({ id, brand_id: brandId, html, created_at: ctx.now })
    .execute()
  return `/v1/template-previews/${id}`
}
