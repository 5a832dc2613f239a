import { DocumentsPage } from './documents-page.tsx'

/** Goods on their way between our own places. */
export function Component() {
  return <DocumentsPage kind="transfer" />
}
