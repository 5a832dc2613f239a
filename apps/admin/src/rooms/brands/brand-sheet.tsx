import { fieldText } from '@redthread/workbench/api/field-text'
import { Trans, useLingui } from '@lingui/react/macro'
import { TextInput } from '@mantine/core'
import { sayDone } from '@redthread/workbench/parts/say'
import { FormSheet } from '@redthread/workbench/parts/sheet'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from 'react-router'
import { AddressFields, addressOf } from '../../fields/address-fields.tsx'
import { NamedCode } from '../../fields/named-code.tsx'
import { brandsKey, createBrand } from './brands-api.ts'

/** A new brand: what it is called, and who stands behind it in the eyes of the law. */
export function BrandSheet({ onClose }: { onClose: () => void }) {
  const { t } = useLingui()
  const queries = useQueryClient()
  const navigate = useNavigate()
  const create = useMutation({
    mutationFn: createBrand,
    onSuccess: async (brand) => {
      sayDone(<Trans>{brand.name} is ready to be dressed</Trans>)
      await queries.invalidateQueries({ queryKey: brandsKey })
      onClose()
      await navigate(`/brands/${brand.id}/kit`)
    },
  })
  const submit = (form: HTMLFormElement) => {
    const text = (field: string) => fieldText(form, field).trim()
    create.mutate({
      code: text('code'),
      name: text('name'),
      legalEntity: {
        name: text('entity'),
        vatId: text('vatId').replaceAll(/\s/g, '').toUpperCase(),
        email: text('email'),
        phone: null,
        address: addressOf(form),
      },
    })
  }
  return (
    <FormSheet
      title={<Trans>New brand</Trans>}
      onClose={onClose}
      submit={<Trans>Create the brand</Trans>}
      onSubmit={submit}
      pending={create.isPending}
      error={create.error}
    >
      <NamedCode />
      <TextInput label={t`Company`} name="entity" required maxLength={120} />
      <TextInput label={t`VAT number`} name="vatId" required placeholder="FI12345678" />
      <AddressFields />
      <TextInput label={t`Email`} name="email" type="email" required maxLength={120} />
    </FormSheet>
  )
}
