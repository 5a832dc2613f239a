import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Drawer, Group, MultiSelect, Select, TextInput } from '@mantine/core'
import type { LocationKind, NewLocation } from '@redthread/contract/locations'
import { fieldText } from '@redthread/workbench/api/field-text'
import { ProblemLine } from '@redthread/workbench/parts/problem-line'
import { codeOf } from '@redthread/workbench/words/code-of'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { type SubmitEvent, useState } from 'react'
import { useNavigate } from 'react-router'
import { brandsKey, readBrands } from '../brands/brands-api.ts'
import { locationKindWords } from './location-words.ts'
import { createLocation, locationsKey } from './locations-api.ts'
import styles from './locations.module.css'

const zones = { FI: 'Europe/Helsinki', DK: 'Europe/Copenhagen', PL: 'Europe/Warsaw' } as const
const workingWeek = [
  { days: ['mon', 'tue', 'wed', 'thu', 'fri'], opens: '10:00', closes: '18:00' },
] satisfies NewLocation['hours']['regular']

/** A new store, warehouse or service point; hours and services follow on its own page. */
export function NewLocationSheet({ onClose }: { onClose: () => void }) {
  const { i18n, t } = useLingui()
  const queries = useQueryClient()
  const navigate = useNavigate()
  const [name, setName] = useState('')
  const [brandIds, setBrandIds] = useState<string[]>([])
  const brands = useQuery({ queryKey: brandsKey, queryFn: readBrands })
  const create = useMutation({
    mutationFn: createLocation,
    onSuccess: async (place) => {
      await queries.invalidateQueries({ queryKey: locationsKey })
      onClose()
      await navigate(`/locations/${place.id}`)
    },
  })
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    const text = (field: string) => fieldText(event.currentTarget, field).trim()
    const country = text('country') as keyof typeof zones
    create.mutate({
      code: text('code'),
      kind: text('kind') as LocationKind,
      name: text('name'),
      brandIds: brandIds as NewLocation['brandIds'],
      address: {
        lines: [text('street')],
        postalCode: text('postalCode'),
        city: text('city'),
        region: null,
        country,
      },
      latitude: Number(text('latitude').replace(',', '.')),
      longitude: Number(text('longitude').replace(',', '.')),
      zone: zones[country],
      phone: null,
      email: null,
      services: [],
      cutOffs: {},
      directions: null,
      capacityPerDay: null,
      searchTerms: [],
      hours: { regular: workingWeek, seasons: [] },
    })
  }
  return (
    <Drawer
      opened
      onClose={onClose}
      position="right"
      size="md"
      title={<Trans>New place</Trans>}
      closeButtonProps={{ 'aria-label': t`Close` }}
    >
      <form onSubmit={submit} className={styles.sheet}>
        <TextInput
          label={t`Name`}
          name="name"
          required
          maxLength={80}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
          data-autofocus
        />
        <TextInput
          key={codeOf(name)}
          label={t`Short name`}
          description={t`Stands in addresses and files; small letters, digits and hyphens`}
          name="code"
          required
          pattern="[a-z0-9]+(-[a-z0-9]+)*"
          maxLength={40}
          defaultValue={codeOf(name)}
        />
        <Select
          label={t`Kind`}
          name="kind"
          allowDeselect={false}
          defaultValue="store"
          data={Object.entries(locationKindWords).map(([value, words]) => ({
            value,
            label: i18n._(words),
          }))}
        />
        <MultiSelect
          label={t`Brands`}
          data={brands.data?.items.map((brand) => ({ value: brand.id, label: brand.name })) ?? []}
          value={brandIds}
          onChange={setBrandIds}
        />
        <TextInput label={t`Street and number`} name="street" required maxLength={120} />
        <Group grow>
          <TextInput label={t`Postal code`} name="postalCode" required maxLength={12} />
          <TextInput label={t`City`} name="city" required maxLength={80} />
        </Group>
        <Select
          label={t`Country`}
          name="country"
          allowDeselect={false}
          defaultValue="FI"
          data={[
            { value: 'FI', label: t`Finland` },
            { value: 'DK', label: t`Denmark` },
            { value: 'PL', label: t`Poland` },
          ]}
        />
        <Group grow>
          <TextInput
            label={t`Latitude`}
            name="latitude"
            required
            inputMode="decimal"
            pattern="-?[0-9]{1,2}([.,][0-9]+)?"
            placeholder="60.1699"
          />
          <TextInput
            label={t`Longitude`}
            name="longitude"
            required
            inputMode="decimal"
            pattern="-?[0-9]{1,3}([.,][0-9]+)?"
            placeholder="24.9384"
          />
        </Group>
        <ProblemLine error={create.error} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            <Trans>Not now</Trans>
          </Button>
          <Button type="submit" loading={create.isPending}>
            <Trans>Add the place</Trans>
          </Button>
        </Group>
      </form>
    </Drawer>
  )
}
