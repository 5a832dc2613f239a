import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Modal } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import styles from './scan.module.css'
import { watchCamera } from './watch-camera.ts'

export interface CameraScanProps {
  opened: boolean
  onClose: () => void
  onCode: (code: string) => void
}

/** Reads codes through the camera of the tablet or phone, as long as it is open. */
export function CameraScan({ opened, onClose, onCode }: CameraScanProps) {
  const { t } = useLingui()
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      size="lg"
      title={<Trans>Scan a code</Trans>}
      closeButtonProps={{ 'aria-label': t`Close` }}
    >
      {opened ? <Camera onCode={onCode} onClose={onClose} /> : null}
    </Modal>
  )
}

type CameraState = 'starting' | 'looking' | 'refused' | 'missing'

function Camera({ onCode, onClose }: Omit<CameraScanProps, 'opened'>) {
  const video = useRef<HTMLVideoElement>(null)
  const state = useCamera(video, onCode)
  if (state === 'refused' || state === 'missing') {
    return (
      <div role="alert" className={styles.words}>
        <p>
          {state === 'refused' ? (
            <Trans>
              The camera is not allowed here. Allow it in the browser, or type the code.
            </Trans>
          ) : (
            <Trans>This device has no camera that we can use. Type the code instead.</Trans>
          )}
        </p>
        <Button onClick={onClose}>
          <Trans>Type the code</Trans>
        </Button>
      </div>
    )
  }
  return (
    <div className={styles.stage}>
      <video ref={video} className={styles.video} muted playsInline />
      <span className={styles.thread} aria-hidden="true" />
      <p role="status" className={styles.status}>
        {state === 'starting' ? (
          <Trans>Starting the camera</Trans>
        ) : (
          <Trans>Hold the code into the frame</Trans>
        )}
      </p>
    </div>
  )
}

/** Runs the camera and looks for a code until one is found or the screen closes. */
function useCamera(
  video: { current: HTMLVideoElement | null },
  onCode: (code: string) => void,
): CameraState {
  const [state, setState] = useState<CameraState>('starting')
  const found = useRef(onCode)
  useEffect(() => {
    found.current = onCode
  })
  useEffect(() => {
    const stop = new AbortController()
    const { signal } = stop
    if (video.current === null) return undefined
    watchCamera(video.current, {
      signal,
      onLooking: () => setState('looking'),
      onCode: (code) => found.current(code),
    }).catch((error: unknown) => {
      const refused = error instanceof DOMException && error.name === 'NotAllowedError'
      if (!signal.aborted) setState(refused ? 'refused' : 'missing')
    })
    return () => stop.abort()
  }, [video])
  return state
}
