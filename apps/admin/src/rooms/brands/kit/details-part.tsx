import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Group, TextInput } from '@mantine/core'
import type { Wire } from '@redthread/client/wire'
import type { Brand } from '@redthread/contract/channels'
import { asProblem } from '@redthread/workbench/api/problem'
import { ConflictDialog } from '@redthread/workbench/parts/conflict-dialog'
import { ProblemLine } from '@redthread/workbench/parts/problem-line'
import { sayDone, sayProblem } from '@redthread/workbench/parts/say'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { brandKey, brandsKey, readBrand, setBrandState, updateBrand } from '../brands-api.ts'
import styles from './details-part.module.css'

type Change = Partial<Pick<Wire<Brand>, 'name' | 'legalEntity'>>

/** What the brand is called, and who stands behind it in the eyes of the law. */
export function DetailsPart({ brand }: { brand: Wire<Brand> }) {
  const { t } = useLingui()
  const queries = useQueryClient()
  const [change, setChange] = useState<Change>({})
  const [theirs, setTheirs] = useState<Wire<Brand>>()
  const { name, legalEntity: entity } = { ...brand, ...change }
  const settle = (next: Wire<Brand>) => {
    queries.setQueryData(brandKey(brand.id), next)
    void queries.invalidateQueries({ queryKey: brandsKey, exact: true })
    setChange({})
    setTheirs(undefined)
  }
  const save = useMutation({
    mutationFn: (version: number) => updateBrand(brand.id, version, change),
    onSuccess: (next) => {
      settle(next)
      sayDone(<Trans>Saved</Trans>)
    },
    onError: (error) => {
      if (asProblem(error).status === 412) void readBrand(brand.id).then(setTheirs)
    },
  })
  const legal = (part: Partial<typeof entity>) =>
    setChange({ ...change, legalEntity: { ...entity, ...part } })
  const fields = [
    { label: t`Company`, value: entity.name, set: (value: string) => legal({ name: value }) },
    {
      label: t`VAT number`,
      value: entity.vatId,
      set: (value: string) => legal({ vatId: value.replaceAll(/\s/g, '').toUpperCase() }),
    },
    {
      label: t`Street and number`,
      value: entity.address.lines[0] ?? '',
      set: (value: string) => legal({ address: { ...entity.address, lines: [value] } }),
    },
    {
      label: t`Postal code`,
      value: entity.address.postalCode,
      set: (postalCode: string) => legal({ address: { ...entity.address, postalCode } }),
    },
    {
      label: t`City`,
      value: entity.address.city,
      set: (city: string) => legal({ address: { ...entity.address, city } }),
    },
    { label: t`Email`, value: entity.email, set: (email: string) => legal({ email }) },
    {
      label: t`Phone`,
      value: entity.phone ?? '',
      set: (phone: string) => legal({ phone: phone.trim() || null }),
    },
  ]
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        save.mutate(brand.version)
      }}
    >
      <TextInput
        label={t`Name`}
        required
        withAsterisk={false}
        maxLength={80}
        value={name}
        onChange={(event) => setChange({ ...change, name: event.currentTarget.value })}
      />
      <div className={styles.grid}>
        {fields.map(({ label, value, set }) => (
          <TextInput
            key={label}
            label={label}
            maxLength={120}
            value={value}
            onChange={(event) => set(event.currentTarget.value)}
          />
        ))}
      </div>
      <ProblemLine error={asProblem(save.error).status === 412 ? null : save.error} />
      <Group justify="space-between">
        <StateButton brand={brand} onSettled={settle} />
        <Button type="submit" disabled={Object.keys(change).length === 0} loading={save.isPending}>
          <Trans>Save</Trans>
        </Button>
      </Group>
      {theirs ? (
        <ConflictDialog
          opened
          rows={[
            { label: t`Name`, mine: name, theirs: theirs.name },
            { label: t`Company`, mine: entity.name, theirs: theirs.legalEntity.name },
          ]}
          onKeepTheirs={() => settle(theirs)}
          onUseMine={() => save.mutate(theirs.version)}
          onClose={() => settle(theirs)}
        />
      ) : null}
    </form>
  )
}

interface StateButtonProps {
  brand: Wire<Brand>
  onSettled: (brand: Wire<Brand>) => void
}

function StateButton({ brand, onSettled }: StateButtonProps) {
  const set = useMutation({
    mutationFn: (input: { state: Brand['state']; version: number }) =>
      setBrandState(brand.id, input.version, input.state),
    onSuccess: (next) => {
      const back = brand.state
      onSettled(next)
      sayDone(<Trans>Done</Trans>, () => set.mutate({ state: back, version: next.version }))
    },
    onError: sayProblem,
  })
  const next = brand.state === 'active' ? 'archived' : 'active'
  return (
    <Button
      variant="default"
      loading={set.isPending}
      onClick={() => set.mutate({ state: next, version: brand.version })}
    >
      {next === 'archived' ? <Trans>Archive the brand</Trans> : <Trans>Use the brand again</Trans>}
    </Button>
  )
}
