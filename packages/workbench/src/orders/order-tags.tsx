import { Trans, useLingui } from '@lingui/react/macro'
import { TagsInput } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { orderKey, ordersKey, tagOrder, type Order } from '../api/orders.ts'
import { Section } from '../parts/section.tsx'
import { sayDone, sayProblem } from '../parts/say.tsx'
import styles from './orders.module.css'

/** Words by which colleagues find an order again; kept as they are typed. */
export function OrderTags({ order }: { order: Order }) {
  const { t } = useLingui()
  const queries = useQueryClient()
  const tag = useMutation({
    mutationFn: (tags: string[]) => tagOrder(order.id, tags),
    onMutate: (tags) => {
      queries.setQueryData<Order>(orderKey(order.id), (now) => now && { ...now, tags })
      return { before: order.tags }
    },
    onSuccess: (next, _tags, { before }) => {
      queries.setQueryData(orderKey(order.id), next)
      void queries.invalidateQueries({ queryKey: [...ordersKey, 'list'] })
      if (next.tags.length < before.length) sayDone(t`Tag taken off`, () => tag.mutate(before))
    },
    onError: (error, _tags, context) => {
      if (context) {
        queries.setQueryData<Order>(
          orderKey(order.id),
          (now) => now && { ...now, tags: context.before },
        )
      }
      sayProblem(error)
    },
  })
  const mayTag = order.actions.includes('annotate')
  if (!mayTag && order.tags.length === 0) return null
  return (
    <Section title={<Trans>Tags</Trans>}>
      {mayTag ? (
        <TagsInput
          aria-label={t`Tags`}
          placeholder={order.tags.length === 0 ? t`Add a tag, then Enter` : ''}
          maxTags={30}
          maxLength={40}
          value={order.tags}
          onChange={(tags) => tag.mutate(tags)}
        />
      ) : (
        <p className={styles.quiet}>{order.tags.join(', ')}</p>
      )}
    </Section>
  )
}
