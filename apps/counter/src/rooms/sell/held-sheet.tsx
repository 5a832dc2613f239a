import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { ActionIcon, Button } from '@mantine/core'
import { EmptyState } from '@redthread/ui/empty-state'
import { Money } from '@redthread/ui/money'
import { Skeleton } from '@redthread/ui/skeleton'
import { ProblemLine } from '@redthread/workbench/parts/problem-line'
import { ProblemState } from '@redthread/workbench/parts/problem-state'
import { sayDone, sayProblem } from '@redthread/workbench/parts/say'
import { Sheet } from '@redthread/workbench/parts/sheet'
import { useFormats } from '@redthread/workbench/words/use-formats'
import { useLanguage } from '@redthread/workbench/words/use-language'
import { IconTrash } from '@tabler/icons-react'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useSale } from '../../sale/sale.tsx'
import { moveSale, readSales, salesKey, type Sale } from '../../sale/sale-api.ts'
import styles from './ticket.module.css'

/** Parked sales of the store: go on with one, or put it aside. */
export function HeldSheet({ onClose }: { onClose: () => void }) {
  const { steps } = useSale()
  const held = useQuery({ queryKey: salesKey('held'), queryFn: () => readSales('held') })
  const resume = useMutation({
    mutationFn: (saleId: string) => moveSale(saleId, 'resume'),
    onSuccess: (sale) => {
      steps.show(sale)
      onClose()
    },
  })
  return (
    <Sheet title={<Trans>Parked sales</Trans>} onClose={onClose}>
      <ProblemLine error={resume.error} />
      {held.error ? (
        <ProblemState error={held.error} onRetry={() => void held.refetch()} />
      ) : held.data === undefined ? (
        <Skeleton lines={3} height="64px" />
      ) : held.data.items.length === 0 ? (
        <EmptyState title={<Trans>Nothing is parked</Trans>}>
          <Trans>Park a sale when somebody is still looking and the next one waits.</Trans>
        </EmptyState>
      ) : (
        <ul className={styles.held}>
          {held.data.items.map((sale) => (
            <HeldSale
              key={sale.id}
              sale={sale}
              pending={resume.isPending && resume.variables === sale.id}
              onResume={() => resume.mutate(sale.id)}
            />
          ))}
        </ul>
      )}
    </Sheet>
  )
}

interface HeldSaleProps {
  sale: Sale
  pending: boolean
  onResume: () => void
}

function HeldSale({ sale, pending, onResume }: HeldSaleProps) {
  const { t } = useLingui()
  const { locale } = useLanguage()
  const { ago } = useFormats()
  const queries = useQueryClient()
  const { id, name, customer, count, total, currency, heldAt } = sale
  const title = name ?? customer ?? t`Without a name`
  const discard = useMutation({
    mutationFn: () => moveSale(id, 'discard'),
    onSuccess: () => {
      void queries.invalidateQueries({ queryKey: ['till-sales'] })
      sayDone(t`Discarded; nothing was charged`)
    },
    onError: sayProblem,
  })
  return (
    <li>
      <div>
        <strong>{title}</strong>
        <span className={styles.note}>
          {name && customer ? `${customer} · ` : null}
          <Plural value={count} one="# piece" other="# pieces" /> · {heldAt ? ago(heldAt) : null}
        </span>
      </div>
      <Money value={{ amount: total, currency }} locale={locale} />
      <Button size="md" loading={pending} onClick={onResume} aria-label={t`Go on: ${title}`}>
        <Trans>Go on</Trans>
      </Button>
      <ActionIcon
        variant="subtle"
        color="gray"
        size={44}
        loading={discard.isPending}
        aria-label={t`Discard: ${title}`}
        onClick={() => discard.mutate()}
      >
        <IconTrash size={20} stroke={1.7} />
      </ActionIcon>
    </li>
  )
}
