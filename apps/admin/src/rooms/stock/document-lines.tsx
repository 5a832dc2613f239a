import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Group } from '@mantine/core'
import { sayDone } from '@redthread/workbench/parts/say'
import { Section } from '@redthread/workbench/parts/section'
import { useFormats } from '@redthread/workbench/words/use-formats'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Link } from 'react-router'
import { PlainTable } from '../../fields/plain-table.tsx'
import { VersionConflict } from '../../editing/version-conflict.tsx'
import { changeDocument, documentKey, type Document } from './documents-api.ts'
import { LineFields, type DraftLine } from './line-fields.tsx'
import styles from './stock.module.css'

/** The lines of a document: changed while it is a draft, then with what came of them. */
export function DocumentLines({ document, mayWrite }: { document: Document; mayWrite: boolean }) {
  return (
    <Section title={<Trans>Articles</Trans>}>
      {document.state === 'draft' && mayWrite ? (
        <DraftLines document={document} />
      ) : (
        <SentLines document={document} />
      )}
    </Section>
  )
}

function DraftLines({ document }: { document: Document }) {
  const { t } = useLingui()
  const queries = useQueryClient()
  const before = document.lines.map(({ variantId, sku, title, quantity }) => {
    return { variantId, sku, title, quantity }
  })
  const [lines, setLines] = useState<readonly (typeof before)[number][]>(before)
  const isChanged = JSON.stringify(lines) !== JSON.stringify(before)
  const save = useMutation({
    mutationFn: () =>
      changeDocument(document, { lines: lines.map((line) => withAnnounced(document, line)) }),
    onSuccess: (next) => {
      queries.setQueryData(documentKey(document.id), next)
      sayDone(t`Kept`)
    },
  })
  return (
    <>
      <LineFields lines={lines} onChange={setLines} />
      <VersionConflict
        error={save.error}
        onTakeTheirs={() => {
          void queries.invalidateQueries({ queryKey: documentKey(document.id) })
        }}
      />
      {isChanged ? (
        <Group gap={8}>
          <Button loading={save.isPending} onClick={() => save.mutate()}>
            <Trans>Keep the lines</Trans>
          </Button>
          <Button variant="subtle" color="gray" onClick={() => setLines(before)}>
            <Trans>Leave it</Trans>
          </Button>
        </Group>
      ) : null}
    </>
  )
}

/** A line as it is kept: its cost stays, lots and numbers as long as they are of so many pieces. */
function withAnnounced({ lines }: Document, { variantId, quantity }: DraftLine) {
  const before = lines.find((line) => line.variantId === variantId)
  const { unitCost = null, lots, serials } = before ?? {}
  if (before?.quantity !== quantity) return { variantId, quantity, unitCost }
  return { variantId, quantity, unitCost, ...(lots && { lots }), ...(serials && { serials }) }
}

function SentLines({ document: { lines } }: { document: Document }) {
  const { t } = useLingui()
  const { count } = useFormats()
  return (
    <PlainTable
      label={t`Articles`}
      head={[
        { key: 'article', label: t`Article` },
        { key: 'announced', label: t`Announced`, figures: true },
        { key: 'good', label: t`Good`, figures: true },
        { key: 'damaged', label: t`Damaged`, figures: true },
      ]}
    >
      <tbody>
        {lines.map(({ variantId, title, sku, quantity, received, damaged }) => (
          <tr key={variantId}>
            <th scope="row">
              <Link className={styles.article} to={`/stock/variants/${variantId}`}>
                {title} <code>{sku}</code>
              </Link>
            </th>
            <td data-figures>{count(quantity)}</td>
            <td data-figures>{count(received)}</td>
            <td data-figures className={damaged > 0 ? styles.minus : undefined}>
              {count(damaged)}
            </td>
          </tr>
        ))}
      </tbody>
    </PlainTable>
  )
}
