import { Trans, useLingui } from '@lingui/react/macro'
import { ActionIcon, Button, NumberInput, Popover } from '@mantine/core'
import { sayDone, sayProblem } from '@redthread/workbench/parts/say'
import { usePlaceNames } from '@redthread/workbench/people/use-place-names'
import { useMay } from '@redthread/workbench/session/use-may'
import { IconAdjustments } from '@tabler/icons-react'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { oneStockKey, setLevelRules, type Detail, type Level } from './stock-api.ts'
import styles from './stock.module.css'

/** Safety stock and low mark of one place, where they differ from those of the article. */
export function LevelRules({ stock, level }: { stock: Detail; level: Level }) {
  const { t } = useLingui()
  const may = useMay()
  const { nameOf } = usePlaceNames()
  const queries = useQueryClient()
  const [opened, setOpened] = useState(false)
  const [safety, setSafety] = useState<number | string>(level.safetyStock)
  const [low, setLow] = useState<number | string>(level.lowStockAt ?? '')
  const { variantId } = stock
  const { locationId } = level
  const save = useMutation({
    mutationFn: (rules: { safetyStock: number | null; lowStockAt: number | null }) =>
      setLevelRules({ variantId, locationId }, rules),
    onSuccess: (next, rules) => {
      queries.setQueryData(oneStockKey(variantId), next)
      setOpened(false)
      const before = { safetyStock: level.safetyStock, lowStockAt: level.lowStockAt }
      const isUndo = rules.safetyStock === before.safetyStock
      sayDone(
        t`Kept`,
        isUndo && rules.lowStockAt === before.lowStockAt
          ? undefined
          : () => {
              save.mutate(before)
            },
      )
    },
    onError: sayProblem,
  })
  if (!may('inventory:write')) return null
  const number = (typed: number | string) => (typed === '' ? null : Number(typed))
  return (
    <Popover opened={opened} onChange={setOpened} position="bottom-end" trapFocus withinPortal>
      <Popover.Target>
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={t`Rules at ${nameOf(locationId)}`}
          onClick={() => setOpened(!opened)}
        >
          <IconAdjustments size={17} stroke={1.6} aria-hidden="true" />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown>
        <form
          className={styles.fields}
          onSubmit={(event) => {
            event.preventDefault()
            save.mutate({ safetyStock: number(safety), lowStockAt: number(low) })
          }}
        >
          <NumberInput
            label={t`Safety stock here`}
            description={t`Empty: that of the article`}
            min={0}
            allowDecimal={false}
            value={safety}
            onChange={setSafety}
          />
          <NumberInput
            label={t`Warn from here on`}
            description={t`Empty: that of the article`}
            min={0}
            allowDecimal={false}
            value={low}
            onChange={setLow}
          />
          <Button type="submit" loading={save.isPending}>
            <Trans>Keep</Trans>
          </Button>
        </form>
      </Popover.Dropdown>
    </Popover>
  )
}
