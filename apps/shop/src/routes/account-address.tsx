import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@redthread/ui/button'
import { data, Form, redirect, useNavigation, useSubmit } from 'react-router'
import { doorContext } from '../door.ts'
import { AddressFields } from '../parts/address-fields.tsx'
import { PageHead } from '../parts/page-head.tsx'
import { ShopLink } from '../parts/shop-link.tsx'
import { TextField } from '../parts/text-field.tsx'
import { ownAddresses, saveTypedAddress } from '../views/addresses.server.ts'
import type { FieldTexts } from '../views/checkout-view.ts'
import { countriesFor } from '../views/countries.ts'
import { formatOf } from '../views/find-checkout.server.ts'
import { mustFindShop } from '../views/find-shop.server.ts'
import { formText } from '../views/form-text.ts'
import { typedTexts } from '../views/typed-texts.ts'
import styles from './account.module.css'
import type { Route } from './+types/account-address'

export async function loader({ params, context }: Route.LoaderArgs) {
  const door = context.get(doorContext)
  const shop = await mustFindShop(door, params.shop)
  const all = await ownAddresses(door, shop)
  const saved = all.find(({ id }) => id === params.address) ?? null
  if (saved === null && params.address !== 'new') {
    throw redirect(`/${shop.segment}/account/addresses`)
  }
  const format = await formatOf(door, saved?.address.country ?? shop.country)
  const countries = countriesFor(shop.country, shop.locale)
  return { saved, format, countries, isFirst: all.length === 0 }
}

export async function action({ params, context, request }: Route.ActionArgs) {
  const door = context.get(doorContext)
  const shop = await mustFindShop(door, params.shop)
  const form = await request.formData()
  const id = params.address === 'new' ? null : params.address
  const isAsked = formText(form, 'do') !== 'country'
  const faults = isAsked ? await saveTypedAddress({ door, shop, form, id }) : {}
  if (isAsked && Object.keys(faults).length === 0) {
    return redirect(`/${shop.segment}/account/addresses`)
  }
  const country = formText(form, 'country')
  const format = await formatOf(door, /^[A-Z]{2}$/.test(country) ? country : shop.country)
  return data({ faults, format, typed: typedTexts(form) }, { status: isAsked ? 422 : 200 })
}

/** One address of one's own account, new or changed, as it is written in its country. */
export default function AccountAddress({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useLingui()
  const { saved, countries, isFirst } = loaderData
  const submit = useSubmit()
  const busy = useNavigation().state === 'submitting'
  const format = actionData?.format ?? loaderData.format
  const typed: FieldTexts = actionData?.typed ?? {}
  const faults: FieldTexts = actionData?.faults ?? {}
  const said: Record<string, string> = {}
  for (const [field, text] of Object.entries(faults)) {
    said[field] = text === 'missing' ? t`This is needed.` : text
  }
  const title = saved ? t`Change the address` : t`A new address`
  return (
    <section className={styles.section}>
      <PageHead title={title} hidden />
      <h2>{title}</h2>
      <Form
        method="post"
        className={styles.form}
        noValidate
        onChange={({ target, currentTarget }) => {
          if (!(target instanceof HTMLSelectElement)) return
          const form = new FormData(currentTarget)
          form.set('do', 'country')
          void submit(form, { method: 'post', replace: true })
        }}
      >
        <input type="hidden" name="version" value={saved?.version ?? ''} />
        <TextField
          label={t`Name (if any)`}
          hint={t`What you call it: Home, Work, Mum.`}
          name="label"
          maxLength={40}
          autoComplete="off"
          defaultValue={typed['label'] ?? saved?.label ?? ''}
        />
        <AddressFields
          format={format}
          countries={countries}
          address={saved?.address ?? null}
          faults={said}
          typed={typed}
        />
        {saved?.isDefault || isFirst ? null : (
          <label className={styles.check}>
            <input type="checkbox" name="default" defaultChecked={typed['default'] !== undefined} />
            <Trans>Make it the default</Trans>
          </label>
        )}
        {faults['all'] ? (
          <p className={styles.failed} role="alert">
            {faults['all']}
          </p>
        ) : null}
        <div className={styles.buttons}>
          <Button type="submit" name="do" value="save" variant="primary" busy={busy}>
            <Trans>Save</Trans>
          </Button>
          <Button type="submit" name="do" value="country" className={styles.unscripted}>
            <Trans>Show how it is written there</Trans>
          </Button>
          <Button as={ShopLink} to="account/addresses" variant="plain">
            <Trans>Leave it</Trans>
          </Button>
        </div>
      </Form>
    </section>
  )
}
