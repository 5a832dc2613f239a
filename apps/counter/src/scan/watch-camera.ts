/** What a camera that looks for a code tells, and how it is told to stop. */
export interface CameraWatch {
  readonly signal: AbortSignal
  readonly onLooking: () => void
  readonly onCode: (code: string) => void
}

const EVERY_MS = 140

/**
 * Shows the camera in a video and looks for a code until one is found or the signal says stop.
 * Rejects with the browser's DOMException where there is no camera or it is not allowed.
 */
export async function watchCamera(video: HTMLVideoElement, watch: CameraWatch): Promise<void> {
  const { signal, onLooking, onCode } = watch
  const stream = await navigator.mediaDevices.getUserMedia({
    video: { facingMode: 'environment', width: { ideal: 1280 } },
  })
  try {
    video.srcObject = stream
    await video.play()
    if (signal.aborted) return
    onLooking()
    const { readBarcode } = await import('./read-barcode.ts')
    while (!signal.aborted) {
      const picture = pictureOf(video)
      const code = picture && (await readBarcode(picture))
      if (code && !signal.aborted) {
        onCode(code)
        return
      }
      await new Promise((next) => setTimeout(next, EVERY_MS))
    }
  } finally {
    // Also where the screen was left while the browser still asked for leave.
    for (const track of stream.getTracks()) track.stop()
  }
}

function pictureOf(video: HTMLVideoElement): ImageData | null {
  const { videoWidth: width, videoHeight: height } = video
  if (width === 0 || height === 0) return null
  const pen = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true })
  if (pen === null) return null
  pen.drawImage(video, 0, 0)
  return pen.getImageData(0, 0, width, height)
}
