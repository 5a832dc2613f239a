import { useParams } from 'react-router'
import { DocumentPage } from './document-page.tsx'

/** One transfer with its lines and steps. */
export function Component() {
  const { documentId = '' } = useParams()
  return <DocumentPage kind="transfer" documentId={documentId} />
}
