/** Whether the browser itself waits for the answer, as it does where there is no script. */
export function isPageVisit(request: Request): boolean {
  return request.headers.get('accept')?.includes('text/html') ?? false
}
