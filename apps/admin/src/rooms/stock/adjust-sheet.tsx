import { Trans, useLingui } from '@lingui/react/macro'
import { NumberInput, SegmentedControl, Select, TagsInput, TextInput } from '@mantine/core'
import type { StockChange } from '@redthread/contract/inventory-changes'
import { sayDone, sayProblem } from '@redthread/workbench/parts/say'
import { FormSheet } from '@redthread/workbench/parts/sheet'
import { usePlaceNames } from '@redthread/workbench/people/use-place-names'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { changeStock, setStock, stockKey, type Detail } from './stock-api.ts'
import { changeWords, settingFaults } from './stock-words.ts'
import styles from './stock.module.css'

type Way = 'change' | 'set'
type Kind = StockChange['kind']

export interface AdjustSheetProps {
  stock: Detail
  /** Where to begin. */
  place: string
  onClose: () => void
}

/** Sets stock right by hand: by a change with its kind, or to what was counted; always with why. */
export function AdjustSheet({ stock, place, onClose }: AdjustSheetProps) {
  const { i18n, t } = useLingui()
  const { placeChoices } = usePlaceNames()
  const queries = useQueryClient()
  const { variantId, tracking, levels } = stock
  const known = placeChoices.some(({ value }) => value === place) ? place : null
  const [locationId, setLocation] = useState(known ?? placeChoices[0]?.value ?? '')
  const [way, setWay] = useState<Way>('change')
  const [kind, setKind] = useState<Kind>('adjusted')
  const [pieces, setPieces] = useState<number | string>('')
  const [reason, setReason] = useState('')
  const [lot, setLot] = useState('')
  const [expiresOn, setExpiresOn] = useState('')
  const [serials, setSerials] = useState<string[]>([])
  const now = levels.find((level) => level.locationId === locationId)?.onHand ?? 0
  const amount = Number(pieces)
  const which = {
    ...(tracking === 'lot'
      ? { lots: [{ code: lot.trim(), quantity: Math.abs(amount), expiresOn: expiresOn || null }] }
      : {}),
    ...(tracking === 'serial' ? { serials } : {}),
  }
  const at = { variantId, locationId: locationId as `loc_${string}` }
  const change = (by: number) =>
    changeStock({ lines: [{ ...at, kind, change: by, reason: reason.trim(), ...which }] })
  const set = async (quantity: number, ifQuantity: number) => {
    const rows = [{ ...at, quantity, ifQuantity }]
    const [outcome] = await setStock({ rows, reason: reason.trim() })
    if (outcome?.outcome !== 'refused') return
    throw new Error(i18n._(settingFaults[outcome.code ?? 'stock_changed']))
  }
  const renew = () => queries.invalidateQueries({ queryKey: stockKey })
  const save = useMutation({
    mutationFn: async () => {
      if (way === 'set') await set(amount, now)
      else await change(amount)
    },
    onSuccess: async () => {
      await renew()
      // What is followed closely names its pieces: the way back does too, by hand.
      const back =
        tracking === 'quantity' && way === 'set'
          ? () => set(now, amount)
          : tracking === 'quantity' && kind === 'adjusted'
            ? () => change(-amount)
            : undefined
      const undo = async () => {
        await back?.()
        await renew()
      }
      sayDone(t`The stock is set right`, back && (() => void undo().catch(sayProblem)))
      onClose()
    },
  })
  const isSet = way === 'set'
  const valid =
    pieces !== '' &&
    reason.trim() !== '' &&
    locationId !== '' &&
    (isSet ? amount >= 0 : amount !== 0)
  return (
    <FormSheet
      title={<Trans>Set the stock right</Trans>}
      onClose={onClose}
      submit={<Trans>Set it right</Trans>}
      onSubmit={() => save.mutate()}
      pending={save.isPending}
      error={save.error}
      disabled={!valid}
    >
      <Select
        label={t`Place`}
        searchable
        allowDeselect={false}
        data={placeChoices}
        value={locationId}
        onChange={(next) => next && setLocation(next)}
      />
      {tracking === 'quantity' ? (
        <SegmentedControl
          aria-label={t`How`}
          value={way}
          onChange={(next) => setWay(next)}
          data={[
            { value: 'change', label: t`By so many` },
            { value: 'set', label: t`To what was counted` },
          ]}
        />
      ) : null}
      {isSet ? null : (
        <Select
          label={t`What happened`}
          allowDeselect={false}
          data={Object.entries(changeWords).map(([value, words]) => ({
            value,
            label: i18n._(words),
          }))}
          value={kind}
          onChange={(next) => next && setKind(next as Kind)}
        />
      )}
      <NumberInput
        label={isSet ? t`Pieces counted` : t`Pieces`}
        description={
          isSet
            ? t`${now} are on hand by the ledger`
            : kind === 'adjusted'
              ? t`${now} on hand; with a minus where some are missing`
              : t`${now} on hand`
        }
        required
        data-autofocus
        allowDecimal={false}
        {...(isSet || kind !== 'adjusted' ? { min: 0 } : {})}
        value={pieces}
        onChange={setPieces}
      />
      {tracking === 'lot' ? (
        <div className={styles.fields}>
          <TextInput
            label={t`Lot`}
            required
            maxLength={60}
            value={lot}
            onChange={(event) => setLot(event.currentTarget.value)}
          />
          <TextInput
            type="date"
            label={t`Expires on`}
            value={expiresOn}
            onChange={(event) => setExpiresOn(event.currentTarget.value)}
          />
        </div>
      ) : null}
      {tracking === 'serial' ? (
        <TagsInput label={t`Serial numbers`} value={serials} onChange={setSerials} />
      ) : null}
      <TextInput
        label={t`Why`}
        description={t`Stands in the ledger for good`}
        required
        maxLength={200}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
    </FormSheet>
  )
}
