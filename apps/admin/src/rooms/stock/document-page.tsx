import { Plural, Trans } from '@lingui/react/macro'
import { useLive } from '@redthread/workbench/live/use-live'
import { Page } from '@redthread/workbench/parts/page'
import { PageLoading } from '@redthread/workbench/parts/page-loading'
import { ProblemState } from '@redthread/workbench/parts/problem-state'
import { Section } from '@redthread/workbench/parts/section'
import { StateMark } from '@redthread/workbench/parts/state-mark'
import { ActorName } from '@redthread/workbench/people/actor-name'
import { usePlaceNames } from '@redthread/workbench/people/use-place-names'
import { useMay } from '@redthread/workbench/session/use-may'
import { CrumbTitle } from '@redthread/workbench/shell/crumb-title'
import { useFormats } from '@redthread/workbench/words/use-formats'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { documentKey, readDocument, type Document, type Kind } from './documents-api.ts'
import { DocumentLines } from './document-lines.tsx'
import { DocumentMoves } from './document-moves.tsx'
import { consignmentStateWords } from './stock-words.ts'
import styles from './stock.module.css'

/** A transfer or receipt: what is to come, what came, and its next step. */
export function DocumentPage({ kind, documentId }: { kind: Kind; documentId: string }) {
  const mayWrite = useMay()('inventory:write')
  const key = documentKey(documentId)
  const one = useQuery({ queryKey: key, queryFn: () => readDocument(kind, documentId) })
  useLive(`stock-${kind}s`, key)
  if (one.error && !one.data) {
    return <ProblemState error={one.error} onRetry={() => void one.refetch()} />
  }
  if (!one.data) return <PageLoading />
  const { number, state, pieces, received } = one.data
  return (
    <Page
      title={
        kind === 'transfer' ? <Trans>Transfer {number}</Trans> : <Trans>Receipt {number}</Trans>
      }
      lead={
        <>
          <StateMark words={consignmentStateWords[state]} />{' '}
          {received > 0 && received < pieces ? (
            <Trans>
              {received} of {pieces} have come
            </Trans>
          ) : (
            <Plural value={pieces} one="# piece" other="# pieces" />
          )}
        </>
      }
      actions={mayWrite ? <DocumentMoves document={one.data} /> : null}
    >
      <CrumbTitle>{number}</CrumbTitle>
      <div className={styles.columns}>
        <DocumentLines key={one.data.version} document={one.data} mayWrite={mayWrite} />
        <Facts document={one.data} />
      </div>
    </Page>
  )
}

function Facts({ document }: { document: Document }) {
  const { nameOf } = usePlaceNames()
  const { day, moment } = useFormats()
  const { fromLocationId, toLocationId, supplier, expectedOn, reference, note } = document
  const rows: readonly (readonly [ReactNode, ReactNode])[] = [
    [<Trans key="from">From</Trans>, fromLocationId ? nameOf(fromLocationId) : supplier],
    [<Trans key="to">To</Trans>, nameOf(toLocationId)],
    [<Trans key="expected">Expected</Trans>, expectedOn ? day(expectedOn) : null],
    [<Trans key="reference">Reference</Trans>, reference || null],
    [<Trans key="note">Note</Trans>, note || null],
    [<Trans key="begun">Begun</Trans>, moment(document.createdAt)],
    [<Trans key="by">By</Trans>, <ActorName key="who" actor={document.createdBy} />],
  ]
  return (
    <aside>
      <Section title={<Trans>About it</Trans>}>
        <dl className={styles.facts}>
          {rows
            .filter(([, value]) => value !== null)
            .map(([label, value], at) => (
              <div key={at}>
                <dt>{label}</dt>
                <dd>{value}</dd>
              </div>
            ))}
        </dl>
      </Section>
    </aside>
  )
}
