/** Runs in the browser, where the page of the report is. */
export function client(): void
