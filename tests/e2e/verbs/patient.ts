/** How long the slowest machine may take for one thing; nothing waits longer than it has to. */
export const PATIENT = { timeout: 30_000 };
