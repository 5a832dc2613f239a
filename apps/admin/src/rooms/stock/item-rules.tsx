import { Trans, useLingui } from '@lingui/react/macro'
import { Button, NumberInput, Select, Switch, TextInput } from '@mantine/core'
import { backorderKinds } from '@redthread/contract/inventory-policies'
import { trackings } from '@redthread/contract/inventory'
import { sayDone } from '@redthread/workbench/parts/say'
import { Section } from '@redthread/workbench/parts/section'
import { usePlaceNames } from '@redthread/workbench/people/use-place-names'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { VersionConflict } from '../../editing/version-conflict.tsx'
import { oneStockKey, setItemStock, type Detail } from './stock-api.ts'
import { trackingWords } from './stock-words.ts'
import styles from './stock.module.css'

/** How an article is followed, when to warn, and how far it is sold before it is there. */
export function ItemRules({ stock, mayWrite }: { stock: Detail; mayWrite: boolean }) {
  const { i18n, t } = useLingui()
  const { placeChoices } = usePlaceNames()
  const queries = useQueryClient()
  const before = rulesOf(stock)
  const [rules, setRules] = useState(before)
  const put = (part: Partial<typeof rules>) => setRules({ ...rules, ...part })
  const isChanged = JSON.stringify(rules) !== JSON.stringify(before)
  const save = useMutation({
    mutationFn: () => setItemStock(stock.variantId, stock.version, rules),
    onSuccess: (next) => {
      queries.setQueryData(oneStockKey(stock.variantId), next)
      sayDone(t`Kept`)
    },
  })
  const number = (typed: number | string) => Number(typed) || 0
  const sellsAhead = rules.backorderLimit > 0
  return (
    <Section title={<Trans>Rules of the article</Trans>}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          save.mutate()
        }}
      >
        <fieldset className={styles.fields} disabled={!mayWrite}>
          <Switch
            label={t`Its stock is followed`}
            checked={rules.tracked}
            onChange={(event) => put({ tracked: event.currentTarget.checked })}
          />
          <Select
            label={t`How`}
            allowDeselect={false}
            data={trackings.map((value) => ({ value, label: i18n._(trackingWords[value]) }))}
            value={rules.tracking}
            onChange={(next) => next && put({ tracking: next })}
          />
          <NumberInput
            label={t`Safety stock per place`}
            min={0}
            allowDecimal={false}
            value={rules.safetyStock}
            onChange={(next) => put({ safetyStock: number(next) })}
          />
          <NumberInput
            label={t`Warn when so few are left`}
            min={0}
            allowDecimal={false}
            value={rules.lowStockAt ?? ''}
            onChange={(next) => put({ lowStockAt: next === '' ? null : number(next) })}
          />
          <NumberInput
            label={t`Sold before it is there, at most`}
            min={0}
            allowDecimal={false}
            value={rules.backorderLimit}
            onChange={(next) => put({ backorderLimit: number(next) })}
          />
          {sellsAhead ? (
            <>
              <Select
                label={t`As what`}
                allowDeselect={false}
                data={backorderKinds.map((value) => ({
                  value,
                  label: value === 'preorder' ? t`Preorder` : t`Backorder`,
                }))}
                value={rules.backorderKind}
                onChange={(next) => next && put({ backorderKind: next })}
              />
              <Select
                label={t`Comes to`}
                searchable
                clearable
                clearButtonProps={{ 'aria-label': t`Clear: Comes to` }}
                data={placeChoices}
                value={rules.backorderLocationId}
                onChange={(next) => put({ backorderLocationId: next as `loc_${string}` | null })}
              />
              <TextInput
                type="date"
                label={t`Expected on`}
                value={rules.expectedOn ?? ''}
                onChange={(event) => put({ expectedOn: event.currentTarget.value || null })}
              />
            </>
          ) : null}
          <VersionConflict
            error={save.error}
            onTakeTheirs={() => {
              void queries.invalidateQueries({ queryKey: oneStockKey(stock.variantId) })
            }}
          />
          {mayWrite ? (
            <Button type="submit" variant="default" disabled={!isChanged} loading={save.isPending}>
              <Trans>Keep these rules</Trans>
            </Button>
          ) : null}
        </fieldset>
      </form>
    </Section>
  )
}

function rulesOf(stock: Detail) {
  const { tracked, tracking, safetyStock, lowStockAt, expectedOn } = stock
  const { backorderLimit, backorderKind, backorderLocationId } = stock
  return {
    ...{ tracked, tracking, safetyStock, lowStockAt, expectedOn },
    ...{ backorderLimit, backorderKind, backorderLocationId },
  }
}
