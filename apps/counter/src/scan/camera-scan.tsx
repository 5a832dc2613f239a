import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Modal } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import styles from './scan.module.css'

export interface CameraScanProps {
  opened: boolean
  onClose: () => void
  onCode: (code: string) => void
}

const EVERY_MS = 140

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
    let stopped = false
    let stream: MediaStream | undefined
    const run = async () => {
      stream = await navigator.mediaDevices.getUserMedia({
        video: { facingMode: 'environment', width: { ideal: 1280 } },
      })
      const view = video.current
      if (stopped || view === null) return
      view.srcObject = stream
      await view.play()
      setState('looking')
      const { readBarcode } = await import('./read-barcode.ts')
      while (!stopped) {
        const picture = pictureOf(view)
        const code = picture && (await readBarcode(picture))
        if (code && !stopped) {
          found.current(code)
          return
        }
        await new Promise((next) => setTimeout(next, EVERY_MS))
      }
    }
    run().catch((error: unknown) => {
      const refused = error instanceof DOMException && error.name === 'NotAllowedError'
      if (!stopped) setState(refused ? 'refused' : 'missing')
    })
    return () => {
      stopped = true
      for (const track of stream?.getTracks() ?? []) track.stop()
    }
  }, [video])
  return state
}

function pictureOf(video: HTMLVideoElement): ImageData | null {
  const { videoWidth: width, videoHeight: height } = video
  if (width === 0 || height === 0) return null
  const canvas = new OffscreenCanvas(width, height)
  const pen = canvas.getContext('2d', { willReadFrequently: true })
  if (pen === null) return null
  pen.drawImage(video, 0, 0)
  return pen.getImageData(0, 0, width, height)
}
