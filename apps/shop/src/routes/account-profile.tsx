import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@redthread/ui/button'
import { Field } from '@redthread/ui/field'
import { isLocale, locales } from '@redthread/kernel/words'
import { data, Form, useNavigation } from 'react-router'
import { doorContext } from '../door.ts'
import { PageHead } from '../parts/page-head.tsx'
import { formText } from '../views/form-text.ts'
import { findProfile, saveProfile, type Saving } from '../views/profile.server.ts'
import { useShop } from '../views/use-shop.ts'
import { languages } from '../words/languages.ts'
import styles from './account.module.css'
import type { Route } from './+types/account-profile'

/** What browsers may fill in by themselves. */
const fill = { given: 'given-name', family: 'family-name' } as const

export async function loader({ context }: Route.LoaderArgs) {
  return { profile: await findProfile(context.get(doorContext)) }
}

export async function action({ context, request }: Route.ActionArgs) {
  const form = await request.formData()
  const locale = form.get('locale')
  const field = (name: string) => formText(form, name) || null
  const update = {
    givenName: field('givenName'),
    familyName: field('familyName'),
    ...(isLocale(locale) ? { locale } : {}),
  }
  const saving = await saveProfile(
    context.get(doorContext),
    update,
    Number(formText(form, 'version')),
  )
  return data({ saving }, { status: saving === 'saved' ? 200 : 409 })
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
        <input type="hidden" name="version" value={profile.version} />
        <Field label={<Trans>First name</Trans>} hint={<Trans>As we should greet you.</Trans>}>
          {(control) => (
            <input
              {...control}
              name="givenName"
              autoComplete={fill.given}
              maxLength={80}
              defaultValue={profile.givenName}
            />
          )}
        </Field>
        <Field label={<Trans>Last name</Trans>}>
          {(control) => (
            <input
              {...control}
              name="familyName"
              autoComplete={fill.family}
              maxLength={80}
              defaultValue={profile.familyName}
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
        <p role="status">{actionData ? <Told saving={actionData.saving} /> : null}</p>
      </Form>
      <Form method="post" action={`/${shop.segment}/sign-out`}>
        <Button type="submit">
          <Trans>Sign out</Trans>
        </Button>
      </Form>
    </section>
  )
}

function Told({ saving }: { saving: Saving }) {
  const { t } = useLingui()
  const words = {
    saved: t`Saved.`,
    changed: t`This was changed on another device meanwhile. Look at it again, then save.`,
    refused: t`That was not saved. Please look at the fields again.`,
  }
  return <span className={saving === 'saved' ? styles.saved : styles.failed}>{words[saving]}</span>
}
