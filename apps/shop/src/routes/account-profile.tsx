import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@redthread/ui/button'
import { Field } from '@redthread/ui/field'
import { isLocale, locales } from '@redthread/kernel/words'
import { data, Form, useNavigation } from 'react-router'
import { doorContext } from '../door.ts'
import { PageHead } from '../parts/page-head.tsx'
import { findProfile, saveProfile } from '../views/profile.server.ts'
import { useShop } from '../views/use-shop.ts'
import { languages } from '../words/languages.ts'
import styles from './account.module.css'
import type { Route } from './+types/account-profile'

export async function loader({ context }: Route.LoaderArgs) {
  return { profile: await findProfile(context.get(doorContext)) }
}

export async function action({ context, request }: Route.ActionArgs) {
  const form = await request.formData()
  const locale = form.get('locale')
  const saved = await saveProfile(context.get(doorContext), {
    name: String(form.get('name') ?? '').trim(),
    locale: isLocale(locale) ? locale : 'en',
  })
  return data({ saved }, { status: saved ? 200 : 422 })
}

export default function AccountProfile({ loaderData, actionData }: Route.ComponentProps) {
  const { profile } = loaderData
  const { t } = useLingui()
  const shop = useShop()
  const busy = useNavigation().state === 'submitting'
  return (
    <section className={styles.section}>
      <PageHead title={t`Your account`} hidden />
      <p className={styles.lead}>
        <Trans>
          Signed in as <strong>{profile.email}</strong>
        </Trans>
      </p>
      <Form method="post" className={styles.form}>
        <Field label={<Trans>Name</Trans>} hint={<Trans>As we should greet you.</Trans>}>
          {(control) => (
            <input
              {...control}
              name="name"
              autoComplete="name"
              maxLength={120}
              defaultValue={profile.name}
            />
          )}
        </Field>
        <Field
          label={<Trans>Language of mails and messages</Trans>}
          hint={<Trans>The shop itself follows the language you choose below the page.</Trans>}
        >
          {(control) => (
            <select {...control} name="locale" defaultValue={profile.locale ?? shop.locale}>
              {locales.map((locale) => (
                <option key={locale} value={locale} lang={locale}>
                  {languages[locale]}
                </option>
              ))}
            </select>
          )}
        </Field>
        <div className={styles.buttons}>
          <Button type="submit" variant="primary" busy={busy}>
            <Trans>Save</Trans>
          </Button>
        </div>
        <p role="status">
          {actionData?.saved === true ? (
            <span className={styles.saved}>
              <Trans>Saved.</Trans>
            </span>
          ) : null}
          {actionData?.saved === false ? (
            <span className={styles.failed}>
              <Trans>That was not saved. Please look at the fields again.</Trans>
            </span>
          ) : null}
        </p>
      </Form>
      <Form method="post" action={`/${shop.segment}/sign-out`}>
        <Button type="submit">
          <Trans>Sign out</Trans>
        </Button>
      </Form>
    </section>
  )
}
