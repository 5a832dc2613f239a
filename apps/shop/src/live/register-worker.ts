/** Lets the browser keep the shop for days without a network; does nothing in development. */
export function registerWorker(): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return
  // After the page has settled: the worker must never compete with the first drawing.
  const register = () => void navigator.serviceWorker.register('/sw.js', { scope: '/' })
  if (document.readyState === 'complete') register()
  else addEventListener('load', register, { once: true })
}
