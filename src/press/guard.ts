import type { Dialog, HTTPRequest, Page } from 'puppeteer'

/** Shuts a page off: every request is refused but for data, every dialog is answered at once. */
export async function guard(page: Page): Promise<Page> {
  page.on('request', answer)
  page.on('dialog', dismiss)
  page.setDefaultTimeout(0)
  await page.setRequestInterception(true)
  return page
}

const answer = (request: HTTPRequest): void => {
  const answered = isOwn(request.url()) ? request.continue() : request.abort('blockedbyclient')
  answered.catch(ignore)
}

const isOwn = (address: string): boolean => address.startsWith('data:') || address === 'about:blank'

const dismiss = (dialog: Dialog): void => {
  const leaves = dialog.type() === 'beforeunload'
  const answered = leaves ? dialog.accept() : dialog.dismiss()
  answered.catch(ignore)
}

/** The page went away while it was answered; whoever works on it notices. */
const ignore = (): void => {}
