import { fieldText } from '@redthread/workbench/api/field-text'
import { Trans, useLingui } from '@lingui/react/macro'
import { Select } from '@mantine/core'
import type { ChannelKind, NewChannel } from '@redthread/contract/channels'
import type { Currency } from '@redthread/kernel/money'
import { FormSheet } from '@redthread/workbench/parts/sheet'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import { CountrySelect } from '../../fields/country-select.tsx'
import { NamedCode } from '../../fields/named-code.tsx'
import { locationsKey, readLocations } from '../locations/locations-api.ts'
import { kindWords } from './channel-words.ts'
import { channelsKey, createChannel } from './channels-api.ts'

const homes: Record<string, { currency: Currency; locale: 'fi' | 'da' | 'pl' }> = {
  FI: { currency: 'EUR', locale: 'fi' },
  DK: { currency: 'DKK', locale: 'da' },
  PL: { currency: 'PLN', locale: 'pl' },
}

export interface NewChannelSheetProps {
  onClose: () => void
  brands: readonly { id: string; name: string }[]
}

/** A new channel: brand, kind, country; the rest follows from the country and can be changed. */
export function NewChannelSheet({ onClose, brands }: NewChannelSheetProps) {
  const { i18n, t } = useLingui()
  const queries = useQueryClient()
  const navigate = useNavigate()
  const [kind, setKind] = useState<ChannelKind>('web')
  const locations = useQuery({
    queryKey: locationsKey,
    queryFn: () => readLocations(),
    enabled: kind === 'store',
  })
  const create = useMutation({
    mutationFn: createChannel,
    onSuccess: async (channel) => {
      await queries.invalidateQueries({ queryKey: channelsKey })
      onClose()
      await navigate(`/channels/${channel.id}`)
    },
  })
  const submit = (form: HTMLFormElement) => {
    const text = (field: string) => fieldText(form, field).trim()
    const country = text('country')
    const home = homes[country] ?? { currency: 'EUR', locale: 'fi' }
    const name = text('name')
    create.mutate({
      brandId: text('brandId') as NewChannel['brandId'],
      kind,
      code: text('code'),
      name: { en: name, fi: name, da: name, pl: name },
      currency: home.currency,
      country,
      locales: [home.locale, 'en'],
      defaultLocale: home.locale,
      taxZone: country,
      pricesIncludeTax: kind !== 'b2b',
      pricePolicy: 'one_price',
      host: null,
      path: '',
      paymentMethods: kind === 'store' ? ['card', 'cash', 'gift_card'] : ['card', 'gift_card'],
      deliveryMethods: kind === 'store' ? ['carry_out', 'pickup'] : ['pickup', 'delivery'],
      locationId: kind === 'store' ? (text('locationId') as NewChannel['locationId']) : null,
      settings: {},
    })
  }
  return (
    <FormSheet
      title={<Trans>New channel</Trans>}
      onClose={onClose}
      submit={<Trans>Open the channel</Trans>}
      onSubmit={submit}
      pending={create.isPending}
      error={create.error}
    >
      <Select
        label={t`Brand`}
        name="brandId"
        allowDeselect={false}
        required
        data={brands.map(({ id, name }) => ({ value: id, label: name }))}
        defaultValue={brands[0]?.id ?? null}
      />
      <Select
        label={t`Kind`}
        allowDeselect={false}
        data={Object.entries(kindWords).map(([value, words]) => ({
          value,
          label: i18n._(words),
        }))}
        value={kind}
        onChange={(next) => setKind(next as ChannelKind)}
      />
      {kind === 'store' ? (
        <Select
          label={t`Store`}
          name="locationId"
          required
          searchable
          data={locations.data?.items.map(({ id, name }) => ({ value: id, label: name })) ?? []}
        />
      ) : null}
      <NamedCode />
      <CountrySelect />
    </FormSheet>
  )
}
