/** Keeps the till's own files in the browser, so that it opens without a network. */
export function keepShellOffline(): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return
  addEventListener('load', () => {
    navigator.serviceWorker.register('/counter/sw.js', { scope: '/counter/' }).catch(() => {
      // A browser that forbids workers still has a till, as long as it has a network.
    })
  })
}
