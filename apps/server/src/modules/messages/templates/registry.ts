import { magicLink } from './magic-link.ts'
import { newSignIn } from './new-sign-in.ts'
import { onItsWay } from './on-its-way.ts'
import { orderCanceled } from './order-canceled.ts'
import { orderConfirmation } from './order-confirmation.ts'
import { orderInvoice } from './order-invoice.ts'
import { orderReceipt } from './order-receipt.ts'
import { readyToCollect } from './ready-to-collect.ts'
import { staffInvitation } from './staff-invitation.ts'
import { staffPasswordReset } from './staff-password-reset.ts'
import type { Template, TemplateOf, ValuesOf, Fields } from './template.ts'
import { verifyEmail } from './verify-email.ts'

const registered = {
  'account.magic_link': magicLink,
  'account.new_sign_in': newSignIn,
  'account.verify_email': verifyEmail,
  'fulfillment.on_its_way': onItsWay,
  'fulfillment.ready_to_collect': readyToCollect,
  'orders.canceled': orderCanceled,
  'orders.confirmation': orderConfirmation,
  'orders.invoice': orderInvoice,
  'orders.receipt': orderReceipt,
  'staff.invitation': staffInvitation,
  'staff.password_reset': staffPasswordReset,
}

type Registered = typeof registered

/** The messages that Redthread can write. */
export type TemplateName = keyof Registered

/** The values that a message is filled with. */
export type TemplateValues<Name extends TemplateName> =
  Registered[Name] extends TemplateOf<string, infer F extends Fields> ? ValuesOf<F> : never

/** Every template, by name. */
export const templates: Readonly<Record<TemplateName, Template>> = registered as unknown as Record<
  TemplateName,
  Template
>

/** The template of this name, null where there is none. */
export function findTemplate(name: string): Template | null {
  return Object.hasOwn(templates, name) ? templates[name as TemplateName] : null
}
