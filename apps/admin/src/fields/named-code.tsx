import { useLingui } from '@lingui/react/macro'
import { TextInput } from '@mantine/core'
import { codeOf } from '@redthread/workbench/words/code-of'
import { useState } from 'react'

/** The name of something new, and the short one that follows from it until it is changed. */
export function NamedCode() {
  const { t } = useLingui()
  const [name, setName] = useState('')
  return (
    <>
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
    </>
  )
}
