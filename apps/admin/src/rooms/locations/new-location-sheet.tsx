import { Trans, useLingui } from '@lingui/react/macro'
import { Group, MultiSelect, Select, TextInput } from '@mantine/core'
import type { LocationKind, NewLocation } from '@redthread/contract/locations'
import { zoneOfCountry } from '@redthread/kernel/zone-of-country'
import { fieldText } from '@redthread/workbench/api/field-text'
import { FormSheet } from '@redthread/workbench/parts/sheet'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import { AddressFields, addressOf } from '../../fields/address-fields.tsx'
import { NamedCode } from '../../fields/named-code.tsx'
import { brandsKey, readBrands } from '../brands/brands-api.ts'
import { locationKindWords } from './location-words.ts'
import { createLocation, locationsKey } from './locations-api.ts'

const workingWeek = [
  { days: ['mon', 'tue', 'wed', 'thu', 'fri'], opens: '10:00', closes: '18:00' },
] satisfies NewLocation['hours']['regular']

/** A new store, warehouse or service point; hours and services follow on its own page. */
export function NewLocationSheet({ onClose }: { onClose: () => void }) {
  const { i18n, t } = useLingui()
  const queries = useQueryClient()
  const navigate = useNavigate()
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
  const submit = (form: HTMLFormElement) => {
    const text = (field: string) => fieldText(form, field).trim()
    create.mutate({
      code: text('code'),
      kind: text('kind') as LocationKind,
      name: text('name'),
      brandIds: brandIds as NewLocation['brandIds'],
      address: addressOf(form),
      latitude: Number(text('latitude').replace(',', '.')),
      longitude: Number(text('longitude').replace(',', '.')),
      zone: zoneOfCountry(text('country')),
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
    <FormSheet
      title={<Trans>New place</Trans>}
      onClose={onClose}
      submit={<Trans>Add the place</Trans>}
      onSubmit={submit}
      pending={create.isPending}
      error={create.error}
    >
      <NamedCode />
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
      <AddressFields />
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
    </FormSheet>
  )
}
