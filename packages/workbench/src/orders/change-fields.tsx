import { Trans, useLingui } from '@lingui/react/macro'
import { ActionIcon, Button, NumberInput } from '@mantine/core'
import { Money } from '@redthread/ui/money'
import { IconTrash } from '@tabler/icons-react'
import type { Order } from '../api/orders.ts'
import { useLanguage } from '../words/use-language.ts'
import { AddArticle } from '../offer/add-article.tsx'
import type { ChangeDraft } from './change-draft.ts'
import styles from './orders.module.css'

export interface ChangeFieldsProps {
  order: Order
  draft: ChangeDraft
  onChange: (draft: ChangeDraft) => void
}

/** Pieces line by line, articles that come on top, and shipping that goes. */
export function ChangeFields({ order, draft, onChange }: ChangeFieldsProps) {
  const { t } = useLingui()
  const { locale } = useLanguage()
  const { quantities, added, dropped } = draft
  const resize = (lineId: string, quantity: number) =>
    onChange({ ...draft, quantities: { ...quantities, [lineId]: quantity } })
  const toggle = (id: string) => {
    const next = dropped.includes(id) ? dropped.filter((each) => each !== id) : [...dropped, id]
    onChange({ ...draft, dropped: next })
  }
  return (
    <>
      <ul className={styles.choices} aria-label={t`Lines of the order`}>
        {order.lines
          .filter(({ quantity, canceled }) => quantity > canceled)
          .map((line) => (
            <li key={line.id}>
              <span>
                <strong>{line.title}</strong>
                <small>{[line.detail, line.sku].filter(Boolean).join(' · ')}</small>
              </span>
              <NumberInput
                aria-label={t`Pieces of ${line.title}`}
                w={96}
                min={line.fulfilled}
                max={9_999}
                allowDecimal={false}
                clampBehavior="strict"
                value={quantities[line.id] ?? line.quantity - line.canceled}
                onChange={(next) => resize(line.id, Number(next) || 0)}
              />
            </li>
          ))}
        {added.map((article, at) => (
          <li key={article.variantId}>
            <span>
              <strong>{article.title}</strong>
              <small>
                {[t`New, at the price of today`, article.detail].filter(Boolean).join(' · ')}
              </small>
            </span>
            <span className={styles.pair}>
              <NumberInput
                aria-label={t`Pieces of ${article.title}`}
                w={96}
                min={1}
                max={9_999}
                allowDecimal={false}
                value={article.quantity}
                onChange={(next) => {
                  const quantity = Number(next) || 1
                  onChange({ ...draft, added: added.with(at, { ...article, quantity }) })
                }}
              />
              <ActionIcon
                variant="subtle"
                color="gray"
                size="lg"
                aria-label={t`Remove: ${article.title}`}
                onClick={() => onChange({ ...draft, added: added.toSpliced(at, 1) })}
              >
                <IconTrash size={17} stroke={1.6} aria-hidden="true" />
              </ActionIcon>
            </span>
          </li>
        ))}
        {order.shipping.map(({ id, name, total }) => (
          <li key={id} data-dropped={dropped.includes(id) || undefined}>
            <span>
              <strong>{name}</strong>
              <small>
                <Money value={{ amount: total, currency: order.currency }} locale={locale} />
              </small>
            </span>
            <Button variant="subtle" size="compact-sm" onClick={() => toggle(id)}>
              {dropped.includes(id) ? <Trans>Keep it</Trans> : <Trans>Waive it</Trans>}
            </Button>
          </li>
        ))}
      </ul>
      <AddArticle
        channelId={order.channelId}
        onAdd={({ variantId, title, detail }) => {
          if (added.some((each) => each.variantId === variantId)) return
          onChange({ ...draft, added: [...added, { variantId, title, detail, quantity: 1 }] })
        }}
      />
    </>
  )
}
