import { codeOf } from '@redthread/workbench/words/code-of'
import { fieldText } from '@redthread/workbench/api/field-text'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Drawer, Group, Select, TextInput } from '@mantine/core'
import { ProblemLine } from '@redthread/workbench/parts/problem-line'
import { sayDone } from '@redthread/workbench/parts/say'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type SubmitEvent, useState } from 'react'
import { useNavigate } from 'react-router'
import { brandsKey, createBrand } from './brands-api.ts'

/** A new brand: what it is called, and who stands behind it in the eyes of the law. */
export function BrandSheet({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const { t } = useLingui()
  const queries = useQueryClient()
  const navigate = useNavigate()
  const [name, setName] = useState('')
  const create = useMutation({
    mutationFn: createBrand,
    onSuccess: async (brand) => {
      sayDone(<Trans>{brand.name} is ready to be dressed</Trans>)
      await queries.invalidateQueries({ queryKey: brandsKey })
      onClose()
      await navigate(`/brands/${brand.id}/kit`)
    },
  })
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    const text = (field: string) => fieldText(event.currentTarget, field).trim()
    create.mutate({
      code: text('code'),
      name: text('name'),
      legalEntity: {
        name: text('entity'),
        vatId: text('vatId').replaceAll(/\s/g, '').toUpperCase(),
        email: text('email'),
        phone: null,
        address: {
          lines: [text('street')],
          postalCode: text('postalCode'),
          city: text('city'),
          region: null,
          country: text('country'),
        },
      },
    })
  }
  return (
    <Drawer
      opened={opened}
      onClose={onClose}
      position="right"
      size="md"
      title={<Trans>New brand</Trans>}
      closeButtonProps={{ 'aria-label': t`Close` }}
    >
      <form onSubmit={submit} style={{ display: 'grid', gap: 16 }}>
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
        <TextInput label={t`Company`} name="entity" required maxLength={120} />
        <TextInput label={t`VAT number`} name="vatId" required placeholder="FI12345678" />
        <TextInput label={t`Street and number`} name="street" required maxLength={120} />
        <Group grow>
          <TextInput label={t`Postal code`} name="postalCode" required maxLength={20} />
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
        <TextInput label={t`Email`} name="email" type="email" required maxLength={120} />
        <ProblemLine error={create.error} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            <Trans>Not now</Trans>
          </Button>
          <Button type="submit" loading={create.isPending}>
            <Trans>Create the brand</Trans>
          </Button>
        </Group>
      </form>
    </Drawer>
  )
}
