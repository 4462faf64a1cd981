/** Runs in the browser, where the page is that leads to those of the documents. */
export function indexClient(): void
