import { useLingui } from '@lingui/react/macro'
import { sayDone } from '@redthread/workbench/parts/say'
import { StateMark } from '@redthread/workbench/parts/state-mark'
import { usePlaceNames } from '@redthread/workbench/people/use-place-names'
import { useFormats } from '@redthread/workbench/words/use-formats'
import { useQueryClient } from '@tanstack/react-query'
import { Link } from 'react-router'
import type { GridColumn } from '../../grid/grid-column.ts'
import { setStock, stockKey, type Row } from './stock-api.ts'
import { settingFaults, standingWords } from './stock-words.ts'
import styles from './stock.module.css'

type PieceKey =
  | 'onHand'
  | 'committed'
  | 'reserved'
  | 'unavailable'
  | 'safetyStock'
  | 'incoming'
  | 'available'

/** What stands in the sheet of levels; pieces on hand are edited in place by whoever may. */
export function useLevelColumns(mayWrite: boolean): GridColumn<Row>[] {
  const { t } = useLingui()
  const { count, ago } = useFormats()
  const { nameOf } = usePlaceNames()
  const save = useSetLevel()
  const figures = useFigures()
  return [
    {
      key: 'article',
      label: t`Article`,
      width: 330,
      fixed: true,
      cell: ({ variantId, title, sku }) => (
        <Link className={styles.article} to={`/stock/variants/${variantId}`} tabIndex={-1}>
          {title} <code>{sku}</code>
        </Link>
      ),
    },
    { key: 'place', label: t`Place`, width: 190, cell: ({ locationId }) => nameOf(locationId) },
    {
      ...figures('available', t`Available`, 112),
      cell: ({ available }) => <strong>{count(available)}</strong>,
    },
    {
      key: 'standing',
      label: t`Standing`,
      width: 220,
      cell: ({ standing }) => <StateMark words={standingWords[standing]} />,
    },
    {
      ...figures('onHand', t`On hand`),
      ...(mayWrite
        ? {
            edit: {
              value: ({ onHand }: Row) => String(onHand),
              save,
              fault: (typed: string) =>
                /^\d{1,9}$/.test(typed.trim()) ? null : t`Whole pieces from 0 on`,
            },
          }
        : {}),
    },
    figures('committed', t`For orders`),
    figures('reserved', t`In carts`),
    figures('unavailable', t`Set aside`),
    figures('safetyStock', t`Safety`),
    figures('incoming', t`Coming`),
    {
      key: 'changed',
      label: t`Changed`,
      width: 130,
      cell: ({ changedAt }) => ago(changedAt),
    },
  ]
}

/** Sets a level over what was seen, and offers to set it back. */
function useSetLevel(): (row: Row, typed: string) => Promise<void> {
  const { i18n, t } = useLingui()
  const queries = useQueryClient()
  const set = async (row: Row, quantity: number, ifQuantity: number): Promise<void> => {
    const { variantId, locationId } = row
    const rows = [{ variantId, locationId, quantity, ifQuantity }]
    const [outcome] = await setStock({ rows, reason: t`Set in the sheet of stock` })
    if (outcome?.outcome === 'refused') {
      throw new Error(i18n._(settingFaults[outcome.code ?? 'stock_changed']))
    }
    await queries.invalidateQueries({ queryKey: stockKey })
  }
  return async (row, typed) => {
    const quantity = Number(typed.trim())
    await set(row, quantity, row.onHand)
    sayDone(t`${row.sku}: ${quantity} on hand`, () => void set(row, row.onHand, quantity))
  }
}

/** A column of pieces; none of them stands back. */
function useFigures() {
  const { count } = useFormats()
  return (key: PieceKey, label: string, width = 104): GridColumn<Row> => ({
    key,
    label,
    width,
    figures: true,
    cell: (row) => {
      const value = row[key]
      return value === 0 ? <span className={styles.zero}>0</span> : count(value)
    },
  })
}
