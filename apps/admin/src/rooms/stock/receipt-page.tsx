import { useParams } from 'react-router'
import { DocumentPage } from './document-page.tsx'

/** One receipt with its lines and what arrived of them. */
export function Component() {
  const { documentId = '' } = useParams()
  return <DocumentPage kind="receipt" documentId={documentId} />
}
