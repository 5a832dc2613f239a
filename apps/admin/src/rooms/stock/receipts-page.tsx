import { DocumentsPage } from './documents-page.tsx'

/** What suppliers send us. */
export function Component() {
  return <DocumentsPage kind="receipt" />
}
