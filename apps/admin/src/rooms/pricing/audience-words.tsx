import { Plural, Trans } from '@lingui/react/macro'
import { useLanguage } from '@redthread/workbench/words/use-language'
import type { List } from './pricing-api.ts'
import { useChannels } from './use-channels.ts'

/** Whom a price list is for, in a few words. */
export function AudienceWords({ list }: { list: List }) {
  const { locale } = useLanguage()
  const { nameOf } = useChannels()
  const regions = new Intl.DisplayNames(locale, { type: 'region' })
  const named = [
    ...(list.channelIds.length <= 2 ? list.channelIds.map(nameOf) : []),
    ...list.countries.map((code) => regions.of(code) ?? code),
  ]
  const groups = list.groupIds.length
  const companies = list.companyIds.length
  const many = list.channelIds.length > 2 ? list.channelIds.length : 0
  if (named.length + groups + companies + many === 0) return <Trans>Everybody</Trans>
  return (
    <>
      {named.join(', ')}
      {many > 0 ? <Plural value={many} one="# channel" other="# channels" /> : null}
      {groups > 0 ? (
        <>
          {named.length + many > 0 ? ' · ' : null}
          <Plural value={groups} one="# customer group" other="# customer groups" />
        </>
      ) : null}
      {companies > 0 ? (
        <>
          {named.length + many + groups > 0 ? ' · ' : null}
          <Plural value={companies} one="# company" other="# companies" />
        </>
      ) : null}
    </>
  )
}
