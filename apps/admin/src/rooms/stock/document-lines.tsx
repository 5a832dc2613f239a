import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Group } from '@mantine/core'
import { sayDone } from '@redthread/workbench/parts/say'
import { Section } from '@redthread/workbench/parts/section'
import { useFormats } from '@redthread/workbench/words/use-formats'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Link } from 'react-router'
import { VersionConflict } from '../../editing/version-conflict.tsx'
import { changeDocument, documentKey, type Document } from './documents-api.ts'
import { LineFields } from './line-fields.tsx'
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
      changeDocument(document, {
        lines: lines.map(({ variantId, quantity }) => ({ variantId, quantity })),
      }),
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

function SentLines({ document: { lines } }: { document: Document }) {
  const { t } = useLingui()
  const { count } = useFormats()
  return (
    <div className={styles.plain} tabIndex={0} role="region" aria-label={t`Articles`}>
      <table>
        <thead>
          <tr>
            <th scope="col">
              <Trans>Article</Trans>
            </th>
            <th scope="col" data-figures>
              <Trans>Announced</Trans>
            </th>
            <th scope="col" data-figures>
              <Trans>Good</Trans>
            </th>
            <th scope="col" data-figures>
              <Trans>Damaged</Trans>
            </th>
          </tr>
        </thead>
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
      </table>
    </div>
  )
}
