import { Trans, useLingui } from '@lingui/react/macro'
import { Button, TextInput } from '@mantine/core'
import { sayProblem } from '@redthread/workbench/parts/say'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import styles from './carts.module.css'
import { cartKey, takeCart } from './carts-api.ts'

/** The code that a caller reads out of their cart opens it; it works once. */
export function TakeByCode({ onTaken }: { onTaken: (cartId: string) => void }) {
  const { t } = useLingui()
  const queries = useQueryClient()
  const [code, setCode] = useState('')
  const take = useMutation({
    mutationFn: () => takeCart(code.trim()),
    onSuccess: ({ cartId }) => {
      setCode('')
      void queries.invalidateQueries({ queryKey: cartKey(cartId) })
      onTaken(cartId)
    },
    onError: sayProblem,
  })
  return (
    <form
      className={styles.code}
      onSubmit={(event) => {
        event.preventDefault()
        if (code.trim() !== '') take.mutate()
      }}
    >
      <TextInput
        aria-label={t`Code of the cart`}
        placeholder={t`Code, such as 7KQ 2MX`}
        autoComplete="off"
        value={code}
        onChange={(event) => setCode(event.currentTarget.value)}
      />
      <Button
        type="submit"
        variant="default"
        disabled={code.trim() === ''}
        loading={take.isPending}
      >
        <Trans>Take</Trans>
      </Button>
    </form>
  )
}
