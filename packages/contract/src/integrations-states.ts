/** The kinds of file that are taken in; `docs/guides/import-export.md` tells what each holds. */
export const importFormats = [
  'own_csv',
  'own_jsonl',
  'shopify_products',
  'shopify_inventory',
  'woocommerce',
  'magento',
  'square',
  'saleor',
  'commercetools_products',
  'commercetools_stock',
  'shades',
  'barcodes',
  'google_feed',
  'prices',
  'stock',
] as const
export type ImportFormat = (typeof importFormats)[number]

/**
 * `uploading`, parts are missing · `uploaded`, whole, but nobody knows what its columns mean ·
 * `mapped`, ready to be looked at · `previewing`, `previewed` · `running` · `done` · `failed`, may
 * go on where it stopped · `canceled` · `undoing` · `undone`.
 */
export const importStates = [
  'uploading',
  'uploaded',
  'mapped',
  'previewing',
  'previewed',
  'running',
  'done',
  'failed',
  'canceled',
  'undoing',
  'undone',
] as const
export type ImportState = (typeof importStates)[number]

/** What a person may do with a run. */
export const importActions = [
  'upload',
  'map',
  'preview',
  'start',
  'resume',
  'cancel',
  'undo',
] as const
export type ImportAction = (typeof importActions)[number]

/** Which action is open in which state: guards of the server, buttons of the screen. */
export const importMoves: Readonly<Record<ImportState, readonly ImportAction[]>> = {
  uploading: ['upload', 'cancel'],
  uploaded: ['map', 'cancel'],
  mapped: ['map', 'preview', 'start', 'cancel'],
  previewing: ['cancel'],
  previewed: ['map', 'preview', 'start', 'cancel'],
  running: ['cancel'],
  done: ['undo'],
  failed: ['map', 'resume', 'undo'],
  canceled: ['resume', 'undo'],
  undoing: [],
  undone: [],
}

/**
 * `reject_everything`, one fault and nothing is written · `reject_failed_rows`, a product with a
 * fault is left out whole · `ignore_failed`, a fault in a field that may be absent leaves the field
 * out; a product that cannot stand without it is left out whole. Never is half a product written.
 */
export const importPolicies = ['reject_everything', 'reject_failed_rows', 'ignore_failed'] as const
export type ImportPolicy = (typeof importPolicies)[number]

/** Whether a fault was found by a preview or by the run itself. */
export type ImportPhase = 'preview' | 'run'

/** `refused`, the row is not taken · `ignored`, only the field · `skipped`, told, no fault. */
export type ImportErrorWeight = 'refused' | 'ignored' | 'skipped'

/** `wanted`, still to be fetched · `placed`, fetched and given to its product · `failed`. */
export type PictureState = 'wanted' | 'placed' | 'failed'
