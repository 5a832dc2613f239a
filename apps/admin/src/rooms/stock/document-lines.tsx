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
import { WhichFields } from './which-fields.tsx'
import { namedPieces, usualWhich, whichOf, type WhichTyped } from './which-typed.ts'

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
  const usual = Object.fromEntries(document.lines.map((line) => [line.variantId, usualWhich(line)]))
  const [which, setWhich] = useState<Readonly<Record<string, WhichTyped>>>(usual)
  const isChanged = JSON.stringify([lines, which]) !== JSON.stringify([before, usual])
  // A transfer leaves with numbers that are named; a receipt tells them as it arrives.
  const numbered = document.kind === 'transfer' ? document.lines.filter(isNumbered) : []
  const isPartly = lines.some(({ variantId, quantity }) => {
    const typed = numbered.some((line) => line.variantId === variantId) ? which[variantId] : null
    const named = typed ? namedPieces('serial', quantity, typed) : 0
    return named > 0 && named !== quantity
  })
  const save = useMutation({
    mutationFn: () =>
      changeDocument(document, { lines: lines.map((line) => withNamed(document, line, which)) }),
    onSuccess: (next) => {
      queries.setQueryData(documentKey(document.id), next)
      sayDone(t`Kept`)
    },
  })
  return (
    <>
      <LineFields
        lines={lines}
        onChange={setLines}
        below={({ variantId, title, quantity }) => {
          const typed = which[variantId]
          if (!typed || numbered.every((line) => line.variantId !== variantId)) return null
          return (
            <WhichFields
              title={title}
              tracking="serial"
              pieces={quantity}
              which={typed}
              onChange={(next) => setWhich({ ...which, [variantId]: next })}
            />
          )
        }}
      />
      <VersionConflict
        error={save.error}
        onTakeTheirs={() => {
          void queries.invalidateQueries({ queryKey: documentKey(document.id) })
        }}
      />
      {isChanged ? (
        <Group gap={8}>
          <Button loading={save.isPending} disabled={isPartly} onClick={() => save.mutate()}>
            <Trans>Keep the lines</Trans>
          </Button>
          <Button
            variant="subtle"
            color="gray"
            onClick={() => {
              setLines(before)
              setWhich(usual)
            }}
          >
            <Trans>Leave it</Trans>
          </Button>
        </Group>
      ) : null}
    </>
  )
}

function isNumbered({ tracking }: Document['lines'][number]): boolean {
  return tracking === 'serial'
}

/** A line as it is kept: with its cost, and lots and numbers where all its pieces are named. */
function withNamed(
  { lines }: Document,
  { variantId, quantity }: DraftLine,
  which: Readonly<Record<string, WhichTyped>>,
) {
  const before = lines.find((line) => line.variantId === variantId)
  const typed = which[variantId]
  const named = before && typed ? whichOf(before.tracking, quantity, typed) : null
  return { variantId, quantity, unitCost: before?.unitCost ?? null, ...named }
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
