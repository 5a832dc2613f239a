import { msg } from '@lingui/core/macro'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { orderDocuments, type OrderDocument } from '@redthread/contract/orders-documents'
import { IconFileText, IconMail } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { issueInvoice, readDocument } from '../api/documents.ts'
import type { Order } from '../api/orders.ts'
import { asProblem } from '../api/problem.ts'
import { sayProblem } from '../parts/say.tsx'
import { Section } from '../parts/section.tsx'
import { MailDocument } from './mail-document.tsx'
import styles from './orders.module.css'

const paperWords = {
  receipt: msg`Receipt`,
  invoice: msg`Invoice`,
  packing_slip: msg`Packing slip`,
}

/** The papers of an order: to look at, print or send. */
export function OrderDocuments({ order }: { order: Order }) {
  const { i18n, t } = useLingui()
  const [mailing, setMailing] = useState<'receipt' | 'invoice'>()
  const open = useMutation({ mutationFn: openPaper(order), onError: sayProblem })
  return (
    <Section title={<Trans>Documents</Trans>}>
      <ul className={styles.papers}>
        {orderDocuments.map((document) => {
          const name = i18n._(paperWords[document])
          return (
            <li key={document}>
              <Button
                variant="subtle"
                color="gray"
                size="compact-md"
                leftSection={<IconFileText size={16} stroke={1.6} aria-hidden="true" />}
                loading={open.isPending && open.variables === document}
                onClick={() => open.mutate(document)}
              >
                {name}
              </Button>
              {document === 'packing_slip' ? null : (
                <Button
                  variant="subtle"
                  size="compact-sm"
                  leftSection={<IconMail size={15} stroke={1.6} aria-hidden="true" />}
                  aria-label={`${t`Mail`}: ${name}`}
                  onClick={() => setMailing(document)}
                >
                  <Trans>Mail</Trans>
                </Button>
              )}
            </li>
          )
        })}
      </ul>
      {mailing ? (
        <MailDocument
          order={order}
          document={mailing}
          name={i18n._(paperWords[mailing])}
          onClose={() => setMailing(undefined)}
        />
      ) : null}
    </Section>
  )
}

/** Opens a paper in a tab of its own, from where it is printed; an invoice is issued first. */
function openPaper(order: Order) {
  return async (document: OrderDocument): Promise<void> => {
    // Opened at once: a tab that comes after an answer is taken for an unwanted one.
    const tab = window.open('', '_blank')
    try {
      const blob = await readOrIssue(order.id, document)
      const url = URL.createObjectURL(blob)
      if (tab) tab.location.replace(url)
      else location.assign(url)
      setTimeout(() => URL.revokeObjectURL(url), 60_000)
    } catch (error) {
      tab?.close()
      throw error
    }
  }
}

async function readOrIssue(orderId: string, document: OrderDocument): Promise<Blob> {
  try {
    return await readDocument(orderId, document)
  } catch (error) {
    if (document !== 'invoice' || asProblem(error).code !== 'orders.no_invoice') throw error
    await issueInvoice(orderId, {})
    return readDocument(orderId, document)
  }
}
