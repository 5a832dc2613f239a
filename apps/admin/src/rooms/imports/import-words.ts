import { msg } from '@lingui/core/macro'
import type { MessageDescriptor } from '@lingui/core'
import type { ExportFormat } from '@redthread/contract/integrations-exports'
import { importReasons, type ImportReason } from '@redthread/contract/integrations-reasons'
import type {
  ImportAction,
  ImportFormat,
  ImportPolicy,
  ImportState,
} from '@redthread/contract/integrations-states'
import type { Locale } from '@redthread/kernel/words'
import type { Tone } from '@redthread/ui/status'

export const formatWords: Record<ImportFormat, MessageDescriptor> = {
  own_csv: msg`Redthread CSV`,
  own_jsonl: msg`Redthread JSON lines`,
  shopify_products: msg`Shopify products`,
  shopify_inventory: msg`Shopify inventory`,
  woocommerce: msg`WooCommerce products`,
  magento: msg`Magento products`,
  square: msg`Square catalog`,
  saleor: msg`Saleor catalog`,
  commercetools_products: msg`commercetools products`,
  commercetools_stock: msg`commercetools stock`,
  shades: msg`List of shades`,
  barcodes: msg`List of barcodes`,
  google_feed: msg`Google product feed`,
  prices: msg`Prices`,
  stock: msg`Stock`,
}

export const exportWords: Record<ExportFormat, { label: MessageDescriptor; channel: boolean }> = {
  own_csv: { label: msg`Redthread CSV`, channel: false },
  own_jsonl: { label: msg`Redthread JSON lines`, channel: false },
  shopify_products: { label: msg`Shopify products`, channel: false },
  google_xml: { label: msg`Google products, XML`, channel: true },
  google_tsv: { label: msg`Google products, TSV`, channel: true },
  google_local_tsv: { label: msg`Google local inventory`, channel: true },
  json_ld: { label: msg`schema.org JSON-LD`, channel: true },
  sitemap: { label: msg`Sitemap`, channel: true },
}

export const runStateWords: Record<ImportState, { label: MessageDescriptor; tone: Tone }> = {
  uploading: { label: msg`Uploading`, tone: 'neutral' },
  uploaded: { label: msg`Columns needed`, tone: 'caution' },
  mapped: { label: msg`Ready to preview`, tone: 'neutral' },
  previewing: { label: msg`Looking ahead`, tone: 'thread' },
  previewed: { label: msg`Ready to import`, tone: 'neutral' },
  running: { label: msg`Importing`, tone: 'thread' },
  done: { label: msg`Done`, tone: 'positive' },
  failed: { label: msg`Stopped by a fault`, tone: 'critical' },
  canceled: { label: msg`Canceled`, tone: 'neutral' },
  undoing: { label: msg`Taking back`, tone: 'thread' },
  undone: { label: msg`Taken back`, tone: 'neutral' },
}

export const actionWords: Record<Exclude<ImportAction, 'map' | 'upload'>, MessageDescriptor> = {
  preview: msg`Preview`,
  start: msg`Import`,
  resume: msg`Go on`,
  cancel: msg`Stop`,
  undo: msg`Take back`,
}

export const policyWords: Record<
  ImportPolicy,
  { label: MessageDescriptor; note: MessageDescriptor }
> = {
  reject_failed_rows: {
    label: msg`Leave out products with a fault`,
    note: msg`All others are imported.`,
  },
  reject_everything: {
    label: msg`Import all or nothing`,
    note: msg`One fault, and nothing is written.`,
  },
  ignore_failed: {
    label: msg`Leave out faulty fields`,
    note: msg`A product is left out only where it cannot stand without the field.`,
  },
}

/** Why a row was not taken; a code of another room stays as it is. */
export function reasonWords(reason: string, locale: Locale): string {
  return Object.hasOwn(importReasons, reason)
    ? importReasons[reason as ImportReason][locale]
    : reason
}
