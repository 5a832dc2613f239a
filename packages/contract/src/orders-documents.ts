import { refusals } from '@redthread/kernel/refusal'
import { Type as T, type Static } from 'typebox'
import { PostalAddress, VatId } from './address.ts'
import { Id, Instant, Shape } from './define.ts'
import { LocaleChoice, MailAddress, oneOf, orNull } from './rights.ts'
import { Line } from './text.ts'

/** The papers of an order; a packing slip is for those who pack. */
export const orderDocuments = ['receipt', 'invoice', 'packing_slip'] as const
export const OrderDocument = oneOf(orderDocuments)
export type OrderDocument = (typeof orderDocuments)[number]

/** The papers that a person may have of their own order. */
export const ownDocuments = ['receipt', 'invoice'] as const
export const OwnDocument = oneOf(ownDocuments)
export type OwnDocument = (typeof ownDocuments)[number]

/** In which language, where it is not to be that of the order. */
export const DocumentQuery = Shape({ locale: T.Optional(LocaleChoice) })

/** Whoever knows number and contact of an order may have its papers without an account. */
export const DocumentFind = Shape({
  number: T.String({ maxLength: 40 }),
  contact: T.String({ maxLength: 254, description: 'Mail address or phone of the order.' }),
  document: OwnDocument,
  locale: T.Optional(LocaleChoice),
})
export type DocumentFind = Static<typeof DocumentFind>

/** Where a paper is fetched, for ten minutes and without an account. */
export const DocumentTicket = Shape(
  { path: T.String(), expiresAt: Instant },
  { title: 'DocumentTicket' },
)
export type DocumentTicket = Static<typeof DocumentTicket>

/** The bytes of a PDF. */
export const Pdf = T.Unsafe<Uint8Array>(T.String({ description: 'application/pdf' }))

/** To whom an invoice is made out, where it is not the address of the order. */
export const InvoiceBuyer = Shape({
  name: Line(120),
  vatId: orNull(VatId),
  address: PostalAddress,
})
export type InvoiceBuyer = Static<typeof InvoiceBuyer>

export const InvoiceRequest = Shape({ buyer: T.Optional(InvoiceBuyer) })
export type InvoiceRequest = Static<typeof InvoiceRequest>

/** An invoice; its numbers have no gaps within a company and a year. */
export const Invoice = Shape(
  {
    number: T.String({ examples: ['2026-000123'] }),
    orderId: Id('ord'),
    issuedAt: Instant,
    issuedBy: T.String(),
  },
  { title: 'Invoice' },
)
export type Invoice = Static<typeof Invoice>

/** A person gets it at the address of the order; colleagues may name another one. */
export const DocumentMail = Shape({ document: OwnDocument, to: T.Optional(MailAddress) })
export type DocumentMail = Static<typeof DocumentMail>
export const DocumentMailed = Shape({ to: T.String() }, { title: 'DocumentMailed' })

export const documentsRefusals = refusals('orders', {
  no_invoice: {
    status: 404,
    title: {
      en: 'There is no invoice of this order yet: ask for one first',
      fi: 'Tilauksesta ei ole vielä laskua: pyydä se ensin',
      da: 'Der er endnu ingen faktura på ordren: bed om en først',
      pl: 'Nie ma jeszcze faktury do tego zamówienia: najpierw o nią poproś',
    },
  },
  nothing_to_invoice: {
    status: 409,
    title: {
      en: 'Nothing is left of this order to be invoiced',
      fi: 'Tilauksesta ei ole jäljellä laskutettavaa',
      da: 'Der er intet tilbage af ordren at fakturere',
      pl: 'Nie ma już czego fakturować w tym zamówieniu',
    },
  },
  no_address: {
    status: 409,
    title: {
      en: 'The order has no mail address to send it to',
      fi: 'Tilauksella ei ole sähköpostiosoitetta',
      da: 'Ordren har ingen mailadresse at sende til',
      pl: 'Zamówienie nie ma adresu e-mail',
    },
  },
})
